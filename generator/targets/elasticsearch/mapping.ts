import { EcsFlat } from '@elastic/ecs';
import type { Field, Output } from '../../plan/types.js';

/** The mapping of one field, as Elasticsearch writes it. */
export interface Mapping {
  type: string;
  ignore_above?: number;
  ignore_malformed?: boolean;
  index?: boolean;
  doc_values?: boolean;
  enabled?: boolean;
  norms?: boolean;
  depth_limit?: number;
  scaling_factor?: number;
  value?: string;
  fields?: Record<string, Mapping>;
}

/** What an object of the mapping holds: further objects, and fields at the end. */
export interface Properties {
  [name: string]: Mapping | { properties: Properties };
}

/** Longest text that is indexed as a keyword, in UTF-16 units; ECS's own limit. Longer ones stay readable in `_source`. */
export const keywordLength = 1024;

/** An open-ended object. Deeper than `depth_limit` Elasticsearch would refuse the document, so it is far beyond what events hold. */
export const flattened: Mapping = { type: 'flattened', ignore_above: keywordLength, depth_limit: 64 };

interface FlatField {
  type: string;
  ignore_above?: number;
  index?: boolean;
  doc_values?: boolean;
  scaling_factor?: number;
  multi_fields?: { name: string; type: string }[];
}

/** Types that can refuse a value and be told not to. */
const fallible = ['long', 'integer', 'float', 'double', 'scaled_float', 'ip', 'date'];

/** The mapping that ECS's flat table gives a field. `@timestamp` of a data stream may not ignore what is malformed. */
export function ecsMapping(name: string): Mapping {
  const { type, ignore_above, index, doc_values, scaling_factor, multi_fields } = (EcsFlat as unknown as Record<string, FlatField>)[name] as FlatField;
  if (name === '@timestamp') return { type, ignore_malformed: false };
  if (type === 'flattened') return flattened;
  return {
    type,
    ...(ignore_above !== undefined && index !== false ? { ignore_above } : {}),
    ...(fallible.includes(type) ? { ignore_malformed: true } : {}),
    ...(index !== undefined ? { index } : {}),
    ...(doc_values !== undefined ? { doc_values } : {}),
    ...(scaling_factor !== undefined ? { scaling_factor } : {}),
    ...(multi_fields ? { fields: Object.fromEntries(multi_fields.map((field) => [field.name, { type: field.type }])) } : {}),
  };
}

/** The mapping of a field of the product's own namespace: whatever comes, the document is taken. */
export function vendorMapping(output: Output, field?: Field): Mapping {
  switch (output.type) {
    case 'keyword':
      return { type: 'keyword', ignore_above: keywordLength, ...(field?.free ? { fields: { text: { type: 'match_only_text' } } } : {}) };
    case 'text':
      return { type: 'match_only_text' };
    case 'boolean':
      return { type: 'boolean' };
    case 'flattened':
      return flattened;
    case 'any':
      return { type: 'object', enabled: false };
    default:
      return { type: output.type, ignore_malformed: true };
  }
}

/** Nests mappings by their dotted names, in the order of the names. */
export function nest(mappings: Map<string, Mapping>): Properties {
  const root: Properties = {};
  for (const name of [...mappings.keys()].sort()) {
    const path = name.split('.');
    let node = root;
    for (const part of path.slice(0, -1)) {
      node[part] ??= { properties: {} };
      node = (node[part] as { properties: Properties }).properties;
    }
    node[path.at(-1) as string] = mappings.get(name) as Mapping;
  }
  return root;
}
