import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { known } from '../../generator/targets/fluent-bit/options.js';
import { findFluentBit } from '../support/fluent-bit.js';
import { distil } from '../support/fluent-bit-options.js';

const found = findFluentBit();
const schema = 'path' in found ? JSON.parse(execFileSync(found.path, ['-J'], { encoding: 'utf8', maxBuffer: 1 << 28 })) : undefined;

// Another version than options.json was distilled from may have more options or, before 5.1, fewer.
describe.skipIf(schema?.['fluent-bit'].version !== known.version)('options.json', () => {
  it('is what fluent-bit -J says, distilled', () => {
    expect(known).toEqual(distil(schema));
  });
});
