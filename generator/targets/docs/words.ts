import { results } from '../../plan/derivation.js';
import type { Condition, Derivation, Plan, Slot, Step } from '../../plan/types.js';
import { code, link } from './markdown.js';

type DeriveStep = Extract<Step, { kind: 'derive' }>;

/** Says conditions and derivations of a plan in words, as Markdown. */
export class Words {
  /** The step that makes each derived slot. */
  private readonly makers = new Map<Slot, DeriveStep>();

  constructor(private readonly plan: Plan) {
    for (const step of plan.steps) {
      if (step.kind === 'derive') for (const slot of results(step.derivation)) this.makers.set(slot, step);
    }
  }

  /** Whether the schema names the step; otherwise a rule's `via` made it. */
  isDeclared(step: DeriveStep): boolean {
    return !step.onTheWay;
  }

  /** The step a rule's `via` made for this slot. */
  via(slot: Slot): DeriveStep | undefined {
    const step = this.makers.get(slot);
    return step && !this.isDeclared(step) ? step : undefined;
  }

  /** What a slot holds: a field, a derived value, or a change of one of them. */
  value(slot: Slot): string {
    const header = Object.entries(this.plan.syslog).find(([, candidate]) => candidate === slot);
    if (header) return `the syslog header's ${code(header[0])}`;
    const step = this.makers.get(slot);
    if (!step) return link(code(this.name(slot)), this.name(slot));
    if (this.isDeclared(step)) return link(code(this.name(slot)), `value ${step.name}`);
    return this.derivation(step.derivation);
  }

  condition(condition: Condition, inside = false): string {
    const group = (parts: string[], word: 'and' | 'or'): string => {
      const text = parts.join(` ${word} `);
      return inside && parts.length > 1 ? `(${text})` : text;
    };
    switch (condition.op) {
      case 'all': {
        const [first, second] = condition.of;
        // `not: […]` in a schema: there, and none of these.
        if (condition.of.length === 2 && first?.op === 'present' && second?.op === 'not' && second.of.op === 'in' && second.of.slot === first.slot)
          return `${this.value(first.slot)} is there and ${second.of.values.length === 1 ? 'not ' : 'none of '}${second.of.values.map(code).join(', ')}`;
        return condition.of.length === 0
          ? 'always'
          : group(
              condition.of.map((part) => this.condition(part, true)),
              'and',
            );
      }
      case 'any':
        return group(
          condition.of.map((part) => this.condition(part, true)),
          'or',
        );
      case 'not':
        return condition.of.op === 'present' ? `${this.value(condition.of.slot)} is absent` : `not ${this.condition(condition.of, true)}`;
      case 'named':
        return link(`*${condition.name}*`, `condition ${condition.name}`);
      case 'present':
        return `${this.value(condition.slot)} is there`;
      case 'in':
        return `${this.value(condition.slot)} is ${texts(condition.values)}`;
      case 'has':
        return `${this.value(condition.slot)} holds ${texts(condition.values)}`;
      case 'starts':
        return `${this.value(condition.slot)} starts with ${code(condition.text)}`;
      case 'ends':
        return `${this.value(condition.slot)} ends with ${code(condition.text)}`;
      case 'contains':
        return `${this.value(condition.slot)} contains ${code(condition.text)}`;
    }
  }

