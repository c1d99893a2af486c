import { quantiseQuery } from "./quantise.ts";
import { javascriptKernel, type ScanKernel, scanSize } from "./scan-kernel.ts";
import { scanModule } from "./scan-module.ts";

const PAGE = 65_536;
type Scan = (query: number, rows: number, scales: number, out: number, count: number, stride: number) => void;

/** The scan in WebAssembly SIMD over a compiled `scanModule`; all blocks share one memory, as each memory reserves gigabytes of addresses. */
export function wasmKernel(module: WebAssembly.Module): ScanKernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const scan = new WebAssembly.Instance(module, { env: { memory } }).exports.scan as Scan;
  const space = freeSpace((pages) => memory.grow(pages));
  let query = space.take(0);
  let out = space.take(0);

  return {
    name: "wasm",
    place(rows, dimensions, fill) {
      const { stride, count } = scanSize(rows, dimensions);
      const block = space.take(count * stride + count * 4);
      const scales = block.start + count * stride;
      fill(
        new Uint8Array(memory.buffer, block.start, count * stride),
        new Uint8Array(memory.buffer, scales, count * 4),
      );
      if (query.size < 2 * stride) query = space.replace(query, 2 * stride);
      if (out.size < 4 * count) out = space.replace(out, 4 * count);
      return {
        scores(vector) {
          const { values, scale } = quantiseQuery(vector);
          new Int16Array(memory.buffer, query.start, values.length).set(values);
          if (count > 0) scan(query.start, block.start, scales, out.start, count, stride);
          const scores = new Float32Array(memory.buffer, out.start, count);
          for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) * scale;
          return scores;
        },
        row: (row) => ({
          bytes: new Int8Array(memory.buffer, block.start + row * stride, stride),
          scale: new Float32Array(memory.buffer, scales, count)[row] ?? 0,
        }),
        release: () => space.give(block),
      };
    },
  };
}

/** The fastest kernel this machine runs; `module` where modules cannot be compiled at run time (Cloudflare Workers). */
export function fastestKernel(module?: WebAssembly.Module): ScanKernel {
  if (module) return wasmKernel(module);
  const bytes = scanModule();
  return WebAssembly.validate(bytes) ? wasmKernel(new WebAssembly.Module(bytes)) : javascriptKernel;
}

interface Room {
  readonly start: number;
  readonly size: number;
}

/** First-fit allocation of 16-byte-aligned room in a memory of one page that can grow. */
function freeSpace(grow: (pages: number) => number) {
  let free: readonly Room[] = [{ start: 0, size: PAGE }];

  function give(room: Room): void {
    const merged: Room[] = [];
    for (const next of [...free, room].filter(({ size }) => size > 0).sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last && last.start + last.size === next.start)
        merged[merged.length - 1] = { start: last.start, size: last.size + next.size };
      else merged.push(next);
    }
    free = merged;
  }

  function take(bytes: number): Room {
    const size = Math.ceil(bytes / 16) * 16;
    const fit = free.find((room) => room.size >= size);
    if (!fit) {
      const pages = Math.ceil(size / PAGE);
      give({ start: grow(pages) * PAGE, size: pages * PAGE });
      return take(bytes);
    }
    free = free.flatMap((room) => (room !== fit ? [room] : [{ start: fit.start + size, size: fit.size - size }]));
    return { start: fit.start, size };
  }

  return {
    take,
    give,
    replace(room: Room, bytes: number): Room {
      give(room);
      return take(bytes);
    },
  };
}
