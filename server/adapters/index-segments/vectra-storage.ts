import { access, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FileDetails, FileStorage } from "vectra";
import { type Disk, replaceFile } from "./disk.ts";

/** vectra's storage on our disk: a file is replaced whole or not at all, where vectra's own can be left half-written by a crash. */
export function vectraStorage(disk: Disk): FileStorage {
  const details = async (path: string): Promise<FileDetails> => ({
    name: basename(path),
    path,
    isFolder: (await stat(path)).isDirectory(),
  });
  const exists = (path: string): Promise<boolean> =>
    access(path).then(
      () => true,
      () => false,
    );
  const replace = (path: string, content: Buffer | string): Promise<void> =>
    replaceFile(disk, path, Buffer.from(content));
  return {
    async createFile(path, content) {
      if (await exists(path)) throw new Error(`Cannot create "${path}": it exists, expected a new file.`);
      await replace(path, content);
    },
    createFolder: (path) => disk.makeFolder(path),
    deleteFile: (path) => disk.remove(path),
    deleteFolder: (path) => disk.remove(path),
    getDetails: details,
    async listFiles(path, filter = "all") {
      const all = await Promise.all((await readdir(path)).map((name) => details(join(path, name))));
      return all.filter(({ isFolder }) => filter === "all" || isFolder === (filter === "folders"));
    },
    pathExists: exists,
    readFile: (path) => readFile(path),
    upsertFile: replace,
  };
}
