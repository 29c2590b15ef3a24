import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Time of every corpus record. */
export const recordTime = { seconds: 1779768000, nanoseconds: 123456789 };

/** A case of test/corpus: an event and the record that should come of it. */
export interface CorpusCase {
  id: string;
  /** The event's text as it was logged; of a case that is a whole record only, that record. */
  event: string;
  /** The record as the collector hands it in, where it is more than the event in `log`. */
  record?: string;
  expected: Record<string, unknown>;
}

/** Reads the cases of a folder of test/corpus. */
export function readCorpus(folder: string): CorpusCase[] {
  const base = fileURLToPath(new URL(`../corpus/${folder}/`, import.meta.url));
  return readdirSync(base)
    .filter((name) => name.endsWith('.expected.json'))
    .sort()
    .map((name): CorpusCase => {
      const id = name.replace('.expected.json', '');
      const read = (ending: string): string | undefined => (existsSync(`${base}${id}.${ending}`) ? readFileSync(`${base}${id}.${ending}`, 'utf8') : undefined);
      const record = read('record.json');
      const event = read('event.txt')?.replace(/\n$/, '') ?? record ?? '';
      return { id, event, ...(record === undefined ? {} : { record: record.trim() }), expected: JSON.parse(read('expected.json') as string) };
    });
}

/** The record of a case as its expected record is judged by. */
export function recordOf(entry: CorpusCase): string {
  return entry.record ?? JSON.stringify({ log: entry.event });
}

/** All that is not ASCII as `\uXXXX`, as Fluent Bit escapes it unless told otherwise. */
export function asciiOnly(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
