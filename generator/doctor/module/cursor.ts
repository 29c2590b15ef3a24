/** Reads a module's numbers and names at a place that moves on. */
export class Cursor {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** @throws RangeError behind the end. */
  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError(`it ends early, at byte ${this.bytes.length}`);
    return byte;
  }

  /** A LEB128 number; of a signed one only the length counts. */
  leb(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  lebs(count: number): void {
    for (; count > 0; count--) this.leb();
  }

  name(): string {
    const size = this.leb();
    this.at += size;
    return new TextDecoder().decode(this.bytes.subarray(this.at - size, this.at));
  }

  /** A vector: its length, then its items. */
  list<Item>(item: () => Item): Item[] {
    return Array.from({ length: this.leb() }, item);
  }
}
