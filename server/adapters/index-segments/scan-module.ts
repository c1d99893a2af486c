/** WebAssembly as numbers: only the instructions that the kernel needs (WebAssembly core 2.0, binary format). */
const i32 = 0x7f;
const v128 = 0x7b;
const local = { get: 0x20, set: 0x21, tee: 0x22 } as const;
const SIMD = 0xfd;

const unsigned = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
const signed = (value: number): readonly number[] =>
  value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
const vector = (items: readonly (readonly number[])[]): readonly number[] => [
  ...unsigned(items.length),
  ...items.flat(),
];
const section = (id: number, body: readonly number[]): readonly number[] => [id, ...unsigned(body.length), ...body];
const named = (name: string): readonly number[] => vector([...name].map((letter) => [letter.charCodeAt(0)]));

const get = (i: number): readonly number[] => [local.get, i];
const set = (i: number): readonly number[] => [local.set, i];
const constant = (value: number): readonly number[] => [0x41, ...signed(value)];
const add = [0x6a];
const subtract = [0x6b];
const simd = (opcode: number, ...rest: readonly number[]): readonly number[] => [SIMD, ...unsigned(opcode), ...rest];
/** Alignment is only a hint; offset 0. */
const memory = (power: number): readonly number[] => [power, 0];

const load = simd(0, ...memory(3));
const loadBytesAsShorts = simd(1, ...memory(3));
const store = simd(11, ...memory(4));
const zero = simd(12, ...Array.from({ length: 16 }, () => 0));
const addInts = simd(0xae);
const dotShorts = simd(0xba);
const intsToFloats = simd(0xfa);
const multiplyFloats = simd(0xe6);
/** Takes the lanes of 32 bits named, 0–3 from the first operand and 4–7 from the second. */
const shuffle = (...lanes: readonly number[]): readonly number[] =>
  simd(13, ...lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]));

/** Locals: six parameters, then the ends of loops and four running sums. */
const [QUERY, ROWS, SCALES, OUT, COUNT, STRIDE, D, AT, Q] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const sums = [9, 10, 11, 12] as const;
const [LEFT, RIGHT] = [13, 14] as const;

/** sums[r] += row r · query, over 8 dimensions at D. */
const step = (r: number): readonly number[] => [
  ...[...get(AT), ...loadBytesAsShorts, ...get(Q), ...dotShorts],
  ...[...get(sums[r] ?? 0), ...addInts, ...set(sums[r] ?? 0)],
  ...(r < 3 ? [...get(AT), ...get(STRIDE), ...add, ...set(AT)] : []),
];

/** Adds the lanes of two vectors in pairs: [a0+a2, a1+a3, b0+b2, b1+b3]. */
const halves = (a: number, b: number): readonly number[] => [
  ...[...get(a), ...get(b), ...shuffle(0, 1, 4, 5)],
  ...[...get(a), ...get(b), ...shuffle(2, 3, 6, 7), ...addInts],
];

/** for each 4 rows: out = float(row · query) × scale. Parameters: addresses of query (int16), rows (int8), scales and out (float32); count (a multiple of 4, > 0), stride (a multiple of 8, > 0). */
const body = [
  ...[0x03, 0x40], // loop over rows
  ...sums.flatMap((sum) => [...zero, ...set(sum)]),
  ...[...constant(0), ...set(D)],
  ...[0x03, 0x40], // loop over dimensions
  ...[...get(QUERY), ...get(D), ...constant(1), 0x74, ...add, ...load, ...set(Q)], // query + 2·d
  ...[...get(ROWS), ...get(D), ...add, ...set(AT)],
  ...[0, 1, 2, 3].flatMap(step),
  ...[...get(D), ...constant(8), ...add, local.tee, D, ...get(STRIDE), 0x49, 0x0d, 0, 0x0b], // d += 8; again while d < stride
  ...[...halves(sums[0], sums[1]), ...set(LEFT), ...halves(sums[2], sums[3]), ...set(RIGHT)],
  ...get(OUT),
  ...[
    ...get(LEFT),
    ...get(RIGHT),
    ...shuffle(0, 2, 4, 6),
    ...get(LEFT),
    ...get(RIGHT),
    ...shuffle(1, 3, 5, 7),
    ...addInts,
  ],
  ...[...intsToFloats, ...get(SCALES), ...load, ...multiplyFloats, ...store],
  ...[...get(ROWS), ...get(STRIDE), ...constant(2), 0x74, ...add, ...set(ROWS)], // four rows on
  ...[SCALES, OUT].flatMap((pointer) => [...get(pointer), ...constant(16), ...add, ...set(pointer)]),
  ...[...get(COUNT), ...constant(4), ...subtract, local.tee, COUNT, 0x0d, 0, 0x0b],
  0x0b,
];

/** The kernel's module: imports `env.memory`, exports `scan(query, rows, scales, out, count, stride)`. */
export function scanModule(): Uint8Array<ArrayBuffer> {
  const code = [
    ...vector([
      [2, i32],
      [7, v128],
    ]),
    ...body,
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([[0x60, ...vector(Array.from({ length: 6 }, () => [i32])), 0x00]])),
    ...section(2, vector([[...named("env"), ...named("memory"), 0x02, 0x00, 0x00]])),
    ...section(3, vector([[0x00]])),
    ...section(7, vector([[...named("scan"), 0x00, 0x00]])),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ]);
}
