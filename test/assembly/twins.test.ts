import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../support/fuzz-corpus.js';
import { fault } from '../support/fuzz-fault.js';
import { Mutator } from '../support/fuzz-mutate.js';
import { Random } from '../support/fuzz-random.js';
import { show, shrink } from '../support/fuzz-shrink.js';
import { loadSubject, products } from '../support/fuzz-subject.js';
import { compileTwins, loadTwins, type Twins } from '../support/fuzz-twins.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const compiled = await compileTwins();
const twins = loadTwins(compiled);

/** Bytes that decide something for a scanner, and their neighbours. */
const notable = [...encoder.encode('"\\/{}[]:,utbT09aF -.\n\t!#'), 0, 0x1f, 0x7f, 0x80, 0xbf, 0xc3, 0xe0, 0xff];
const few = [...encoder.encode('"\\{:,u0 a'), 0, 0x1f, 0x80, 0xc3];

function expectAgree(text: Uint8Array, alignment: number, among: Twins = twins): void {
  if (among.fault(text, alignment) === undefined) return;
  const least = shrink(text, (candidate) => among.fault(candidate, alignment) !== undefined);
  expect.fail(`${among.fault(least, alignment)?.text}, of ${show(least)}, aligned at ${alignment & 7}`);
}

/** Every sequence of so many of these. */
function* sequences<T>(of: readonly T[], length: number): Generator<T[]> {
  if (length === 0) yield [];
  else for (const rest of sequences(of, length - 1)) for (const one of of) yield [one, ...rest];
}

