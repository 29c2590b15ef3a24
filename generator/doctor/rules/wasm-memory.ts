import type { Config, ConfigRule, Found, Section } from '../model.js';
import { hasAllocator } from '../module/abi.js';
import { placeOf, sizeOf, wasmSections } from '../options.js';

/** What Fluent Bit takes for either where it is not set, or set to less. */
const hostDefault = 8192;
/** Room for a large event as JSON. */
const heapWanted = 256_000;
const stackWanted = 64_000;

/** Heap and stack that Fluent Bit lends a module. */
export const wasmMemory: ConfigRule = {
  name: 'wasm-memory',
  check: (config) => wasmSections(config).flatMap((section) => [...heap(config, section), ...stack(section)]),
};

function heap(config: Config, section: Section): Found[] {
  const size = sizeOf(section, 'wasm_heap_size', hostDefault);
  if (size === undefined || size >= heapWanted) return [];
  const module = config.modules.get(section);
  const own = module !== undefined && hasAllocator(module);
  return [
    {
      level: own ? 'warning' : 'error',
      at: placeOf(section, 'wasm_heap_size'),
      message: `the heap for records is ${size} bytes: ${
        own
          ? 'this module brings its own and does not need it, the next one may'
          : 'a longer record reaches a module without malloc and free as pointer 0, and is lost'
      }`,
      mend: 'write wasm_heap_size 2M',
    },
  ];
}

function stack(section: Section): Found[] {
  const size = sizeOf(section, 'wasm_stack_size', hostDefault);
  if (size === undefined || size >= stackWanted) return [];
  return [
    {
      level: 'warning',
      at: placeOf(section, 'wasm_stack_size'),
      message: `the stack is ${size} bytes: where a deep record needs more the function traps, and the record is lost`,
      mend: 'write wasm_stack_size 64K',
    },
  ];
}
