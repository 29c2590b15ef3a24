import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planSchemas } from '../../generator/generate.js';
import { runOracle } from '../../generator/plan/oracle/index.js';
import { type Json, parseJson } from '../../generator/plan/oracle/json.js';
import { textOf } from '../../generator/plan/oracle/operations.js';
import type { Plan } from '../../generator/plan/types.js';
import { readCorpus, recordOf, recordTime } from '../support/fuzz-corpus.js';
import { differences } from '../support/fuzz-subject.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { plans } = planSchemas(path('schemas'));
const plan = plans.find((candidate) => candidate.product === 'sysdig') as Plan;
const corpus = readCorpus('sysdig');

describe('the cases of test/corpus/sysdig', () => {
  it.each(corpus)('$id: every digit as expected', (entry) => {
    expect(differences(runOracle(plan, recordOf(entry), recordTime), readFileSync(path(`test/corpus/sysdig/${entry.id}.expected.json`), 'utf8'))).toEqual([]);
  });
});

/** The texts of all scalars within a value, an integer's without decimals that are zero. */
function texts(value: Json): string[] {
  if (value instanceof Map) return [...value.values()].flatMap(texts);
  if (Array.isArray(value)) return value.flatMap(texts);
  const text = textOf(value);
  return text ? [text.replace(/^(-?\d+)\.0+$/, '$1')] : [];
}

describe('an event', () => {
  const lines = corpus.filter(({ event, record, expected }) => {
    const { dataset } = (expected.event ?? {}) as { dataset?: string };
    return record === undefined && event.startsWith('{') && dataset !== undefined;
  });

  it.each(lines)('$id: has every scalar in its answer', ({ event }) => {
    const answer = new Set(texts(parseJson(runOracle(plan, event, recordTime)).value));
    expect(texts(parseJson(event).value).filter((text) => !answer.has(text))).toEqual([]);
  });

  it.each(lines)('$id: is none of another product', ({ event }) => {
    for (const other of plans) if (other !== plan) expect(runOracle(other, event, recordTime)).toBe(event);
  });
});

describe('severity', () => {
  const severityOf = (record: Record<string, unknown>): unknown => JSON.parse(runOracle(plan, JSON.stringify(record), recordTime)).event.severity;
  const secure = { id: 'i', type: 'policy', originator: 'policy', content: { ruleName: 'r' } };
  const monitor = { state: 'ACTIVE', timestamp: 1779775200000000, timespan: 60000000 };

  it('counts down from 0 in Secure', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((severity) => severityOf({ ...secure, severity }))).toEqual([73, 73, 73, 73, 47, 47, 21, 0]);
  });

  it.each([
    [4, 'Low', 21],
    [0, 'High', 73],
    [4, undefined, 21],
    [2, undefined, 47],
    [0, 'Info', 0],
  ])('%i of Monitor with the label %s is %i', (severity, severityLabel, expected) => {
    expect(severityOf({ ...monitor, alert: { name: 'a', severity, severityLabel } })).toBe(expected);
  });

  it('of a notification is that of its worst policy event', () => {
    const policyEvents = [7, 4, 0, 6].map((severity) => ({ id: String(severity), severity, output: 'o' }));
    expect(severityOf({ ...monitor, alert: { name: 'a', severity: 7 }, entities: [{ policyEvents }] })).toBe(73);
  });
});
