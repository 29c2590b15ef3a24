import type { Module, ModuleRule } from '../model.js';
import { hasAllocator, isFilter } from '../module/abi.js';

/** What Fluent Bit gives to modules: WASI. */
const given = ['wasi_snapshot_preview1', 'wasi_unstable'];

/** A module that wants what the host doesn't have. Memories and tables that it imports Fluent Bit makes for it. */
export const moduleImports: ModuleRule = {
  name: 'module-imports',
  check: ({ file, imports }) =>
    imports
      .filter(({ module, kind }) => !given.includes(module) && consequence[kind] !== undefined)
      .map(({ module, name, kind }) => ({
        level: 'error',
        at: { file },
        message: `it imports the ${kind} ${module}.${name}, which Fluent Bit does not have: ${consequence[kind]}`,
        mend: name === 'abort' ? 'compile with --use abort=, and let no trap be reached' : 'compile without it: Fluent Bit gives modules WASI and nothing else',
      })),
};

/** What comes of an import that nothing answers to. */
const consequence: Partial<Record<Module['imports'][number]['kind'], string>> = {
  function: 'a call of it traps, and the record is lost',
  global: 'the module is not loaded, and Fluent Bit does not start',
};

/** A module with instructions of the vector extension. */
export const moduleSimd: ModuleRule = {
  name: 'module-simd',
  check: ({ file, vectorAt }) =>
    vectorAt === undefined
      ? []
      : [
          {
            level: 'error',
            at: { file },
            message: `it uses SIMD (v128, at byte ${vectorAt}), which Fluent Bit is built without: it is not loaded, and Fluent Bit does not start`,
            mend: 'compile without SIMD (simd128)',
          },
        ],
};

/** A module that runs code when it is loaded. */
export const moduleStart: ModuleRule = {
  name: 'module-start',
  check: ({ file, starts }) =>
    starts
      ? [
          {
            level: 'warning',
            at: { file },
            message: 'it runs code when it is loaded: where that traps, Fluent Bit does not start',
            mend: 'keep top-level code out of the module',
          },
        ]
      : [],
};

/** A module that can't take a long record. */
export const moduleAllocator: ModuleRule = {
  name: 'module-allocator',
  check: (module) =>
    hasAllocator(module)
      ? []
      : [
          {
            level: 'error',
            at: { file: module.file },
            message: `it exports no malloc(i32) → i32 and free(i32): ${noAllocator(module)}`,
            mend: module.assemblyScript ? 'compile with --exportRuntime, or export malloc and free over memory of its own' : 'export malloc and free',
          },
        ],
};

function noAllocator({ assemblyScript }: Module): string {
  return assemblyScript
    ? "Fluent Bit's heap then lies in memory that AssemblyScript takes for its own, and Fluent Bit aborts (app heap is corrupted)"
    : 'a record longer than wasm_heap_size (8 KB unless set) reaches it as pointer 0, and is lost';
}

/** A module without a function that a filter could name. */
export const moduleFunctions: ModuleRule = {
  name: 'module-functions',
  check: ({ file, functions }) =>
    [...functions.values()].some(isFilter)
      ? []
      : [
          {
            level: 'error',
            at: { file },
            message: 'it exports no function of the kind that Fluent Bit calls: (i32, i32, i32, i32, i32, i32) → i32',
            mend: 'export one: tag, its length, seconds, nanoseconds, record, its length; it answers where its answer begins',
          },
        ],
};
