import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planSchemas } from '../../generator/generate.js';
import { findEvent } from '../../generator/plan/oracle/find.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { type Json, JsonNumber, parseJson } from '../../generator/plan/oracle/json.js';
import type { Plan } from '../../generator/plan/types.js';
import { readCorpus, recordOf, recordTime } from '../support/fuzz-corpus.js';

/** A text record whose values are known: as NeuVector put them together, before they became a text. */
interface KnownText {
  case: string;
  /** Its case in test/corpus/neuvector. */
  id: string;
  tags: string[];
  /** Key and exact text of each value, in order. */
  cut: [string, string][];
}

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const plan = planSchemas(path('schemas')).plans.find((candidate) => candidate.product === 'neuvector') as Plan;
const corpus = readCorpus('neuvector');
const known: KnownText[] = JSON.parse(readFileSync(path('test/corpus/neuvector/text-cuts.json'), 'utf8'));

describe('the cases of test/corpus/neuvector', () => {
  for (const entry of corpus) {
    it(entry.id, () => {
      const answer = JSON.parse(runOracle(plan, recordOf(entry), recordTime));
      const error = entry.expected.error as { message?: string } | undefined;
      if (error?.message === '*' && answer.error?.message) answer.error.message = '*';
      expect(answer).toEqual(entry.expected);
    });
  }
});

describe('bytes that are no UTF-8', () => {
  const folder = path('test/corpus/neuvector/');
  const cases = corpus.filter(({ id, record }) => record === undefined && !isUtf8(readFileSync(`${folder}${id}.event.txt`)));

  it.each(cases)('$id: each ill-formed sequence is one U+FFFD', ({ id, expected }) => {
    const line = readFileSync(`${folder}${id}.event.txt`).subarray(0, -1);
    const quoted = [...line].flatMap((byte) => [...(byte === 0x22 || byte === 0x5c ? Buffer.from([0x5c, byte]) : byte < 0x20 ? escaped(byte) : [byte])]);
    const record = Buffer.concat([Buffer.from('{"log":"'), Buffer.from(quoted), Buffer.from('"}')]);
    expect(JSON.parse(runOracle(plan, record, recordTime))).toEqual(expected);
  });

  it('are in the corpus', () => {
    expect(cases.length).toBeGreaterThanOrEqual(9);
  });
});

describe('the text form', () => {
  const rows = known.map(({ case: name, id, tags, cut }) => {
    const record = recordOf(corpus.find((entry) => entry.id === id) as (typeof corpus)[number]);
    const found = findEvent(plan, parseJson(record).value as Map<string, Json>, record);
    if (found.status !== 'event') return { name, tags, wrong: ['it is not read'], marked: false };
    const values = new Map([...found.bound.values].map(([slot, value]) => [plan.slotNames[slot] as string, value]));
    const marked = values.has('ambiguous');
    for (const key of ['notification', 'preface', 'ambiguous', 'cluster', 'comment']) values.delete(key);
    const wrong = cut.filter(([key, text]) => asText(values.get(key)) !== text).map(([key]) => key);
    return { name, tags, wrong: [...wrong, ...[...values.keys()].filter((key) => !cut.some(([own]) => own === key))], marked };
  });

  it('is cut exactly right in at least 137 of 141 cases, and no wrong cut is unmarked', () => {
    console.log(table(rows));
    const wrong = rows.filter((row) => row.wrong.length > 0);
    expect(wrong.filter((row) => !row.marked)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(141);
    expect((rows.length - wrong.length) / rows.length).toBeGreaterThanOrEqual(137 / 141);
  });

  it('is marked only where a value holds a key', () => {
    for (const row of rows.filter(({ marked }) => marked)) {
      const { cut } = known.find((entry) => entry.case === row.name) as KnownText;
      expect(cut.some(([, text]) => /,[a-z_]+=/.test(text))).toBe(true);
    }
  });
});

/** A control character as JSON writes it. */
function escaped(byte: number): Buffer {
  return Buffer.from(`\\u${byte.toString(16).padStart(4, '0')}`);
}

/** A value as Go's %v prints it. */
function asText(value: Json | undefined): string | undefined {
  if (Array.isArray(value)) return `[${value.map(asText).join(' ')}]`;
  if (value instanceof Map) return `map[${[...value].map(([key, inner]) => `${key}:${asText(inner)}`).join(' ')}]`;
  return value instanceof JsonNumber ? value.text : value === undefined ? undefined : String(value);
}

/** How many cases of each tag are cut right and marked, and the names of the wrong ones. */
function table(rows: { name: string; tags: string[]; wrong: string[]; marked: boolean }[]): string {
  const line = (tag: string, of: typeof rows): string =>
    [tag.padEnd(24), of.length, of.filter((row) => row.wrong.length === 0).length, of.filter((row) => row.marked).length]
      .map((cell) => String(cell).padStart(6))
      .join(' ');
  const tags = [...new Set(rows.flatMap((row) => row.tags))].sort();
  const lines = tags.map((tag) =>
    line(
      tag,
      rows.filter((row) => row.tags.includes(tag)),
    ),
  );
  const wrong = rows.filter((row) => row.wrong.length > 0).map((row) => `wrong${row.marked ? ', marked' : ''}: ${row.name} (${row.wrong.join(', ')})`);
  return [`${'tag'.padEnd(24)}  cases  right marked`, ...lines, line('all', rows), ...wrong].join('\n');
}
