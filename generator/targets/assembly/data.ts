/** The static data of a generated module: texts and tables at offsets of one blob. Its readers are in assembly/. */
export class Data {
  private readonly bytes: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  private readonly texts = new Map<string, Text>();
  private readonly tables = new Map<string, number>();

  /** @param texts Texts that will be asked for: the longest first, as many are within another. */
  constructor(texts: string[]) {
    for (const text of texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) this.text(text);
  }

  /** The texts that were asked for. */
  known(): string[] {
    return [...this.texts.keys()];
  }

  private add(piece: ArrayLike<number>, alignment: number): number {
    while (this.bytes.length % alignment !== 0) this.bytes.push(0);
    const offset = this.bytes.length;
    for (let i = 0; i < piece.length; i++) this.bytes.push(piece[i] as number);
    return offset;
  }

  /** A text as it stands, once. */
  text(text: string): Text {
    const known = this.texts.get(text);
    if (known) return known;
    const bytes = new TextEncoder().encode(text);
    // A text within another needs no place of its own.
    const within = Buffer.from(this.bytes).indexOf(bytes);
    const entry = { offset: within >= 0 ? within : this.add(bytes, 1), size: bytes.length };
    this.texts.set(text, entry);
    return entry;
  }

  /** A text as JSON string text: what it is compared with is normalised (assembly/json/text.ts). */
  value(text: string): Text {
    return this.text(jsonText(text));
  }

  words(words: number[]): number {
    return this.add(new Uint8Array(new Uint32Array(words).buffer), 4);
  }

  halves(numbers: number[]): number {
    return this.bytesOf(halves(numbers));
  }

  bytesOf(bytes: number[]): number {
    return this.add(bytes, 1);
  }

  /**
   * A hash table of names with a code each; see assembly/table.ts for its layout and hash. Equal tables are one.
   * @throws where a name is longer than 127 bytes or a code over 511.
   */
  table(codes: Map<string, number>): number {
    const identity = JSON.stringify([...codes]);
    const known = this.tables.get(identity);
    if (known !== undefined) return known;
    const names = [...codes].map(([name, code]) => ({ text: this.value(name), key: key(new TextEncoder().encode(jsonText(name))), code }));
    for (const { text, code } of names)
      if (text.size > 127 || code < 1 || code > 511) throw new Error('a table holds names of 127 bytes and 511 codes at most');
    // Two thirds full: an absent name ends at a hole soon.
    const cells = new Array<number>(Math.ceil((names.length + 1) * 1.5)).fill(0);
    for (const { text, key, code } of names) {
      if (text.offset > 0xffff) throw new Error('the static data is larger than 64 KiB');
      let place = Number(((((key * multiplier) & mask64) >> 32n) * BigInt(cells.length)) >> 32n);
      while (cells[place] !== 0) place = (place + 1) % cells.length;
      cells[place] = ((text.offset << 16) | (text.size << 9) | code) >>> 0;
    }
    const offset = this.words([cells.length, ...cells]);
    this.tables.set(identity, offset);
    return offset;
  }

  /** The blob, padded: texts are read sixteen bytes at a time. */
  finish(): number[] {
    return [...this.bytes, ...new Array<number>(16).fill(0)];
  }
}

export interface Text {
  offset: number;
  size: number;
}

/** Bytes of u16s. @throws where a number is none. */
export function halves(numbers: number[]): number[] {
  return numbers.flatMap((number) => {
    if (!(number >= 0 && number <= 0xffff)) throw new Error(`${number} does not fit 16 bits`);
    return [number & 255, number >> 8];
  });
}

/** A string's JSON text without quotes. */
export function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

const mask64 = (1n << 64n) - 1n;

function word(bytes: Uint8Array, at: number): bigint {
  let value = 0n;
  for (let i = 7; i >= 0; i--) value = (value << 8n) | BigInt(bytes[at + i] ?? 0);
  return value;
}

function key(bytes: Uint8Array): bigint {
  const first = word(bytes, 0);
  const last = bytes.length < 8 ? 0n : word(bytes, bytes.length - 8);
  const rotated = ((last << 23n) | (last >> 41n)) & mask64;
  return ((first ^ rotated) + BigInt(bytes.length)) & mask64;
}

/** Of the golden ratio, as Fibonacci hashing takes it. */
const multiplier = 0x9e3779b97f4a7c15n;
