import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type Filter, loadFilter } from '../../host/host.js';
import { exit, UserError } from '../failure.js';
import { arrival } from './input.js';

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
export function loadModules(folder: string, source: string, fn: string): Module[] {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.wasm')) : [];
  const products = found.map((name) => name.replace(/\.wasm$/, '')).sort();
  if (products.length === 0) throw new UserError(`${folder}: there are no filters here`, exit.failed, 'build them with "npm run build"');
  if (source !== 'auto' && !products.includes(source)) {
    throw new UserError(`there is no filter for "${source}" in ${folder}`, exit.usage, `one of auto, ${products.join(', ')}`);
  }
  const wanted = source === 'auto' ? products : [source];
  return wanted.map((product) => {
    const filter = load(join(folder, `${product}.wasm`));
    if (!filter.functions.includes(fn)) {
      const valid = filter.functions.filter((name) => !name.endsWith('_original')).map((name) => name.replace('to_', ''));
      throw new UserError(`${product}.wasm does not answer in "${fn.replace(/^to_|_original$/g, '')}"`, exit.usage, `the schema is one of ${valid.join(', ')}`);
    }
    return { product, filter };
  });
}

function load(file: string): Filter {
  try {
    return loadFilter(readFileSync(file));
  } catch (error) {
    throw new UserError(`${file}: this is no filter (${(error as Error).message})`, exit.failed, 'build it with "npm run build"');
  }
}

/** The answer of the first filter that knows the record; the record as it is where none does. */
export function ask(modules: Module[], fn: string, record: string): Pick<Answer, 'answer' | 'trap'> {
  const bytes = Buffer.from(record);
  const { seconds, nanoseconds } = arrival();
  for (const { filter } of modules) {
    const answer = filter.call(fn, 'preview', seconds, nanoseconds, bytes);
    if (answer.answer !== record) return answer;
  }
  return { answer: record };
}
