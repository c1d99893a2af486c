import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Failure } from "#domain/failure.ts";

/** Locks this process holds: its own number in a lock file says nothing after a restart in a container. */
const held = new Set<string>();

/** Runs `work` as the only writer of the folder; throws `Failure("index-locked")` while another process is at it. The lock of a dead process is taken over. */
export async function withLock<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const path = resolve(directory, "LOCK");
  if (held.has(path)) throw locked(process.pid);
  held.add(path);
  try {
    await mkdir(directory, { recursive: true });
    await acquire(path);
    try {
      return await work();
    } finally {
      await rm(path, { force: true });
    }
  } finally {
    held.delete(path);
  }
}

async function acquire(path: string): Promise<void> {
  if (await create(path)) return;
  const owner = await readOwner(path);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) throw locked(owner);
  await clearStale(path, owner);
  if (!(await create(path))) throw locked((await readOwner(path)) ?? owner);
}

async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(`${process.pid}\n`);
    await file.close();
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Moves the dead process' lock away, where two processes may try at once: whoever finds that it moved a living one's lock puts it back. */
async function clearStale(path: string, dead: number | undefined): Promise<void> {
  const aside = join(path, "..", `LOCK.${process.pid}`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  const moved = await readOwner(aside);
  if (moved !== dead) await link(aside, path);
  await rm(aside, { force: true });
  if (moved !== dead) throw locked(moved);
}

/** Undefined for a lock that is gone, or that a crash left without its number. */
async function readOwner(path: string): Promise<number | undefined> {
  try {
    const owner = Number.parseInt(await readFile(path, "utf8"), 10);
    return owner > 0 ? owner : undefined;
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

const locked = (owner: number | undefined): Failure =>
  new Failure(
    "index-locked",
    `Ein anderer Vorgang${owner === undefined ? "" : ` (Prozess ${owner})`} schreibt gerade in diesen Index: Warten Sie, bis er fertig ist. Läuft er nicht mehr, löschen Sie die Datei LOCK im Indexordner.`,
  );
