/** A row of numbers for each token: four bits a value and one scale a row, as a view of the file's bytes. */
export interface QuantizedTable {
  readonly rows: number;
  readonly dimensions: number;
  /** Adds `weight` times row `row` to `sum`, which has one number for each dimension. */
  addRow(row: number, weight: number, sum: Float64Array): void;
}

/** Data types of onnx.proto's TensorProto. */
const UINT8 = 2;
const FLOAT16 = 10;

/**
 * Finds the embedding table of a static model in its ONNX file and leaves it where it is: initialisers `table` (uint8, [rows, dimensions/2];
 * low half-byte = first half of the dimensions, value + 8) and `scale` (float16, [rows, 1]). Any other content throws.
 */
export function readOnnxTable(file: Uint8Array): QuantizedTable {
  const tensors = new Map(initialisers(file).map((tensor) => [tensor.name, tensor]));
  const table = tensors.get("table");
  const scale = tensors.get("scale");
  if (table?.type !== UINT8 || scale?.type !== FLOAT16)
    throw new Error(
      "Cannot read an embedding table: no uint8 table with float16 scales, expected initialisers named table and scale",
    );
  const [rows = 0, half = 0] = table.shape;
  const packed = table.bytes;
  if (rows < 1 || half < 1 || packed.length !== rows * half || scale.bytes.length !== rows * 2)
    throw new Error(
      `Cannot read an embedding table: ${packed.length} bytes for ${rows} × ${half}, expected one byte each and a scale a row`,
    );
  const scales = new DataView(scale.bytes.buffer, scale.bytes.byteOffset, scale.bytes.length);
  return {
    rows,
    dimensions: half * 2,
    addRow(row, weight, sum) {
      const factor = weight * float16(scales.getUint16(row * 2, true));
      const start = row * half;
      for (let i = 0; i < half; i++) {
        const byte = packed[start + i] ?? 0;
        sum[i] = (sum[i] ?? 0) + ((byte & 15) - 8) * factor;
        sum[i + half] = (sum[i + half] ?? 0) + ((byte >> 4) - 8) * factor;
      }
    },
  };
}

interface Tensor {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** ModelProto.graph = 7, GraphProto.initializer = 5. */
const initialisers = (file: Uint8Array): readonly Tensor[] =>
  [...fields(file)]
    .filter((field) => field.number === 7)
    .flatMap((graph) => [...fields(graph.bytes)])
    .filter((field) => field.number === 5)
    .map((field) => tensor(field.bytes));

/** TensorProto: dims = 1, data_type = 2, name = 8, raw_data = 9. */
function tensor(message: Uint8Array): Tensor {
  const all = [...fields(message)];
  const last = (number: number) => all.findLast((field) => field.number === number);
  return {
    name: new TextDecoder().decode(last(8)?.bytes),
    type: last(2)?.value ?? 0,
    shape: all
      .filter((field) => field.number === 1)
      .flatMap(({ value, bytes }) => (bytes.length > 0 ? packedNumbers(bytes) : [value])),
    bytes: last(9)?.bytes ?? new Uint8Array(),
  };
}

interface Field {
  readonly number: number;
  /** Of a varint; 0 for other wire types. */
  readonly value: number;
  /** Of a length-delimited field; empty for other wire types. */
  readonly bytes: Uint8Array;
}

const nothing = new Uint8Array();

/** The fields of one protobuf message, in order (protobuf.dev/programming-guides/encoding). */
function* fields(message: Uint8Array): Generator<Field> {
  let at = 0;
  const cut = () =>
    new Error(`Cannot read an ONNX file: it ends within a field at byte ${at}, expected a whole message`);
  const varint = (): number => {
    let value = 0;
    for (let power = 1; ; power *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw cut();
      value += (byte & 127) * power;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const key = varint();
    const number = Math.floor(key / 8);
    const kind = key % 8;
    if (kind === 0) {
      yield { number, value: varint(), bytes: nothing };
      continue;
    }
    const length = kind === 2 ? varint() : kind === 5 ? 4 : kind === 1 ? 8 : Number.NaN;
    if (!(at + length <= message.length)) throw cut();
    yield { number, value: 0, bytes: message.subarray(at, at + length) };
    at += length;
  }
}

function packedNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let power = 1;
  for (const byte of bytes) {
    value += (byte & 127) * power;
    power *= 128;
    if (byte >= 128) continue;
    numbers.push(value);
    value = 0;
    power = 1;
  }
  return numbers;
}

/** IEEE 754 half precision. */
function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
