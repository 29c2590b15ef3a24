import type { Field, Plan, Slot } from '../../plan/types.js';
import { path } from './literal.js';

/**
 * What a slot's value is in the program. `scalar`, `any`: a field of any JSON type, kept in the object `fields`; a scalar one holds no array or
 * object. `text`: a derived string, "" is none. `list`: an array of strings. `json`: a derived value of any type, null is none.
 */
export type ValueKind = 'scalar' | 'any' | 'text' | 'list' | 'json';

/**
 * How a program reads the values of a plan's slots. Fields are members of the object `fields`; derived values and named conditions are members of
 * `d`, or of `part` within the block that derives them. The compiler knows the types of the members of `part`; of those of `d` it forgets them, so
 * that they don't weigh on what follows: there a string is read by `string!`, which can't fail.
 */
export class Values {
  private readonly fields: Map<Slot, Field>;
  private readonly kinds = new Map<Slot, ValueKind>();
  private readonly names = new Map<Slot, string>();
  private readonly taken = new Set<string>();
  private readonly local = new Set<Slot | string>();

  constructor(readonly plan: Plan) {
    this.fields = new Map(plan.fields.map((field) => [field.slot, field]));
    for (const field of plan.fields) this.kinds.set(field.slot, field.json === 'array' || field.json === 'object' ? 'any' : 'scalar');
    for (const slot of Object.values(plan.syslog)) this.kinds.set(slot, 'text');
    for (const step of plan.steps) if (step.kind === 'derive') this.learn(step.derivation);
    for (let slot = 0; slot < plan.slots; slot++) if (!this.fields.has(slot)) this.names.set(slot, this.unique(slot));
  }

  kind(slot: Slot): ValueKind {
    return this.kinds.get(slot) ?? 'text';
  }

  /** The value itself. */
  raw(slot: Slot): string {
    const field = this.fields.get(slot);
    if (field) return `fields${path([field.name])}`;
    if (this.local.has(slot)) return this.variable(slot);
    const name = `d.${this.names.get(slot)}`;
    const kind = this.kind(slot);
    return kind === 'text' ? `string!(${name})` : kind === 'list' ? `array!(${name})` : name;
  }

  /** Its text: "" where it has none. */
  text(slot: Slot): string {
    switch (this.kind(slot)) {
      case 'text':
        return this.raw(slot);
      case 'list':
        return '""';
      case 'scalar':
        return `to_string!(${this.raw(slot)})`;
      default:
        return `(to_string(${this.raw(slot)}) ?? "")`;
    }
  }

  /** What a derivation's block writes it to. */
  variable(slot: Slot): string {
    this.local.add(slot);
    return `part.${this.names.get(slot)}`;
  }

  /** What a named condition's block writes it to. */
  testVariable(name: string): string {
    this.local.add(name);
    return `part.is_${identifier(name)}`;
  }

  /** The named condition. */
  test(name: string): string {
    return this.local.has(name) ? this.testVariable(name) : `d.is_${identifier(name)} == true`;
  }

  /** The end of a block: `part` goes into `d`. */
  endBlock(): string {
    this.local.clear();
    return 'd = merge(d, object(get([part], [0]) ?? null) ?? {})';
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
      case 'epoch':
      case 'only':
      case 'item':
        this.kinds.set(derivation.to, 'json');
        break;
      case 'pick':
      case 'entries':
        for (const part of derivation.parts) this.kinds.set(part.to, 'json');
        break;
      case 'select':
      case 'reject':
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
    const name = `${identifier((this.plan.slotNames[slot] as string).replace(/ \{.*"op":"(\w+)".*$/s, '_$1')).replace(/^(?=[0-9]|is_)/, '_')}`;
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