describe('a scanner and its naive twin agree', () => {
  it('on each byte, beside each that decides something, at every place of a word', () => {
    for (let byte = 0; byte < 256; byte++) {
      for (const other of notable) {
        for (let place = 0; place < 8; place++) {
          const text = new Uint8Array(20).fill(0x78);
          text[place + 1] = byte;
          text[place + 2] = other;
          expectAgree(text, place);
        }
      }
    }
  });

  it('on every text of up to four bytes of these, at every alignment', () => {
    let alignment = 0;
    for (const length of [0, 1, 2, 3, 4]) for (const bytes of sequences(few, length)) expectAgree(new Uint8Array(bytes), alignment++);
  });

  it('on every sequence of up to four tokens of JSON', () => {
    const tokens = ['{', '}', '[', ']', '"a"', '"\\u00e9\\"', '"', ':', ',', '1', '-0.5e+1', '01', 'true', 'nul', ' '];
    let alignment = 0;
    for (const length of [1, 2, 3, 4]) for (const text of sequences(tokens, length)) expectAgree(encoder.encode(text.join('')), alignment++);
  });

  it('on every sequence of up to four pieces of escapes', () => {
    const pieces = ['\\ud83d', '\\uDE00', '\\u0041', '\\uD8', '\\', 'u', '\\n', '"', 'xxxxxxx'];
    let alignment = 0;
    for (const length of [1, 2, 3, 4]) for (const text of sequences(pieces, length)) expectAgree(encoder.encode(`"${text.join('')}"`), alignment++);
  });

  it('on every start of a sequence of UTF-8, whatever follows', () => {
    const following = [0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
    for (let first = 0x80; first < 256; first++) for (const rest of sequences(following, 3)) expectAgree(new Uint8Array([0x22, first, ...rest]), first);
  });

  it('on dates, each byte of them changed to each other', () => {
    for (const date of ['2026-05-26T04:15:13.123456789+02:00', '2024-02-29 23:59:59Z', '2026-12-31T00:00:00.5-0130', '1900-02-28T18:00:00']) {
      const bytes = encoder.encode(date);
      for (let at = 0; at < bytes.length; at++) for (let byte = 0; byte < 256; byte++) expectAgree(bytes.with(at, byte) as Uint8Array, at);
    }
  });

  it('where memory ends behind what every allocation has', () => {
    for (let length = 0; length <= 40; length++) {
      for (const byte of [...few, 0x39, 0x78, 0xf4]) expect(twins.faultAtEnd(new Uint8Array(length).fill(byte))).toBeUndefined();
    }
    // What is made of a longer one would reach the text itself.
    const events = products.flatMap((product) => readCorpus(product).map(({ event }) => encoder.encode(event)));
    for (const event of events.filter(({ length }) => length < 4000)) expect(twins.faultAtEnd(event)).toBeUndefined();
  });

  it.each(products)('on mutated records of %s, and its names', (product) => {
    const { plan } = loadSubject(product);
    const random = new Random(2);
    const mutator = new Mutator(plan, readCorpus(product), random);
    const among = loadTwins(compiled, plan);
    const names = plan.nodes.flatMap((node) => [...node.members.keys()]);
    for (const [index, name] of names.entries()) expectAgree(encoder.encode(`"${name}"`), index, among);
    for (let index = 0; index < 5000; index++) {
      const record = mutator.record();
      expectAgree(record, index, among);
      expectAgree(mutator.damaged(record), index + 3, among);
    }
  });
});

describe('a scanner agrees with V8', () => {
  const random = new Random(3);
  const pieces = ['a', 'é', '中', '😀', '\\n', '\\u0000', '\\u00e9', '\\uD83D\\ude00', '\\"', '\\\\', '\\/', '\\b', 'xxxxxxxx', '\\u0022', '\u007f', '\u2028'];
  const texts = Array.from({ length: 20_000 }, () => Array.from({ length: random.below(9) }, () => random.pick(pieces)).join(''));
  const { exports } = twins;
  const made = (at: number): string => decoder.decode(new Uint8Array(exports.memory.buffer, at, exports.size.value));

  const decoded = (at: number, end: number): string => {
    expect(exports.decodeText(at, end)).toBe(end - 1);
    return decoder.decode(new Uint8Array(exports.memory.buffer, exports.decoded.value, exports.decodedSize.value));
  };

  it('on what JSON string text says', () => {
    for (const text of texts) {
      const raw = JSON.parse(`"${text}"`) as string;
      const bytes = encoder.encode(text);
      expect(twins.call(encoder.encode(`${text}"`), decoded)).toBe(raw);
      expect(twins.call(bytes, (at, end) => made(exports.normaliseText(at, end)))).toBe(JSON.stringify(raw).slice(1, -1));
      expect(twins.call(encoder.encode(raw), (at, end) => made(exports.encodeText(at, end)))).toBe(JSON.stringify(raw).slice(1, -1));
    }
  });

  it('on what UTF-8 is', () => {
    const bytes = [0x41, 0x80, 0xbf, 0x9f, 0xa0, 0x8f, 0x90, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff];
    for (const text of sequences(bytes, 4)) {
      const sanitised = twins.call(new Uint8Array(text), (at, end) => made(exports.sanitiseText(at, end, 0)));
      if (sanitised !== decoder.decode(new Uint8Array(text))) expect(sanitised).toBe(decoder.decode(new Uint8Array(text)));
    }
  });

  it('on what days there are', () => {
    for (const year of [1900, 1999, 2000, 2004, 2026, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const two = (value: number): string => String(value).padStart(2, '0');
          const text = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
          const time = new Date(Date.UTC(year, month - 1, day));
          const isDay = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && time.getUTCFullYear() === year;
          expect([text, twins.call(encoder.encode(text), (at, end) => exports.isDateText(at, end - at) !== 0)]).toEqual([text, isDay]);
        }
      }
    }
  });

  it('on the date of a second', () => {
    const seconds = [...Array(50_000).keys()].map((day) => day * 86_400 + ((day * 7919) % 86_400));
    const far = Array.from({ length: 20_000 }, () => random.below(253_402_300_800));
    for (const second of [...seconds, ...far, 0, 86_399, 86_400, 0xffffffff, 253_402_300_799]) {
      const text = twins.call(new Uint8Array(32), (at) => {
        exports.putSeconds(at, BigInt(second));
        return decoder.decode(new Uint8Array(exports.memory.buffer, at, 19));
      });
      const wanted = new Date(second * 1000).toISOString().slice(0, 19);
      if (text !== wanted) expect([second, text]).toEqual([second, wanted]);
    }
  });

  it('on which texts are JSON', () => {
    const tokens = ['{', '}', '[', ']', '"a"', ':', ',', '1', '-1.5e3', 'null', ' '];
    for (const length of [1, 2, 3, 4, 5]) {
      for (const parts of sequences(tokens, length)) {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const found = twins.call(encoder.encode(text), (at, end) => {
          exports.beginScan();
          const stop = exports.skipValueAt(exports.blanksAt(at), 1);
          return stop !== 0 && exports.blanksAt(stop) === end;
        });
        if (isJson !== found) expect([text, found]).toEqual([text, isJson]);
      }
    }
  });
});

