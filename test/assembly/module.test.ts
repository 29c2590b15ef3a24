import { describe, expect, it } from 'vitest';
import { readSections } from '../support/fuzz-sections.js';
import { readModule } from '../support/fuzz-subject.js';

const bytes = readModule('kubearmor');
const module = new WebAssembly.Module(bytes);

describe('build/kubearmor.wasm', () => {
  it('imports nothing: Fluent Bit has nothing to give it', () => {
    expect(WebAssembly.Module.imports(module)).toEqual([]);
  });

  it('exports the functions that a collector calls, its allocator and its memory, and nothing else', () => {
    const exports = WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`);
    expect(exports.sort()).toEqual(['function free', 'function malloc', 'function to_ecs', 'function to_ecs_original', 'memory memory']);
  });

  it('does nothing when it is loaded', () => {
    expect(readSections(bytes).map((section) => section.name)).not.toContain('start');
  });

  it('has no custom section: names and source maps are not for collectors', () => {
    expect(readSections(bytes).map((section) => section.name)).not.toContain('custom');
  });

  it('uses no vector instruction: the host is built without them', () => {
    expect(readSections(bytes).flatMap((section) => section.vectorInstructions)).toEqual([]);
  });

  it('is 60 KiB at most', () => {
    expect(bytes.length).toBeLessThanOrEqual(61440);
  });
});
