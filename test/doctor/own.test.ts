import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examine } from '../../generator/doctor/examine.js';
import { root } from '../cli/sluice.js';

const build = `${root}build`;
const modules = existsSync(build) ? readdirSync(build).filter((name) => name.endsWith('.wasm')) : [];

describe('nothing is wrong in', () => {
  it.each(['fluent-bit.yaml', 'fluent-bit.conf'])('configs/fluent-bit/%s, with the modules in build', (name) => {
    expect(examine(`${root}configs/fluent-bit/${name}`, build)).toEqual([]);
  });

  it.skipIf(modules.length === 0)('build/*.wasm', () => {
    expect(modules.flatMap((name) => examine(`${build}/${name}`))).toEqual([]);
  });
});
