import { describe, expect, it } from 'vitest';
import { loadFilter } from '../../generator/host/host.js';
import { readCorpus, recordOf } from '../support/fuzz-corpus.js';
import { large } from '../support/fuzz-fault.js';
import { alertOf, shapesOf } from '../support/fuzz-hostile.js';
import { limitMemory } from '../support/fuzz-sections.js';
import { loadSubject, products, readModule } from '../support/fuzz-subject.js';

const encoder = new TextEncoder();
const page = 65_536;

/** The record of the shape that is as large as a record may be and not make memory grow. */
function largest(make: (count: number) => unknown): Uint8Array {
  let [fits, not] = [1, large];
  while (not - fits > 1) {
    const count = (fits + not) >> 1;
    if (JSON.stringify(make(count)).length <= large && Buffer.byteLength(JSON.stringify(make(count))) <= large) fits = count;
    else not = count;
  }
  return encoder.encode(JSON.stringify(make(fits)));
}

describe.each(products)('the memory of %s', (product) => {
  const subject = loadSubject(product);
  const { functions } = subject.filter;
  const start = subject.filter.memorySize();
  const records = readCorpus(product).map((entry) => encoder.encode(recordOf(entry)));

  it('is 4 MiB to start with', () => {
    expect(start).toBe(4 << 20);
  });

  it.each(shapesOf(alertOf(subject)))('does not grow for 64 KiB of %s', (_, make) => {
    const record = largest(make);
    for (const name of functions) {
      subject.call(name, record);
      expect([name, subject.filter.memorySize()]).toEqual([name, start]);
    }
  });

  it('need not grow for that: where it can’t, the answers are the same', () => {
    const limited = loadFilter(limitMemory(readModule(product), start / page));
    for (const [, make] of shapesOf(alertOf(subject))) {
      const record = largest(make);
      for (const name of functions) expect(limited.call(name, 'tag', 1, 2, record).answer).toBe(subject.filter.call(name, 'tag', 1, 2, record).answer);
    }
  });

  it('is what the largest record took, over 100000 records', () => {
    const filter = loadFilter(readModule(product));
    const giant = encoder.encode(JSON.stringify({ log: JSON.stringify({ ...alertOf(subject), Odd: 'é"\n'.repeat(1 << 18) }) }));
    for (const name of functions) filter.call(name, 'tag', 1, 2, giant);
    const size = filter.memorySize();
    expect(size).toBeGreaterThan(start);
    for (let count = 0; count < 100_000; count++) {
      const record = count % 10_000 === 0 ? giant : (records[count % records.length] as Uint8Array);
      filter.call(functions[count % functions.length] as string, 'tag', 1, 2, record);
    }
    expect(filter.memorySize()).toBe(size);
  });
});