describe('what is searched by eight bytes within an operation', () => {
  it('ids of ATT&CK among tags: the filter answers as the oracle', () => {
    const subject = loadSubject('kubearmor');
    const pieces = ['T', 't', 'TA', 'a', '1059', '105', '.004', '-004', '_', '\\', '\n', 'x', ' ', 'xxxxxx'];
    for (const length of [1, 2, 3, 4]) {
      const tags = [...sequences(pieces, length)].map((parts) => parts.join(''));
      for (let at = 0; at < tags.length; at += 200) {
        const record = JSON.stringify({ Type: 'MatchedPolicy', HostName: 'h', Operation: 'File', ATags: tags.slice(at, at + 200) });
        const found = fault(subject, 'to_ecs', encoder.encode(record), true);
        if (found) expect.fail(`${record}\n${found.text}`);
      }
    }
  });

  it.each(products)('a bulk request’s action line: the filter of %s answers as the oracle, each byte changed', (product) => {
    const subject = loadSubject(product);
    const event = readCorpus(product)
      .map((entry) => entry.event)
      .filter((text) => text.startsWith('{') && !text.includes('\n'))
      .sort((a, b) => a.length - b.length)[0] as string;
    for (const line of ['{"index":{"_index":"a"}}', '{"create":{}}']) {
      for (let at = 0; at < line.length; at++) {
        for (const other of ['x', '"', ' ', '}', ':', '']) {
          const record = JSON.stringify({ log: `${line.slice(0, at)}${other}${line.slice(at + 1)}\n${event}` });
          const found = fault(subject, 'to_ecs', encoder.encode(record), true);
          if (found) expect.fail(`${record}\n${found.text}`);
        }
      }
    }
  });
});

/** Functions of assembly/ that load eight bytes, and the twin that they are tried by; of those without one, why. */
const loaders: Record<string, string> = {
  'hash.ts hash': 'hash',
  'json/scan.ts toMark': 'toMark',
  'json/text.ts toBackslash': 'normalise',
  'json/text.ts decode': 'decode',
  'json/text.ts plainEnd': 'plainEnd',
  'memory.ts copy': 'copy',
  'memory.ts equal': 'equal',
  'memory.ts byteIndex': 'byteIndex',
  'memory.ts lastByte': 'lastByte',
  'table.ts match': 'match',
  'table.ts sameText': 'equal',
  'text/ordered.ts keyEnd': 'keyEnd',
  'text/path.ts lower': 'lower',
  'text/mitre.ts mitre': 'an operation: above',
  'find/event.ts inText': 'what stands behind a text, put back as it was',
  'find/header.ts takeBulk': 'a header: above',
  'answer/run.ts run': 'bits of slots, no text',
  'member.ts setSlot': 'bits of slots, no text',
};

it('no function that loads eight bytes is without a twin', () => {
  const base = fileURLToPath(new URL('../../assembly/', import.meta.url));
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.startsWith('generated'));
  const found = files.flatMap((file) =>
    readFileSync(`${base}${file}`, 'utf8')
      .split(/^(?:export )?function /m)
      .slice(1)
      .filter((text) => text.includes('load<u64>'))
      .map((text) => `${file} ${text.slice(0, text.indexOf('('))}`),
  );
  expect(found.sort()).toEqual(Object.keys(loaders).sort());
  for (const twin of Object.values(loaders)) if (!twin.includes(' ')) expect(twins.pairs).toContain(twin);
});
