import { ecsField, ecsNames, ecsValueType } from '../../schema/ecs.js';
import { ecsMapping, flattened, type Mapping } from './mapping.js';

/** Fields that an answer can carry whatever the product: the record contract's own, and what outputs of collectors add. */
const names = [
  '@timestamp',
  'ecs.version',
  'event.created',
  'event.ingested',
  'event.kind',
  'event.original',
  'message',
  'tags',
  ...ecsNames.filter((name) => /^(data_stream|error|log)\./.test(name) && holdsValue(name)),
];

/** ECS lists objects too, which are no fields of a mapping of their own. */
function holdsValue(name: string): boolean {
  const field = ecsField(name);
  return field !== undefined && ecsValueType(field) !== undefined;
}

/** The record contract's mappings. The envelope's members whose names the answer needs are kept under `collector`, of any shape. */
export function contractMappings(): Map<string, Mapping> {
  return new Map<string, Mapping>([...names.map((name) => [name, ecsMapping(name)] as const), ['collector', flattened]]);
}

/**
 * How members that no schema knows are mapped, first match first: an object below the top level as one field, its keys
 * open-ended; an object at the top level (a collector's) as it is; every scalar as a keyword. A number that came first would refuse the text that comes next, a keyword takes both.
 */
export const dynamicTemplates: Record<string, { match_mapping_type: string; path_match?: string; mapping: Mapping }>[] = [
  { unknown_objects: { match_mapping_type: 'object', path_match: '*.*', mapping: flattened } },
  { unknown_members: { match_mapping_type: 'object', mapping: { type: 'object' } } },
  { unknown_scalars: { match_mapping_type: '*', mapping: { type: 'keyword', ignore_above: 1024 } } },
];
