import { nearest } from '../../schema/problem.js';
import type { Config, ConfigRule, Found, Section } from '../model.js';
import { describe, isFilter } from '../module/abi.js';
import { isUnknown, option, wasmSections } from '../options.js';

/** The function that a wasm filter names. Fluent Bit looks it up at the first record, and --dry-run not at all. */
export const wasmFunction: ConfigRule = {
  name: 'wasm-function',
  check: (config) => wasmSections(config).flatMap((section) => check(config, section)),
};

function check({ modules }: Config, section: Section): Found[] {
  const module = modules.get(section);
  const named = option(section, 'function_name');
  if (!module || !named || isUnknown(named.value)) return [];
  const signature = module.functions.get(named.value);
  if (signature && isFilter(signature)) return [];
  const usable = [...module.functions].filter(([, type]) => isFilter(type)).map(([name]) => name);
  const near = nearest(named.value, usable);
  return [
    {
      level: 'error',
      at: named.at,
      message: signature
        ? `${module.file} has ${named.value}${describe(signature)}: Fluent Bit calls it with six i32 and takes an i32 for the address of its answer, whatever is there`
        : `every record is lost: ${module.file} exports no function ${named.value}`,
      mend: near ? `did you mean "${near}"?` : usable.length > 0 ? `one of ${usable.join(', ')}` : 'take a module made for Fluent Bit, or export the function',
    },
  ];
}
