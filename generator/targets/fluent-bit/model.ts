/** A value as Fluent Bit's config formats carry it; a list is an option given several times. */
export type OptionValue = string | number | boolean | string[];

export interface Option {
  name: string;
  value: OptionValue;
  /** Lines above the option. */
  comment?: string;
}

/** One section of a Fluent Bit config. Both formats are printed from these, so they can't differ. */
export interface Section {
  kind: 'service' | 'input' | 'filter' | 'output';
  /** Plugin name; '' for the service. */
  plugin: string;
  /** Lines above the section. */
  comment: string;
  options: Option[];
}

/** Options from a list of `[name, value]` or `[name, value, comment]`; those without a value are left out. */
export function options(list: [string, OptionValue | undefined, (string | undefined)?][]): Option[] {
  const set: Option[] = [];
  for (const [name, value, comment] of list) {
    if (value !== undefined) set.push({ name, value, ...(comment ? { comment } : {}) });
  }
  return set;
}
