import { isIP } from 'node:net';
import type { ValueType } from '../types.js';
import { type Json, JsonNumber } from './json.js';
import { textOf } from './operations.js';

/**
 * A value as an output of this type writes it, or undefined where it does not fit: the output then tries its next rule, and
 * the field stays under the product's own namespace.
 */
export function convert(value: Json | undefined, type: ValueType): Json | undefined {
  const text = textOf(value);
  switch (type) {
    case 'keyword':
    case 'text':
    case 'date':
      return text || undefined;
    case 'long': {
      const match = /^(-?(?:0|[1-9]\d{0,17}))(?:\.0+)?$/.exec(text ?? '');
      return match ? new JsonNumber(match[1] as string) : undefined;
    }
    case 'double':
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text ?? '') ? new JsonNumber(text as string) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'ip':
      return typeof value === 'string' && isIP(value) !== 0 && !value.includes('%') ? value : undefined;
    case 'flattened':
      return value instanceof Map ? value : undefined;
    default:
      return value;
  }
}

/** A value with no more than this many code points. */
export function cutAt(maxLength: number | undefined, value: Json): Json {
  return typeof value === 'string' && maxLength !== undefined ? Array.from(value).slice(0, maxLength).join('') : value;
}
