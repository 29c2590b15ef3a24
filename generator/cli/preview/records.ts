import { tokens } from './tokens.js';

/** A record as Fluent Bit would hand it to the filter, and the line of the input at which it starts. */
export interface InputRecord {
  /** JSON text: numbers and escapes stay as they were written. */
  json: string;
  /** From 1. */
  line: number;
}

/** `2026-05-26T04:15:13.581Z stdout F line`, as containerd and CRI-O write it. P is a part, F the last. */
const cri = /^(\d{4}-\d\d-\d\dT\S+) (stdout|stderr) ([PF])(?::\S*)?(?: (.*))?$/s;

/** Docker cuts a line at 16 KiB; only its last part ends in a line feed. */
const dockerCut = 16 * 1024;

const header = /^== .+ ==\s*$/;
const keyed = /^[A-Za-z][A-Za-z0-9_]*:(?!\/\/)/;

/**
 * Reads lines as Fluent Bit's tail with its cri and docker multiline parsers does, and two forms more that people paste:
 * pretty-printed JSON, and blocks of `Key: value` lines ended by an empty line. A line that is a JSON object is the record;
 * any other becomes `{"log": line}`.
 */
export async function* readRecords(lines: AsyncIterable<string>): AsyncGenerator<InputRecord> {
  const reader = new RecordReader();
  for await (const line of lines) yield* reader.feed(line);
  yield* reader.end();
}

class RecordReader {
  private line = 0;
  /** Lines held back until it is known what they belong to. */
  private held: string[] = [];
  private holding: 'nothing' | 'json' | 'block' = 'nothing';
  /** Parts of CRI lines by stream. */
  private readonly criParts = new Map<string, { text: string; line: number }>();
  private readonly dockerParts = new Map<string, { text: string; line: number }>();

  feed(line: string): InputRecord[] {
    this.line++;
    if (this.holding === 'json') {
      if (/^[\s}\]]/.test(line)) {
        this.held.push(line);
        return /[}\]]\s*$/.test(line) ? this.tryJson() : [];
      }
      return [...this.release(), ...this.start(line)];
    }
    if (this.holding === 'block') {
      if (line.trim() === '') return this.release();
      if (this.continues(line)) {
        this.held.push(line);
        return [];
      }
      return [...this.release(), ...this.start(line)];
    }
    return this.start(line);
  }

  end(): InputRecord[] {
    this.line++;
    const rest = this.release();
    for (const [stream, { text, line }] of this.criParts) rest.push({ json: JSON.stringify({ stream, _p: 'P', log: text }), line });
    for (const [stream, { text, line }] of this.dockerParts) rest.push({ json: JSON.stringify({ log: text, stream }), line });
    return rest;
  }

  private start(line: string): InputRecord[] {
    if (line.trim() === '') return [];
    const container = cri.exec(line);
    if (container) return this.criLine(container);
    const value = parsed(line);
    if (isObject(value)) return this.object(line.trim(), value);
    if (Array.isArray(value) && value.every(isObject)) return elements(line).map((json) => ({ json, line: this.line }));
    if (/^\s*[[{]/.test(line)) return this.hold(line, 'json');
    if (header.test(line) || keyed.test(line)) return this.hold(line, 'block');
    return [{ json: JSON.stringify({ log: line }), line: this.line }];
  }

  private hold(line: string, what: 'json' | 'block'): InputRecord[] {
    this.held = [line];
    this.holding = what;
    return [];
  }

  /** A line of a block; before it is known to be one, only another `Key:`. */
  private continues(line: string): boolean {
    if (header.test(line) || cri.test(line) || isObject(parsed(line))) return false;
    return this.isBlock() || keyed.test(line);
  }

  /** A header makes a block, and so do three keys in a row: two may be any program's log. */
  private isBlock(): boolean {
    return header.test(this.held[0] as string) || this.held.length >= 3;
  }

  private tryJson(): InputRecord[] {
    const text = this.held.join('\n');
    const value = parsed(text);
    if (value === undefined) return [];
    const line = this.line - this.held.length + 1;
    this.held = [];
    this.holding = 'nothing';
    if (isObject(value)) return [{ json: compact(text), line }];
    return elements(text).map((json) => ({ json, line }));
  }

  /** What was held back turns out to be whole: one block, or lines of their own. */
  private release(): InputRecord[] {
    const first = this.line - this.held.length;
    const whole = this.holding === 'block' && this.isBlock();
    const texts = whole ? [this.held.join('\n')] : this.held;
    this.held = [];
    this.holding = 'nothing';
    return texts.map((log, index) => ({ json: JSON.stringify({ log }), line: first + index }));
  }

  private criLine([, time, stream, part, text]: (string | undefined)[]): InputRecord[] {
    const key = stream as string;
    const before = this.criParts.get(key) ?? { text: '', line: this.line };
    const log = before.text + (text ?? '');
    if (part === 'P') {
      this.criParts.set(key, { text: log, line: before.line });
      return [];
    }
    this.criParts.delete(key);
    return [{ json: JSON.stringify({ time, stream, _p: 'F', log }), line: before.line }];
  }

  private object(json: string, value: Record<string, unknown>): InputRecord[] {
    if (typeof value.log !== 'string' || typeof value.stream !== 'string') return [{ json, line: this.line }];
    const before = this.dockerParts.get(value.stream);
    const cut = !value.log.endsWith('\n') && Buffer.byteLength(value.log) === dockerCut;
    if (!before && !cut) return [{ json, line: this.line }];
    const log = (before?.text ?? '') + value.log;
    if (cut) {
      this.dockerParts.set(value.stream, { text: log, line: before?.line ?? this.line });
      return [];
    }
    this.dockerParts.delete(value.stream);
    return [{ json: JSON.stringify({ ...value, log }), line: before?.line ?? this.line }];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON text without the blanks between its tokens. */
function compact(json: string): string {
  return Array.from(tokens(json), ({ text }) => text).join('');
}

/** The texts of the items of a JSON array. */
function elements(json: string): string[] {
  const items: string[] = [];
  let item: string[] = [];
  let depth = 0;
  for (const { text } of tokens(json)) {
    if (text === '}' || text === ']') depth--;
    const between = depth === 0 || (depth === 1 && text === ',');
    if (!between) item.push(text);
    else if (item.length > 0) {
      items.push(item.join(''));
      item = [];
    }
    if (text === '{' || text === '[') depth++;
  }
  return items;
}
