import { expect, it } from 'vitest';
import { readCorpus } from '../support/fuzz-corpus.js';
import { Mutator } from '../support/fuzz-mutate.js';
import { Random } from '../support/fuzz-random.js';
import { doubled, fault, loadSubject, products, show, shrink } from '../support/fuzz-subject.js';

/** How many records a product; by hand: SLUICE_FUZZ=1000000 SLUICE_SEED=7 npx vitest run test/assembly/mutations.test.ts --testTimeout 3600000 */
const count = Number(process.env.SLUICE_FUZZ ?? 100_000);
const seed = Number(process.env.SLUICE_SEED ?? 1);
/** One in so many is made anew and compared with the oracle; the others are damaged copies, checked to be valid answers. */
const share = 20;
const warmUp = 2000;
/** Bytes of a record up to which the memory that there is at the start suffices. */
const large = 65_536;

it.each(products)(
  `${count} mutated records of %s: every answer is valid, the oracle's, and memory does not grow for what is not large`,
  { timeout: 120_000 + 10 * count },
  (product) => {
    const subject = loadSubject(product);
    const random = new Random(seed);
    const mutator = new Mutator(subject.plan, readCorpus(product), random);
    let record = mutator.record();
    let twins = 0;
    for (let i = 0; i < count; i++) {
      const anew = i % share === 0;
      const tried = anew ? mutator.record() : mutator.damaged(record);
      if (anew) record = tried;
      const original = random.once(8);
      const size = subject.filter.memorySize();
      const found = fault(subject, tried, anew, original);
      if (i >= warmUp && tried.length <= large) expect(subject.filter.memorySize()).toBe(size);
      if (found?.startsWith(doubled)) twins++;
      else if (found) {
        const least = shrink(subject, tried, original);
        expect.fail(`seed ${seed}, record ${i}${original ? ', with event.original' : ''}\n${show(least)}\n${fault(subject, least, true, original) ?? found}`);
      }
    }
    // A name twice beside another spelling of it: said in fuzz-subject.ts.
    expect(twins).toBeLessThanOrEqual(count / share / 500);
  },
);
