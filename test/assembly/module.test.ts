import { describe, expect, it } from 'vitest';
import { hasAllocator, isFilter } from '../../generator/doctor/module/abi.js';
import * as doctor from '../../generator/doctor/module/read.js';
import { readSections } from '../support/fuzz-sections.js';
import { products, readModule } from '../support/fuzz-subject.js';

/** KiB at most, a little above what there is in four schemas: a product with more fields has the larger module. */
const limits: Record<string, number> = { kubearmor: 110, neuvector: 113, sysdig: 136 };

describe.each(products)('build/%s.wasm', (product) => {
  const bytes = readModule(product);
  const module = new WebAssembly.Module(bytes);

  it('imports nothing: Fluent Bit has nothing to give it', () => {
    expect(WebAssembly.Module.imports(module)).toEqual([]);
  });

  it('exports the functions that a collector calls, its allocator and its memory, and nothing else', () => {
    const exports = WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`);
    expect(exports).toEqual(expect.arrayContaining(['function free', 'function malloc', 'function to_ecs', 'function to_ecs_original', 'memory memory']));
    expect(exports.filter((name) => !/^function to_[a-z_]+$/.test(name)).sort()).toEqual(['function free', 'function malloc', 'memory memory']);
  });

  it('exports them as the host calls them: six i32 and an i32, and an allocator of i32', () => {
    const found = doctor.readModule(bytes, product);
    expect(hasAllocator(found)).toBe(true);
    for (const [name, signature] of found.functions) if (name.startsWith('to_')) expect([name, isFilter(signature)]).toEqual([name, true]);
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

  it(`is ${limits[product]} KiB at most`, () => {
    expect(bytes.length).toBeLessThanOrEqual((limits[product] as number) * 1024);
  });
});
