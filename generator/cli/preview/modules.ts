import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantiateSync } from '@assemblyscript/loader';
import { type Filter, loadFilter } from '../../host/host.js';
import { exit, UserError } from '../failure.js';

/** A product's compiled filter, ready to be called. */
export interface Module {
  product: string;
  filter: Filter;
}

/**
 * Loads the filters of a folder (`<product>.wasm`).
 * @param source A product, or `auto` for all.
 * @param fn The function that will be called.
 * @throws UserError where a filter or its function is missing.
 */
export async function loadModules(folder: string, source: string, fn: string): Promise<Module[]> {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.wasm')) : [];
  const products = found.map((name) => name.replace(/\.wasm$/, '')).sort();
  if (products.length === 0) throw new UserError(`${folder}: there are no filters here`, exit.failed, 'build them with "npm run build"');
  if (source !== 'auto' && !products.includes(source)) {
    throw new UserError(`there is no filter for "${source}" in ${folder}`, exit.usage, `one of auto, ${products.join(', ')}`);
  }
  const wanted = source === 'auto' ? products : [source];
  return Promise.all(
    wanted.map(async (product) => {
      const bytes = readFileSync(join(folder, `${product}.wasm`));
      const functions = Object.keys(instantiateSync(bytes).exports);
      if (!functions.includes(fn)) {
        const valid = functions.filter((name) => /^to_[a-z]+$/.test(name)).map((name) => name.slice('to_'.length));
        throw new UserError(`${product}.wasm has no function "${fn}"`, exit.usage, `the schema is one of ${valid.join(', ')}`);
      }
      return { product, filter: await loadFilter(bytes) };
    }),
  );
}

/** The answer of the first filter that knows the record; the record as it is where none does. */
export function ask(modules: Module[], fn: string, record: string): string | null {
  const bytes = Buffer.from(record);
  const now = Date.now();
  for (const { filter } of modules) {
    const { answer } = filter.call(fn, 'preview', Math.floor(now / 1000), (now % 1000) * 1e6, bytes);
    if (answer !== record) return answer;
  }
  return record;
}
