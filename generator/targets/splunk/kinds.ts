import type { Condition, Kind, Plan } from '../../plan/types.js';
import { literal } from './spl/expression.js';
import { fieldNames } from './spl/raw.js';

/** Source type of raw events of a kind: `<module>:<kind>`. */
export const sourcetypeOf = ({ module, name }: Kind): string => `${module}:${name}`;

/** Source type of raw events of a product whose kind is told when they are indexed. */
export const sourcetypeOfAny = ({ product }: Plan): string => product;

/** Source type of records that a filter has mapped. */
export const sourcetypeOfRecord = (schema: string, module: string): string => `sluice:${schema}:${module}`;

/** Every source type of raw events. */
export const rawSourcetypes = (plan: Plan): string[] => [...new Set([sourcetypeOfAny(plan), ...plan.kinds.map(sourcetypeOf)])];

/**
 * A regular expression of the events' texts that are of a kind; undefined where one can't tell, or where it would take what is left of the
 * other kinds, of which one can't be told.
 */
export function kindRegex(plan: Plan, kind: Kind): string | undefined {
  const regex = conditionRegex(plan, kind);
  return regex === '.' && plan.kinds.some((other) => conditionRegex(plan, other) === undefined) ? undefined : regex;
}

/** Looks for members of a JSON object, and for keys of `key=value` texts, wherever they stand; `.` is any text. */
function conditionRegex(plan: Plan, kind: Kind): string | undefined {
  const names = fieldNames(plan);
  const keyed = plan.texts.some((text) => text.grammar === 'ordered-pairs');
  const spell = (slot: number): string => {
    const ends = (names.get(slot) ?? []).map((name) => name.split('.').at(-1) as string);
    return [...new Set(ends)].map(literal).join('|');
  };
  const member = (slot: number, value: string): string => `"(?:${spell(slot)})"\\s*:\\s*${value}`;
  const asked = (condition: Condition): string | undefined => {
    switch (condition.op) {
      case 'all':
      case 'any': {
        const parts = condition.of.map(asked);
        if (parts.some((part) => part === undefined)) return undefined;
        return condition.op === 'all' ? parts.join('') : `(?:${parts.join('|')})`;
      }
      case 'not': {
        const part = asked(condition.of);
        return part === undefined ? undefined : `(?!${part})`;
      }
      case 'named': {
        const step = plan.steps.find((candidate) => candidate.kind === 'test' && candidate.name === condition.name);
        return step?.kind === 'test' ? asked(step.condition) : undefined;
      }
      case 'in': {
        if (!names.has(condition.slot)) return undefined;
        const values = condition.values.map(literal).join('|');
        const text = keyed ? `|(?<![a-z_])(?:${spell(condition.slot)})=(?:${values})(?:,|$)` : '';
        return `(?=.*?(?:${member(condition.slot, `"?(?:${values})"?\\s*[,}]`)}${text}))`;
      }
      case 'present': {
        if (!names.has(condition.slot)) return undefined;
        const text = keyed ? `|(?<![a-z_])(?:${spell(condition.slot)})=[^,]` : '';
        return `(?=.*?(?:${member(condition.slot, '(?:"[^"]|[^"\\sn\\[{]|\\[\\s*[^\\s\\]]|[{]\\s*[^\\s}])')}${text}))`;
      }
      default:
        return undefined;
    }
  };
  const regex = asked(kind.when);
  return regex === undefined ? undefined : regex === '' ? '.' : `(?s)^${regex}`;
}
