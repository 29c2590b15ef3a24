import type { ConfigRule } from '../model.js';
import { sections } from '../options.js';

/** A wasm filter among an output's processors. */
export const wasmPlace: ConfigRule = {
  name: 'wasm-place',
  check: (config) =>
    sections(config, 'processor', 'wasm')
      .filter(({ owner }) => owner?.kind === 'output')
      .map(({ at }) => ({
        level: 'error',
        at,
        message: 'every record is lost: wasm does not run as a processor of an output',
        mend: 'make it a filter, or a processor of an input',
      })),
};
