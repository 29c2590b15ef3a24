import { readFileSync } from 'node:fs';
import { nearest } from '../../schema/problem.js';

interface Known {
  /** Version of Vector, and where in its repository these were taken from. */
  version: string;
  source: string;
  global: string[];
  /** Options by component type, those within others by their path: `tls.ca_file`. */
  sources: Record<string, string[]>;
  transforms: Record<string, string[]>;
  sinks: Record<string, string[]>;
}

/** What Vector knows: options.json, from its own reference. */
export const known: Known = JSON.parse(readFileSync(new URL('../../../generator/targets/vector/options.json', import.meta.url), 'utf8'));

export type Component = { type: string } & Record<string, unknown>;

/** A Vector config as it is written. */
export interface VectorConfig {
  data_dir: string;
  sources: Record<string, Component>;
  transforms: Record<string, Component>;
  sinks: Record<string, Component>;
}

/**
 * Checks that every option exists for its component.
 * @throws Error naming the first that doesn't, and the nearest that does.
 */
export function checkOptions(config: VectorConfig): void {
  for (const kind of ['sources', 'transforms', 'sinks'] as const) {
    for (const [name, component] of Object.entries(config[kind])) {
      const valid = known[kind][component.type];
      if (!valid) throw new Error(`Vector ${known.version} has no ${kind.slice(0, -1)} "${component.type}"`);
      for (const option of paths(component, valid)) {
        if (valid.includes(option)) continue;
        const near = nearest(option, valid);
        throw new Error(`Vector ${known.version} has no option "${option}" for ${kind}.${name} (${component.type})${near ? ` - did you mean "${near}"?` : ''}`);
      }
    }
  }
}

/** Paths of an object's members; what Vector takes as a map of the user's own names is one option. */
function paths(value: Record<string, unknown>, valid: string[], above = ''): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const path = `${above}${name}`;
    const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
    return isObject && valid.some((option) => option.startsWith(`${path}.`)) ? paths(member as Record<string, unknown>, valid, `${path}.`) : [path];
  });
}
