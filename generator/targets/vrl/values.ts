import type { Field, Plan, Slot } from '../../plan/types.js';
import { path } from './literal.js';

/**
 * What a slot's value is in the program. `scalar`, `any`: a field of any JSON type, kept in the object `fields`; a scalar one holds no array or
 * object. `text`: a derived string, "" is none. `list`: an array of strings. `json`: a derived value of any type, null is none.
 */
export type ValueKind = 'scalar' | 'any' | 'text' | 'list' | 'json';

/**
 * How a program reads the values of a plan's slots: texts of fields in the object `t`, derived values in `d`, named conditions in `is`. (The compiler's time grows
 * with the number of variables, not with that of members.)
 */
export class Values {
  private readonly fields: Map<Slot, Field>;
  private readonly kinds = new Map<Slot, ValueKind>();
  private readonly names = new Map<Slot, string>();
  private readonly taken = new Set<string>();
  private readonly read = new Set<Slot>();

  constructor(readonly plan: Plan) {
    this.fields = new Map(plan.fields.map((field) => [field.slot, field]));
    for (const field of plan.fields) this.kinds.set(field.slot, field.json === 'array' || field.json === 'object' ? 'any' : 'scalar');
    for (const slot of Object.values(plan.syslog)) this.kinds.set(slot, 'text');
    for (const step of plan.steps) if (step.kind === 'derive') this.learn(step.derivation);
    for (let slot = 0; slot < plan.slots; slot++) this.names.set(slot, this.unique(slot));
  }

  kind(slot: Slot): ValueKind {
    return this.kinds.get(slot) ?? 'text';
  }

  /** The value itself. */
  raw(slot: Slot): string {
    const field = this.fields.get(slot);
    return field ? `fields${path([field.name])}` : this.variable(slot);
  }

  /** Its text: "" where it has none. */
  text(slot: Slot): string {
    switch (this.kind(slot)) {
      case 'text':
        return this.variable(slot);
      case 'list':
        return '""';
      case 'json':
        return `(to_string(${this.variable(slot)}) ?? "")`;
      default:
        this.read.add(slot);
        return this.variable(slot);
    }
  }

  /** The variable of a derived value, or of a field's text. */
  variable(slot: Slot): string {
    return this.names.get(slot) as string;
  }

  /** The variable of a named condition. */
  test(name: string): string {
    return `is.${identifier(name)}`;
  }

  /** Statements for the texts of fields that were asked for, in the order of the schema. */
  texts(): string {
    return [...this.read]
      .sort((a, b) => a - b)
      .map((slot) => `${this.variable(slot)} = ${this.kind(slot) === 'scalar' ? `to_string!(${this.raw(slot)})` : `to_string(${this.raw(slot)}) ?? ""`}`)
      .join('\n');
  }

  private learn(derivation: Extract<Plan['steps'][0], { kind: 'derive' }>['derivation']): void {
    switch (derivation.op) {
      case 'first':
        this.kinds.set(derivation.to, this.kindOfFirst(derivation));
        break;
      case 'lookup':
        if (this.kind(derivation.from) === 'list') {
          this.kinds.set(derivation.to, 'list');
          break;
        }
        this.kinds.set(
          derivation.to,
          [...derivation.table.map(([, value]) => value), derivation.fallback ?? ''].every((value) => typeof value === 'string') ? 'text' : 'json',
        );
        break;
      case 'scale':
      case 'minus':
      case 'only':
      case 'item':
        this.kinds.set(derivation.to, 'json');
        break;
      case 'pick':
      case 'entries':
        for (const part of derivation.parts) this.kinds.set(part.to, 'json');
        break;
      case 'split':
      case 'elements':
      case 'values':
      case 'collect':
        this.kinds.set(derivation.to, 'list');
        break;
      case 'mitre':
        for (const part of [derivation.tactic, derivation.technique, derivation.subtechnique]) this.kinds.set(part, 'list');
        break;
    }
  }

  private kindOfFirst(derivation: { from: { slot?: Slot }[]; to: Slot }): ValueKind {
    const kinds = derivation.from.map(({ slot }) => (slot === undefined ? 'text' : this.kind(slot)));
    if (kinds.every((kind) => kind === 'text')) return 'text';
    return kinds.every((kind) => kind === 'list') ? 'list' : 'json';
  }

  private unique(slot: Slot): string {
    const name = `${this.fields.has(slot) ? 't' : 'd'}.${identifier((this.plan.slotNames[slot] as string).replace(/ \{.*"op":"(\w+)".*$/s, '_$1'))}`;
    let free = name;
    for (let count = 2; this.taken.has(free); count++) free = `${name}_${count}`;
    this.taken.add(free);
    return free;
  }
}

function identifier(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}
