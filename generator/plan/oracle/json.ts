/**
 * JSON as the oracle reads it: strict RFC 8259, numbers kept as they are spelled, the last of doubled members wins,
 * lone surrogates become U+FFFD. Plain and slow: the naive twin of assembly/json.
 */

/** A number with its spelling: `784001.0`, or more digits than a double holds. */
export class JsonNumber {
  constructor(readonly text: string) {}
}

export type JsonObject = Map<string, Json>;
export type Json = string | JsonNumber | boolean | null | Json[] | JsonObject;

/** An event with containers nested deeper is not taken apart: Fluent Bit's answer parser loses a record of 64 levels. */
export const maxDepth = 60;

/** A text with containers nested deeper is not read at all. */
const hardDepth = 1000;

/** What stopped a scan. */
export type JsonFault = 'truncated' | 'invalid' | 'nesting';

export class JsonError extends Error {
  /** @param at byte offset into the UTF-8 text. */
  constructor(
    readonly fault: JsonFault,
    readonly at: number,
    /** What was read before: the members of the outermost object. */
    readonly partial: JsonObject | undefined,
  ) {
    super(`${fault} at byte ${at}`);
  }
}

export interface Parsed {
  value: Json;
  /** Bytes read. */
  end: number;
  /** Byte offset of the first container nested deeper than maxDepth. */
  deepAt?: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads one JSON value at the start of `text` (blanks before it are skipped); what follows it is the caller's.
 * @throws JsonError
 */
export function parseJson(text: string): Parsed {
  return new Reader(encoder.encode(text)).document();
}

/**
 * Reads a text that is one JSON value and blanks.
 * @throws JsonError
 */
export function parseWhole(text: string): Parsed {
  const parsed = parseJson(text);
  const rest = Buffer.from(text).subarray(parsed.end).toString();
  const after = rest.replace(/^[ \t\r\n]+/, '');
  if (after !== '') throw new JsonError('invalid', parsed.end + rest.length - after.length, parsed.value instanceof Map ? parsed.value : undefined);
  return parsed;
}

class Reader {
  private at = 0;
  private partial: JsonObject | undefined;
  private deepAt: number | undefined;

  constructor(private readonly bytes: Uint8Array) {}

  document(): Parsed {
    this.blanks();
    const value = this.value(1);
    return { value, end: this.at, ...(this.deepAt === undefined ? {} : { deepAt: this.deepAt }) };
  }

  private fail(fault?: JsonFault): never {
    throw new JsonError(fault ?? (this.at >= this.bytes.length ? 'truncated' : 'invalid'), this.at, this.partial);
  }

  private peek(): number {
    return this.bytes[this.at] ?? -1;
  }

  private blanks(): void {
    while (this.peek() === 0x20 || this.peek() === 0x0a || this.peek() === 0x0d || this.peek() === 0x09) this.at++;
  }

  private value(depth: number): Json {
    switch (this.peek()) {
      case 0x7b:
        return this.object(depth);
      case 0x5b:
        return this.array(depth);
      case 0x22:
        return this.string();
      case 0x74:
        return this.literal('true', true);
      case 0x66:
        return this.literal('false', false);
      case 0x6e:
        return this.literal('null', null);
      default:
        return this.number();
    }
  }

  private literal<T>(text: string, value: T): T {
    for (const c of encoder.encode(text)) {
      if (this.peek() !== c) this.fail();
      this.at++;
    }
    return value;
  }

  private number(): JsonNumber {
    const start = this.at;
    if (this.peek() === 0x2d) this.at++;
    if (this.peek() === 0x30) this.at++;
    else this.digits();
    if (this.peek() === 0x2e) {
      this.at++;
      this.digits();
    }
    if (this.peek() === 0x65 || this.peek() === 0x45) {
      this.at++;
      if (this.peek() === 0x2b || this.peek() === 0x2d) this.at++;
      this.digits();
    }
    return new JsonNumber(String.fromCharCode(...this.bytes.subarray(start, this.at)));
  }

  private digits(): void {
    const digit = (): boolean => this.peek() >= 0x30 && this.peek() <= 0x39;
    if (!digit()) this.fail();
    while (digit()) this.at++;
  }

  private string(): string {
    this.at++;
    const start = this.at;
    let text = '';
    let plain = start;
    const flush = (): void => {
      text += decoder.decode(this.bytes.subarray(plain, this.at));
    };
    for (;;) {
      const c = this.peek();
      if (c === 0x22) {
        flush();
        this.at++;
        return text.toWellFormed();
      }
      if (c < 0x20) this.fail();
      if (c !== 0x5c) {
        this.at++;
        continue;
      }
      flush();
      this.at++;
      const kind = this.peek();
      const simple = { 34: '"', 92: '\\', 47: '/', 98: '\b', 102: '\f', 110: '\n', 114: '\r', 116: '\t' }[kind];
      if (simple !== undefined) {
        text += simple;
        this.at++;
      } else if (kind === 0x75) {
        this.at++;
        let unit = 0;
        for (let i = 0; i < 4; i++) {
          const hex = '0123456789abcdef'.indexOf(String.fromCharCode(this.peek()).toLowerCase());
          if (hex < 0 || this.peek() < 0) this.fail();
          unit = unit * 16 + hex;
          this.at++;
        }
        text += String.fromCharCode(unit);
      } else {
        this.fail();
      }
      plain = this.at;
    }
  }

  private enter(depth: number): void {
    if (depth > hardDepth) this.fail('nesting');
    if (depth > maxDepth) this.deepAt ??= this.at;
  }

  private array(depth: number): Json[] {
    this.enter(depth);
    this.at++;
    const items: Json[] = [];
    this.blanks();
    if (this.peek() === 0x5d) {
      this.at++;
      return items;
    }
    for (;;) {
      this.blanks();
      items.push(this.value(depth + 1));
      this.blanks();
      if (this.peek() === 0x5d) {
        this.at++;
        return items;
      }
      if (this.peek() !== 0x2c) this.fail();
      this.at++;
    }
  }

  private object(depth: number, members: JsonObject = new Map()): JsonObject {
    this.enter(depth);
    this.at++;
    if (depth === 1) this.partial = members;
    this.blanks();
    if (this.peek() === 0x7d) {
      this.at++;
      return members;
    }
    for (;;) {
      this.blanks();
      if (this.peek() !== 0x22) this.fail();
      const name = this.string();
      this.blanks();
      if (this.peek() !== 0x3a) this.fail();
      this.at++;
      this.blanks();
      if (this.peek() === 0x7b) {
        // Set before it is read, so that a broken text shows what it held.
        const child: JsonObject = new Map();
        members.set(name, child);
        this.object(depth + 1, child);
      } else {
        members.set(name, this.value(depth + 1));
      }
      this.blanks();
      if (this.peek() === 0x7d) {
        this.at++;
        return members;
      }
      if (this.peek() !== 0x2c) this.fail();
      this.at++;
    }
  }
}

/** Compact JSON text of a value. */
export function writeJson(value: Json): string {
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (value instanceof Map) return `{${[...value].map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`).join(',')}}`;
  return JSON.stringify(value);
}
