import { existsSync, readFileSync } from 'node:fs';
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
      const file = join(modules, `${product}.wasm`);
      if (!existsSync(file)) throw new Error(`there is no ${file} - name the product in sluice.yaml, and build it with "npm run build"`);
      const filter = loadFilter(readFileSync(file));
      return records.map((record) => {
        const { answer, trap } = filter.call(name, 'test', recordTime.seconds, recordTime.nanoseconds, Buffer.from(record));
        return answer ?? `no answer: ${trap}`;
      });
    },
    stop: async () => {},
  }),
};
