import type { Config, Option, Place, Section } from './model.js';

/** Sections of a kind; of these plugins only, where any are named. */
export function sections(config: Config, kind: Section['kind'], ...plugins: string[]): Section[] {
  return config.sections.filter((section) => section.kind === kind && (plugins.length === 0 || plugins.includes(section.plugin)));
}

/** Every use of the wasm plugin, as a filter or as a processor. */
export function wasmSections(config: Config): Section[] {
  return [...sections(config, 'filter', 'wasm'), ...sections(config, 'processor', 'wasm')];
}

/** The option of this name: the last where there are several, as that is what Fluent Bit takes. */
export function option(section: Section, name: string): Option | undefined {
  return section.options.findLast((candidate) => candidate.name === name);
}

export function valueAt(section: Section, name: string): string | undefined {
  return option(section, name)?.value;
}

/** Where to point to for an option: to itself, or, where it is missing, to its section. */
export function placeOf(section: Section, name: string): Place {
  return option(section, name)?.at ?? section.at;
}

/** Says yes as Fluent Bit understands it. */
export function isOn(value: string | undefined): boolean {
  return /^(on|true|yes)$/i.test(value ?? '');
}

/** Says no as Fluent Bit understands it. */
export function isOff(value: string | undefined): boolean {
  return /^(off|false|no)$/i.test(value ?? '');
}

/** Holds a variable of the environment: what it is can't be told. */
export function isUnknown(value: string): boolean {
  return value.includes('${');
}

const units: Record<string, number> = { '': 1, K: 1e3, M: 1e6, G: 1e9 };

/** Bytes of `64K` or `2MB`; undefined for what is no size. Fluent Bit's K is 1000. */
export function bytesOf(size: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)B?$/i.exec(size.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits) * (units[unit.toUpperCase()] ?? 1);
}

/** Bytes that an option allows; `otherwise` where it is missing, undefined where it can't be told. */
export function sizeOf(section: Section, name: string, otherwise: number): number | undefined {
  const value = valueAt(section, name);
  return value === undefined ? otherwise : bytesOf(value);
}
