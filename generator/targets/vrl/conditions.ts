import type { Condition } from '../../plan/types.js';
import { list, text } from './literal.js';
import type { Values } from './values.js';

/** Values that are there, but hold nothing. */
const hollow = ['null', '""', '[]', '{}'];

/** A condition as a VRL expression that can't fail. */
export function condition(condition: Condition, values: Values): string {
  switch (condition.op) {
    case 'all':
      return joined(condition.of, values, '&&', 'true');
    case 'any':
      return joined(condition.of, values, '||', 'false');
    case 'not':
      return `!${grouped(condition.of, values)}`;
    case 'named':
      return values.test(condition.name);
    case 'present':
      switch (values.kind(condition.slot)) {
        case 'text':
          return `${values.text(condition.slot)} != ""`;
        case 'list':
          return `${values.raw(condition.slot)} != []`;
        case 'scalar':
          return `${values.text(condition.slot)} != ""`;
        default:
          return hollow.map((nothing) => `${values.raw(condition.slot)} != ${nothing}`).join(' && ');
      }
    case 'in':
      return oneOfTexts(values.text(condition.slot), condition.values);
    case 'starts':
      return `starts_with(${values.text(condition.slot)}, ${text(condition.text)})`;
    case 'ends':
      return `ends_with(${values.text(condition.slot)}, ${text(condition.text)})`;
    case 'contains':
      return `contains(${values.text(condition.slot)}, ${text(condition.text)})`;
    case 'has':
      return values.kind(condition.slot) === 'list'
        ? condition.values.map((value) => `includes(${values.raw(condition.slot)}, ${text(value)})`).join(' || ')
        : 'false';
  }
}

/** Whether a text is one of these. */
export function oneOfTexts(read: string, values: string[]): string {
  return values.length > 1 ? `includes(${list(values)}, ${read})` : values.map((value) => `${read} == ${text(value)}`).join(' || ') || 'false';
}

function joined(of: Condition[], values: Values, operator: string, none: string): string {
  return of.map((part) => grouped(part, values)).join(` ${operator} `) || none;
}

function grouped(part: Condition, values: Values): string {
  const code = condition(part, values);
  return / (?:&&|\|\||==|!=) /.test(code) ? `(${code})` : code;
}