  derivation(derivation: Derivation): string {
    switch (derivation.op) {
      case 'pairs':
        return `pairs ${code('key=value')} in ${this.value(derivation.from)}`;
      case 'first':
        return `the first of ${derivation.from
          .map((entry) => {
            const what = entry.slot !== undefined ? this.value(entry.slot) : code(String(entry.value));
            return entry.when ? `${what} when ${this.condition(entry.when)}` : what;
          })
          .join('; ')}`;
      case 'lookup':
        return `${this.value(derivation.from)} looked up: ${lookupRows(derivation).join('; ')}`;
      case 'split': {
        const replace = derivation.replace ? `, the first ${code(derivation.replace[0])} of each made ${code(derivation.replace[1])}` : '';
        return `${this.value(derivation.from)} split at ${code(derivation.separator)}${replace}`;
      }
      case 'elements':
        return `the items of ${this.value(derivation.from)}`;
      case 'cut':
        return `${this.value(derivation.from)} cut at the first ${code(derivation.at)}`;
      case 'image':
        return `the parts of the image reference ${this.value(derivation.from)}`;
      case 'mitre':
        return `MITRE ATT&CK ids among ${this.value(derivation.from)}`;
      case 'tty':
        return `device number of the terminal ${this.value(derivation.from)}`;
      case 'only':
        return `the one element of ${this.value(derivation.from)}`;
      case 'item':
        return `item ${derivation.index} of ${this.value(derivation.from)}`;
      case 'values':
        return `the values of the members of ${this.value(derivation.from)}`;
      case 'collect': {
        const where = derivation.where.map(({ member, texts: values }) => `${code(member.join('.'))} is ${texts(values)}`);
        return `${code([...(derivation.each ?? []), ...derivation.member].join('.'))} of the items of ${this.value(derivation.from)}${where.length > 0 ? ` where ${where.join(' and ')}` : ''}`;
      }
      case 'pick': {
        const where = derivation.where ? ` whose ${code(derivation.where.member.join('.'))} is ${this.value(derivation.where.equals)}` : '';
        const which = derivation.lowest ? `the item with the lowest ${code(derivation.lowest.join('.'))}` : 'the first item';
        const within = derivation.each ? `the ${code(derivation.each.join('.'))} of ` : '';
        return `parts of ${which} of ${within}${this.value(derivation.from)}${where}`;
      }
      case 'entries':
        return `values of ${this.value(derivation.from)} by their keys`;
      case 'scope':
        return `values of ${code("key = 'value' and …")} in ${this.value(derivation.from)}`;
      case 'tuple':
        return `the ends of the connection ${this.value(derivation.from)}`;
      case 'scale':
        return `${this.value(derivation.from)} times ${10 ** derivation.zeros}`;
      case 'epoch':
        return `${this.value(derivation.from)} as time since 1970, ${derivation.decimals === 0 ? 'seconds' : `10^-${derivation.decimals} s`}`;
      case 'join':
        return `the items of ${this.value(derivation.from)}, ${code(derivation.separator)} between them`;
      case 'select':
        return `the items of ${this.value(derivation.from)} that start with ${code(derivation.starts)}`;
      case 'reject':
        return `the items of ${this.value(derivation.from)} that do not start with ${code(derivation.starts)}`;
      case 'minus':
        return `${this.value(derivation.from)} less ${this.value(derivation.minus)}`;
      case 'mac':
        return `${this.value(derivation.from)} in capitals with hyphens`;
      case 'ipv4':
        return `${this.value(derivation.from)} as a dotted address`;
      case 'template':
        return `the text ${derivation.parts.map((part) => `${part.before === '' ? '' : `${code(part.before)} `}${this.value(part.from)}`).join(' ')}`;
      case 'date':
        return `${this.value(derivation.from)} as a date`;
      case 'trim':
        return `${this.value(derivation.from)} without blanks around it`;
      case 'lowercase':
        return `${this.value(derivation.from)} in small letters`;
      case 'basename':
        return `last part of the path ${this.value(derivation.from)}`;
      case 'dirname':
        return `folder of the path ${this.value(derivation.from)}`;
      case 'extension':
        return `extension of the path ${this.value(derivation.from)}`;
    }
  }

  private name(slot: Slot): string {
    return this.plan.slotNames[slot] as string;
  }
}

/** The rows of a lookup, keys of the same value together. */
export function lookupRows(derivation: Extract<Derivation, { op: 'lookup' }>): string[] {
  const keys = new Map<string, string[]>();
  for (const [key, value] of derivation.table) keys.set(String(value), [...(keys.get(String(value)) ?? []), code(key)]);
  const rows = [...keys].map(([value, names]) => `${names.join(', ')} → ${code(value)}`);
  return derivation.fallback === undefined ? rows : [...rows, `anything else → ${code(String(derivation.fallback))}`];
}

function texts(values: string[]): string {
  return values.length === 1 ? code(values[0] as string) : `one of ${values.map(code).join(', ')}`;
}
