import { describe, expect, it } from 'vitest';
import { parseJson } from '../../generator/plan/oracle/json.js';
import { readCorpus, recordOf } from '../support/fuzz-corpus.js';
import { differences, loadSubject, products } from '../support/fuzz-subject.js';
import { scalars } from '../support/scalars.js';

describe.each(products)('the other answer schemas of %s', (product) => {
  const subject = loadSubject(product);
  const functions = subject.filter.functions.filter((name) => !/^to_ecs(_original)?$/.test(name));

  it('are those that there are schemas for', () => {
    expect(new Set(functions.map((name) => name.split('_')[1]))).toEqual(new Set(subject.plan.answers.map(({ schema }) => schema)));
  });

  it.each(functions)('%s answers what the oracle does', (name) => {
    const wrong = [...readCorpus(product), ...readCorpus('fuzz')].flatMap((entry) => {
      const record = recordOf(entry);
      return differences(subject.expected(name, record) as string, subject.call(name, record)).map((difference) => `${entry.id}: ${difference}`);
    });
    expect(wrong).toEqual([]);
  });

  it('say of a record without an event, or with a broken one, what to_ecs says', () => {
    for (const record of [
      '{"log":"just a line"}',
      '{"a":1',
      'x',
      '{"log":"{\\"Type\\":\\"HostLog\\",\\"UpdatedTime\\":\\"2026-05-26T04:15:13.581968Z\\",\\"HostName\\":\\"w2\\",\\"Operati"}',
    ]) {
      for (const name of functions) expect(subject.call(name, record)).toBe(subject.call('to_ecs', record));
    }
  });

  it.each(functions.filter((name) => !name.startsWith('to_cef')))('%s loses nothing of the ECS record', (name) => {
    const lost = readCorpus(product).flatMap((entry) => {
      const record = recordOf(entry);
      const answer = scalars(parseJson(subject.call(name, record)).value);
      const ecs = scalars(parseJson(subject.answer(record, name.endsWith('_original'))).value);
      return [...ecs].filter((text) => !answer.has(text)).map((text) => `${entry.id}: ${text}`);
    });
    expect(lost).toEqual([]);
  });

  it('take an ECS record', () => {
    for (const entry of readCorpus(product).slice(0, 50)) {
      const ecs = subject.answer(recordOf(entry));
      for (const name of functions.filter((other) => !other.endsWith('_original'))) {
        expect(differences(subject.call(name, recordOf(entry)), subject.call(name, ecs))).toEqual([]);
      }
    }
  });
});
