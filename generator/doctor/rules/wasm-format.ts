import type { ConfigRule } from '../model.js';
import { placeOf, valueAt, wasmSections } from '../options.js';

/** A wasm filter that is handed msgpack: its answer is measured with strlen. */
export const wasmFormat: ConfigRule = {
  name: 'wasm-format',
  check: (config) =>
    wasmSections(config)
      .filter((section) => valueAt(section, 'event_format')?.toLowerCase() === 'msgpack')
      .map((section) => ({
        level: 'error',
        at: placeOf(section, 'event_format'),
        message: 'records are lost without a word: Fluent Bit cuts an answer in msgpack at its first zero byte',
        mend: 'write event_format json, and answer JSON',
      })),
};
