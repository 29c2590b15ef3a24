import type { Mapping } from './mapping.js';

/**
 * The same mapping in types that every OpenSearch from 2.7 on has. Newer ones know `wildcard` and `match_only_text`, but their
 * wildcard keeps no doc values, so that nothing could be counted by command line.
 */
export function forOpenSearch(mapping: Mapping): Mapping {
  const { fields, ...rest } = mapping;
  const subfields = fields ? { fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, forOpenSearch(field)])) } : {};
  switch (mapping.type) {
    case 'flattened':
      return { type: 'flat_object' };
    case 'match_only_text':
      return { type: 'text', norms: false, ...subfields };
    case 'constant_keyword':
      return { type: 'keyword', ignore_above: 1024, ...subfields };
    case 'wildcard':
      // The longest keyword whose UTF-8 surely fits Lucene's 32,766 bytes.
      return { type: 'keyword', ignore_above: 8191, ...subfields };
    default:
      return { ...rest, ...subfields };
  }
}
