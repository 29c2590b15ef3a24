import { readFileSync } from 'node:fs';
import { nearest } from '../../schema/problem.js';
import type { Section } from './model.js';

interface Known {
  /** Version of Fluent Bit whose `fluent-bit -J` this was taken from. */
  version: string;
  service: string[];
  /** Options by plugin name, those that every plugin of the kind has included. */
  inputs: Record<string, string[]>;
  filters: Record<string, string[]>;
  outputs: Record<string, string[]>;
}

/** What Fluent Bit knows: options.json. */
export const known: Known = JSON.parse(readFileSync(new URL('../../../generator/targets/fluent-bit/options.json', import.meta.url), 'utf8'));

/**
 * Checks that every option exists for its plugin.
 * @throws Error naming the first that doesn't, and the nearest that does.
 */
export function checkOptions(sections: Section[]): void {
  for (const section of sections) {
    const valid = section.kind === 'service' ? known.service : known[`${section.kind}s`][section.plugin];
    if (!valid) throw new Error(`Fluent Bit ${known.version} has no ${section.kind} "${section.plugin}"`);
    for (const { name } of section.options) {
      if (valid.includes(name)) continue;
      const near = nearest(name, valid);
      const place = section.kind === 'service' ? 'the service' : `${section.kind} "${section.plugin}"`;
      throw new Error(`Fluent Bit ${known.version} has no option "${name}" for ${place}${near ? ` - did you mean "${near}"?` : ''}`);
    }
  }
}
