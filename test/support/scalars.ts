import type { Json } from '../../generator/plan/oracle/json.js';
import { textOf } from '../../generator/plan/oracle/operations.js';

/** Every scalar of a value, as text: an answer may say a number as a keyword, but spells it the same. */
export function scalars(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) scalars(item, found);
  else if (value instanceof Map) for (const member of value.values()) scalars(member, found);
  else found.add(textOf(value) ?? 'null');
  return found;
}
