import { expect, it } from 'vitest';
import { Fuzzer } from '../support/fuzz-run.js';
import { show } from '../support/fuzz-shrink.js';
import { loadSubject, products } from '../support/fuzz-subject.js';

/** As many records a product; ten million, or another seed: `npm run fuzz`. */
const blocks = 10;
const size = 10_000;

it.each(products)(
  `${blocks * size} mutated records of %s: every answer is valid, the oracle's, and memory does not grow for what is not large`,
  { timeout: 900_000 },
  (product) => {
    const fuzzer = new Fuzzer(loadSubject(product), 1);
    let compared = 0;
    let doubled = 0;
    for (let block = 0; block < blocks; block++) {
      const tried = fuzzer.block(block, size);
      compared += tried.compared;
      doubled += tried.doubled;
      for (const find of tried.finds) {
        expect.fail(`${find.name}, seed 1, block ${block}, record ${find.index}: ${find.kind}\n${show(find.record)}\noracle | filter\n${find.text}`);
      }
    }
    // A name twice beside another spelling of it.
    expect(doubled).toBeLessThanOrEqual(compared / 500);
  },
);
