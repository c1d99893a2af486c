import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Every change the index makes to the disk goes through here, so that a test can pull the plug at any step. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** Returns when the bytes are on the disk. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Makes renames in the folder lasting. */
  syncFolder(path: string): Promise<void>;
  /** File or folder with all that is in it; what is not there is fine. */
  remove(path: string): Promise<void>;
}

/** The disk itself. */
export const realDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async writeFile(path, bytes) {
    const file = await open(path, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  async syncFolder(path) {
    // Windows cannot open folders; there a rename is as lasting as it gets.
    if (process.platform === "win32") return;
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  async remove(path) {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  },
};

/** Puts a file in place of another so that a crash leaves one of them whole. */
export async function replaceFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await disk.writeFile(`${path}.tmp`, bytes);
  await disk.rename(`${path}.tmp`, path);
  await disk.syncFolder(dirname(path));
}
