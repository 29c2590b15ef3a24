import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../generator/doctor/examine.js';
import { root } from '../cli/sluice.js';
import { assemble, i32, i64, type Parts } from './assemble.js';

const folder = mkdtempSync(join(tmpdir(), 'sluice-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function findings(bytes: Uint8Array): string[] {
  const file = join(folder, 'x.wasm');
  writeFileSync(file, bytes);
  return examine(file).map(({ rule, level, message }) => `${level} ${rule} ${message}`);
}

const six = Array(6).fill(i32);
const drop = 0x1a;
const answer = [0x41, 16];
const vector = [0xfd, 12, ...Array(16).fill(0), drop];

describe('a module', () => {
  it.each<[string, Parts, RegExp[]]>([
    ['that is sound', {}, []],
    ['that imports a function', { imports: [['env', 'nothing', [0, 3]]] }, [/^error module-imports .*function env\.nothing.* traps/]],
    ['that imports a memory, which the host makes', { imports: [['env', 'memory', [2, 1, 1, 2]]] }, []],
    ['that imports a global', { imports: [['env', 'g', [3, i32, 0]]] }, [/^error module-imports .*global env\.g.* does not start/]],
    ['that imports a table, which the host makes', { imports: [['env', 't', [1, 0x70, 0, 1]]] }, []],
    ['that imports WASI', { imports: [['wasi_snapshot_preview1', 'sched_yield', [0, 3]]] }, []],
    ['with a vector instruction', { code: [...vector, ...answer] }, [/^error module-simd .*at byte \d+/]],
    ['with a start section', { start: true }, [/^warning module-start /]],
    ['without malloc', { exports: ['free', 'to_ecs'] }, [/^error module-allocator .*pointer 0/]],
    ['without a function for records', { exports: ['malloc', 'free'] }, [/^error module-functions /]],
    ['whose function takes five', { type: [six.slice(1), [i32]] }, [/^error module-functions /]],
    ['whose function answers an i64', { type: [six, [i64]], code: [0x42, 16] }, [/^error module-functions /]],
    ['whose function answers nothing', { type: [six, []], code: [] }, [/^error module-functions /]],
  ])('%s', (_, parts, expected) => {
    const bytes = assemble(parts);
    expect(WebAssembly.validate(bytes as BufferSource)).toBe(!parts.imports?.some(([, , [kind]]) => kind === 2));
    const found = findings(bytes);
    expect(found).toEqual(expected.map((one) => expect.stringMatching(one)));
  });

  it('is not taken for one with vectors over bytes that only look like them', () => {
    // 0xfd in a constant, in an offset, in a fraction and behind a table of branches.
    const f64 = [0x44, ...Array(8).fill(0xfd), drop];
    const load = [0x41, 0xfd, 0x00, 0x28, 2, 0xfd, 0x00, drop];
    const branches = [0x02, 0x40, 0x41, 0, 0x0e, 1, 0, 0, 0x0b];
    const copy = [0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 10, 0, 0];
    const code = [...f64, 0x43, 0xfd, 0xfd, 0xfd, 0xfd, drop, ...load, ...branches, ...copy, ...answer];
    const bytes = assemble({ code });
    expect(WebAssembly.validate(bytes as BufferSource)).toBe(true);
    expect(findings(bytes)).toEqual([]);
    expect(findings(assemble({ code: [...code.slice(0, -2), ...vector, ...answer] }))).toEqual([expect.stringContaining('module-simd')]);
  });

  it('that ends early is told as such, wherever', () => {
    const bytes = assemble({ imports: [['env', 'nothing', [0, 3]]], start: true });
    for (let end = 9; end < bytes.length; end++) {
      try {
        findings(bytes.subarray(0, end));
      } catch (error) {
        expect((error as Error).message).toContain('this is no valid module');
      }
    }
  });
});

describe('a module of AssemblyScript', () => {
  const compile = (...options: string[]): string[] => {
    const file = join(folder, 'as.wasm');
    execFileSync(process.execPath, [`${root}node_modules/assemblyscript/bin/asc.js`, join(folder, 'as.ts'), '-o', file, ...options]);
    return examine(file).map(({ rule, message }) => `${rule} ${message}`);
  };
  beforeAll(() => {
    writeFileSync(
      join(folder, 'as.ts'),
      `export function to_ecs(tag: i32, tagSize: i32, seconds: i32, nanoseconds: i32, at: i32, size: i32): usize {
  return changetype<usize>(String.UTF8.encode(String.UTF8.decodeUnsafe(at, size), true));
}`,
    );
  });

  it('that keeps its heap to itself ends the collector', () => {
    expect(compile()).toEqual([
      expect.stringContaining('module-imports it imports the function env.abort'),
      expect.stringContaining('module-start'),
      expect.stringMatching(/^module-allocator .*aborts/),
    ]);
  });

  it('that exports its runtime, and needs no abort, only runs code when it is loaded', () => {
    expect(compile('--exportRuntime', '--use', 'abort=')).toEqual([expect.stringContaining('module-start')]);
  });
});
