import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Feed, kindOf } from './fluent-bit-collector.js';
import { readCorpus, recordTime } from './fuzz-corpus.js';

type Json = Record<string, unknown>;

/** A case of the corpus as a sender has it. */
export interface SentCase {
  id: string;
  /** Bytes of the event as it was logged, without the line break at the end. */
  bytes: Buffer;
  text: string;
  expected: Json;
}

/** `@timestamp` of events that bring no time: the record's. */
const timeless = new Date(recordTime.seconds * 1000).toISOString().slice(0, 19);

/** Cases of a product whose name has one of these parts (`.syslog-text.udp-text`), whose event came as text, with its time. */
export function sentCases(product: string, ...parts: string[]): SentCase[] {
  const folder = fileURLToPath(new URL(`../corpus/${product}/`, import.meta.url));
  return readCorpus(product).flatMap(({ id, record, expected }): SentCase[] => {
    if (record !== undefined || String(expected['@timestamp']).startsWith(timeless) || !parts.some((part) => `.${id}.`.includes(`${part}.`))) return [];
    const file = readFileSync(`${folder}${id}.event.txt`);
    const bytes = file.at(-1) === 0x0a ? file.subarray(0, -1) : file;
    return [{ id, bytes, text: bytes.toString('utf8'), expected }];
  });
}

/**
 * What should come of these cases. A broken event and what is no event keep their text.
 * @param add Members that the input adds to the record of a text.
 * @param log How the input spells a text that is kept.
 */
export function feedOf(cases: SentCase[], add: (text: string) => Json = () => ({}), log: (text: string) => string = (text) => text): Feed {
  const feed: Feed = { events: [], others: [], broken: [] };
  for (const { text, expected } of cases) {
    const kind = kindOf(expected);
    feed[kind].push({ ...(kind === 'events' ? expected : { log: log(text) }), ...add(text) });
  }
  return feed;
}

/** Whether a text is UTF-8: Fluent Bit drops other bytes where it writes JSON, for the filter, too. */
export const isUtf8 = ({ bytes }: SentCase): boolean => Buffer.from(bytes.toString('utf8')).equals(bytes);
