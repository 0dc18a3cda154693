/** Bytes written one after another, in the number formats of a WOFF2 file (W3C Recommendation of 2022, section 4). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  u16(value: number): void {
    this.u8((value >> 8) & 0xff);
    this.u8(value & 0xff);
  }

  u32(value: number): void {
    this.u16(value >>> 16);
    this.u16(value & 0xffff);
  }

  /** UIntBase128: seven bits a byte, the highest bit set on all but the last. */
  base128(value: number): void {
    for (let shift = 28; shift > 0; shift -= 7) {
      if (value >>> shift > 0) this.u8(((value >>> shift) & 0x7f) | 0x80);
    }
    this.u8(value & 0x7f);
  }

  /** 255UInt16: a byte where the number is below 253, else up to three. */
  packed16(value: number): void {
    if (value < 253) return this.u8(value);
    if (value < 506) {
      this.u8(255);
      return this.u8(value - 253);
    }
    if (value < 762) {
      this.u8(254);
      return this.u8(value - 506);
    }
    this.u8(253);
    this.u16(value);
  }

  bytes(values: Uint8Array): void {
    if (this.#length + values.length > this.#bytes.length) this.#grow(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** Zeros up to the next multiple of four. */
  pad(): void {
    while (this.#length % 4 !== 0) this.u8(0);
  }

  toBytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
