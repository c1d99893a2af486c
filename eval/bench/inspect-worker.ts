/** What V8 holds for one isolate, in bytes: `buffers` lie outside its heap; the memory of WebAssembly is in neither. */
export interface HeapUsage {
  readonly used: number;
  readonly total: number;
  readonly buffers: number;
}

/** Asks a local Worker's inspector for its heap, garbage that is not yet collected included (chromedevtools.github.io/devtools-protocol, Runtime.getHeapUsage). */
export async function heapUsage(inspector: string): Promise<HeapUsage> {
  const socket = new WebSocket(inspector, inspectorOptions);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`Cannot inspect the Worker: no answer from ${inspector}`));
  });
  try {
    const usage = await call(socket, "Runtime.getHeapUsage");
    return {
      used: numberOf(usage, "usedSize"),
      total: numberOf(usage, "totalSize"),
      buffers: numberOf(usage, "backingStorageSize"),
    };
  } finally {
    socket.close();
  }
}

// wrangler's inspector answers pages alone; undici takes headers where the standard has protocols.
const inspectorOptions = { headers: { origin: "http://localhost" } } as unknown as string;

/** Milliseconds. */
const PATIENCE = 20_000;

type Result = Readonly<Record<string, unknown>>;

function call(socket: WebSocket, method: string): Promise<Result> {
  const id = 1;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Cannot ask the inspector for ${method}: no answer in ${PATIENCE / 1000} s`)),
      PATIENCE,
    );
    socket.addEventListener("message", ({ data }) => {
      const answer = JSON.parse(String(data)) as { readonly id?: number; readonly result?: Result };
      if (answer.id !== id) return;
      clearTimeout(timer);
      if (answer.result) resolve(answer.result);
      else reject(new Error(`Cannot ask the inspector for ${method}: ${String(data)}`));
    });
    socket.send(JSON.stringify({ id, method }));
  });
}

function numberOf(result: Result, key: string): number {
  const value = result[key];
  if (typeof value !== "number") throw new Error(`Cannot read the heap: no ${key}, expected a number of bytes`);
  return value;
}
