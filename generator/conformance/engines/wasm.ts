import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFilter } from '../../host/host.js';
import { recordTime } from '../corpus.js';
import type { Engine } from '../engine.js';

/** The compiled filters, called as Fluent Bit calls them. */
export const wasm: Engine = {
  name: 'wasm',
  title: 'WASM filter',
  start: async ({ modules }) => ({
    run: async (product, { name }, records) => {
      const filter = loadFilter(readFileSync(join(modules, `${product}.wasm`)));
      return records.map((record) => {
        const { answer, trap } = filter.call(name, 'test', recordTime.seconds, recordTime.nanoseconds, Buffer.from(record));
        return answer ?? `no answer: ${trap}`;
      });
    },
    stop: async () => {},
  }),
};
