import { describe, expect, it } from 'vitest';
import { asciiOnly, type CorpusCase, readCorpus, recordOf } from '../support/fuzz-corpus.js';
import { differences, loadSubject, products } from '../support/fuzz-subject.js';

/** A record in both forms in which a collector may hand it in. */
function spellings(record: string): string[] {
  const ascii = asciiOnly(record);
  return ascii === record ? [record] : [record, ascii];
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Members of an expected record whose text is the engine's own. */
function withoutFreeText(text: string, expected: Record<string, unknown>): Record<string, unknown> {
  const answer = JSON.parse(text);
  if ((expected.error as { message?: string } | undefined)?.message === '*' && answer.error?.message) answer.error.message = '*';
  return answer;
}

/** What fuzzing found is in one folder for all; a case without an answer is KubeArmor's. */
const moduleOf = ({ expected }: CorpusCase): string => (expected.event as { module?: string } | undefined)?.module ?? 'kubearmor';

for (const product of products) {
  const subject = loadSubject(product);
  describe(`the cases of ${product}`, () => {
    for (const entry of [...readCorpus(product), ...readCorpus('fuzz').filter((found) => moduleOf(found) === product)]) {
      const record = recordOf(entry);
      it(`${entry.id}: the oracle answers what is expected, and the filter the same`, () => {
        expect(withoutFreeText(subject.oracle(record), entry.expected)).toEqual(entry.expected);
        for (const original of [false, true]) {
          for (const spelling of spellings(record)) {
            expect(differences(subject.oracle(spelling, original), subject.answer(spelling, original))).toEqual([]);
          }
        }
      });

      if (entry.record === undefined && isObject(entry.event)) {
        it(`${entry.id}: the same for the event as the record itself`, () => {
          for (const original of [false, true]) {
            for (const spelling of spellings(entry.event)) {
              expect(differences(subject.oracle(spelling, original), subject.answer(spelling, original))).toEqual([]);
            }
          }
        });
      }
    }
  });
}

describe.each(products)('an answer of %s', (product) => {
  const subject = loadSubject(product);

  it('does not depend on how a record is escaped', () => {
    for (const entry of readCorpus(product)) {
      const record = recordOf(entry);
      expect(differences(subject.answer(record), subject.answer(asciiOnly(record)))).toEqual([]);
    }
  });
});
