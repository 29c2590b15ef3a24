import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCorpus } from '../support/fuzz-corpus.js';
import { loadSubject } from '../support/fuzz-subject.js';

const products = ['kubearmor', 'neuvector', 'sysdig'].filter((product) => existsSync(`build/${product}.wasm`));
const subjects = products.map(loadSubject);

// Two tiers of collectors, or a chain of filters: an answer's message may look like an event of another product.
for (const product of products) {
  it(`what is expected of ${product}'s events comes back from every filter as it went in`, () => {
    for (const { expected } of readCorpus(product)) {
      const event = expected.event as { kind?: string; module?: string } | undefined;
      if (!expected.ecs || !event?.module) continue;
      const record = JSON.stringify(expected);
      for (const subject of subjects) {
        expect(subject.answer(record)).toBe(record);
        expect(subject.oracle(record)).toBe(record);
      }
    }
  });
}
