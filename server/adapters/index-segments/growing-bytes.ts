/** Bytes that are written one after the other, without knowing how many there will be. */
export interface GrowingBytes {
  readonly length: number;
  byte(value: number): void;
  bytes(values: Uint8Array): void;
  /** Seven bits a byte, lowest first, the highest bit says that more follow; up to 32 bits. */
  varint(value: number): void;
  take(): Uint8Array;
}

/** An empty store of bytes. */
export function growingBytes(): GrowingBytes {
  let bytes = new Uint8Array(1024);
  let length = 0;
  function makeRoom(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(2 * bytes.length + more);
    larger.set(bytes);
    bytes = larger;
  }
  function byte(value: number): void {
    makeRoom(1);
    bytes[length++] = value;
  }
  return {
    get length() {
      return length;
    },
    byte,
    bytes(values) {
      makeRoom(values.length);
      bytes.set(values, length);
      length += values.length;
    },
    varint(value) {
      let rest = value >>> 0;
      while (rest > 127) {
        byte((rest & 127) | 128);
        rest >>>= 7;
      }
      byte(rest);
    },
    take: () => bytes.subarray(0, length),
  };
}
