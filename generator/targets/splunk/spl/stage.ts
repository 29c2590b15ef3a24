import { results } from '../../../plan/derivation.js';
import type { Derivation, Output, Plan, Condition as PlanCondition, Rule, Slot, ValueType } from '../../../plan/types.js';
import { all, always, any, type Condition, find, isAlways, isIn, isNever, match, never, not, present, some, TooLong } from './condition.js';
import { call, type Expression, field, literal, number, textOf } from './expression.js';
import * as operations from './operations.js';
import {
  asOne,
  asSeveral,
  change,
  constant,
  firstOf,
  fitting,
  holdsAny,
  holdsOne,
  isThere,
  type List,
  lookUp,
  passes,
  reachable,
  type Value,
  where,
} from './value.js';

/** What a slot holds: one value, or a list, or (in a field that may be either) both; or what eval has no words for. */
export interface Content {
  one: Value;
  list: List;
  /** Where this holds there may be a value that can't be said. */
  unsaid: Condition;
}

/** Where a plan's fields come from: extracted from an event, or another plan's answer. */
export type Source = (slot: Slot) => Content;

/** What an output comes to, and where that may be wrong for want of words. */
export interface Said {
  content: Content;
  unsaid: Condition;
}

const nothing: Content = { one: [], list: [], unsaid: never };
const one = (value: Value): Content => ({ one: value, list: [], unsaid: never });
const several = (list: List): Content => ({ one: [], list: list.filter(({ when }) => !isNever(when)), unsaid: never });
const unsaid = (when: Condition): Content => ({ one: [], list: [], unsaid: when });

/** Texts that a type takes. */
const typed: { [Type in ValueType]?: string } = {
  double: '^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?$',
  boolean: '^(?:true|false)$',
  ip: `^${operations.address}$`,
};

/** A plan read as expressions: what it makes of an event, in terms of the event's own fields. */
export class Stage {
  private readonly made = new Map<Slot, Content>();
  private readonly conditions = new Map<string, Condition>();
  private readonly derivations = new Map<Slot, { derivation: Derivation; when: PlanCondition | undefined }>();
  /** Where what was read may be wrong for want of words; told by the event's own fields alone, and rather too widely than at length. */
  private lacks: Condition = never;
  private readonly lacksOf = new Map<string, Condition>();
  private readonly tooLong = new Set<string>();
  /** Lists that lack what was too long. */
  readonly shortened = new Set<Output>();

  /**
   * @param known Named conditions that are known to hold or to fail.
   */
  constructor(
    private readonly plan: Plan,
    private readonly source: Source,
    known: Map<string, boolean> = new Map(),
  ) {
    for (const [name, holds] of known) this.conditions.set(name, holds ? always : never);
    for (const step of plan.steps) {
      if (step.kind === 'derive') for (const slot of results(step.derivation)) this.derivations.set(slot, { derivation: step.derivation, when: step.when });
    }
  }

  /**
   * What an output comes to. A list may lack what is too long.
   * @throws TooLong
   */
  output(output: Output): Said {
    const name = `output ${output.path.join('.')}`;
    return this.unlessTooLong(name, () => this.sayOutput(output, name));
  }

  private sayOutput(output: Output, name: string): Said {
    return this.remember(name, () => {
      if (output.list) {
        return several(
          output.rules.flatMap((rule) => {
            try {
              const when = rule.when ? this.holds(rule.when) : always;
              return isNever(when) ? [] : this.asList(rule).map((item) => ({ ...item, when: all(when, item.when) }));
            } catch (error) {
              if (!(error instanceof TooLong)) throw error;
              this.shortened.add(output);
              return [];
            }
          }),
        );
      }
      // What a rule lacks counts only where none before it gives a value.
      let before: Condition = never;
      let lacking: Condition = never;
      const values = output.rules.map((rule, index) => {
        let value: Value = [];
        const said = this.remember(
          `rule ${index} of ${output.path.join('.')}`,
          () => {
            value = this.scalar(rule, output.type);
            return nothing;
          },
          false,
        );
        lacking = any(lacking, all(not(before), said.unsaid));
        before = any(before, isThere(value));
        return value;
      });
      this.lacks = any(this.lacks, lacking);
      return one(firstOf(values));
    });
  }

  /** Makes something, and tells where what it read may be wrong. */
  private remember(name: string, make: () => Content, tell = true): Said {
    const before = this.lacks;
    this.lacks = never;
    let content: Content;
    try {
      content = make();
    } catch (error) {
      this.lacks = before;
      throw error;
    }
    const said = { content, unsaid: this.lacks };
    this.lacks = tell ? any(before, said.unsaid) : before;
    this.lacksOf.set(name, said.unsaid);
    return said;
  }

  private scalar(rule: Rule, type: ValueType): Value {
    const when = rule.when ? this.holds(rule.when) : always;
    if (isNever(when)) return [];
    const value = 'value' in rule.from ? constant(String(rule.from.value), always) : this.value(rule.from.slot, when);
    const fits = typed[type];
    if (type === 'long') return where(change(value, wholeNumber), when);
    return where(fits ? fitting(value, fits) : value, when);
  }

  private asList(rule: Rule): List {
    if ('value' in rule.from) return [{ when: always, is: textOf(String(rule.from.value)), several: false }];
    const { one: value, list, unsaid: lacking } = this.content(rule.from.slot);
    this.lacks = any(this.lacks, lacking);
    return list.length > 0 ? list : asItems(value);
  }

  /** A slot as one value. */
  private value(slot: Slot, when: Condition = always): Value {
    const { one: value, unsaid: lacking } = this.content(slot);
    if (!isNever(when)) this.lacks = any(this.lacks, lacking);
    return value;
  }

  private list(slot: Slot): List {
    const { list, unsaid: lacking } = this.content(slot);
    this.lacks = any(this.lacks, lacking);
    return list;
  }

  private holds(condition: PlanCondition): Condition {
    switch (condition.op) {
      case 'all':
        return all(...condition.of.map((part) => this.holds(part)));
      case 'any':
        return any(...condition.of.map((part) => this.holds(part)));
      case 'not':
        return not(this.holds(condition.of));
      case 'named':
        return this.named(condition.name);
      case 'present':
        return any(isThere(this.value(condition.slot)), holdsAny(this.list(condition.slot)));
      case 'in':
        return passes(this.value(condition.slot), (of) => isIn(of, condition.values));
      case 'starts':
        return passes(this.value(condition.slot), (of) => match(of, `^${literal(condition.text)}`));
      case 'ends':
        return passes(this.value(condition.slot), (of) => match(of, `${literal(condition.text)}$`));
      case 'contains':
        return passes(this.value(condition.slot), (of) => match(of, literal(condition.text)));
      case 'has':
        return holdsOne(this.list(condition.slot), condition.values);
    }
  }

  private named(name: string): Condition {
    const known = this.conditions.get(name);
    if (known) {
      this.lacks = any(this.lacks, this.lacksOf.get(`condition ${name}`) ?? never);
      return known;
    }
    const step = this.plan.steps.find((candidate) => candidate.kind === 'test' && candidate.name === name);
    if (step?.kind !== 'test') return never;
    return this.unlessTooLong(`condition ${name}`, () => {
      let condition: Condition = never;
      this.remember(`condition ${name}`, () => {
        condition = this.holds(step.condition);
        return nothing;
      });
      this.conditions.set(name, condition);
      return condition;
    });
  }

  private content(slot: Slot): Content {
    const known = this.made.get(slot);
    return known ?? this.unlessTooLong(`slot ${slot}`, () => this.make(slot));
  }

  /** Does something once: what was too long stays so. */
  private unlessTooLong<Result>(name: string, make: () => Result): Result {
    if (this.tooLong.has(name)) throw new TooLong();
    try {
      return make();
    } catch (error) {
      if (error instanceof TooLong) this.tooLong.add(name);
      throw error;
    }
  }

  private make(slot: Slot): Content {
    const step = this.derivations.get(slot);
    let content: Content;
    if (!step) content = this.source(slot);
    else {
      // What the inputs lack the result lacks.
      const said = this.remember(`slot ${slot}`, () => {
        const when = step.when ? this.holds(step.when) : always;
        if (isNever(when)) return nothing;
        const derived = this.derive(step.derivation, slot);
        return {
          one: where(derived.one, when),
          list: derived.list.map((item) => ({ ...item, when: all(when, item.when) })),
          unsaid: derived.unsaid,
        };
      });
      content = { ...said.content, unsaid: any(said.content.unsaid, said.unsaid) };
      // Told by the result from here on.
    }
    this.made.set(slot, content);
    return content;
  }

  private derive(step: Derivation, slot: Slot): Content {
    switch (step.op) {
      case 'first':
        return this.first(step);
      case 'lookup': {
        const list = this.list(step.from);
        if (list.length === 0) return one(lookUp(this.value(step.from), step.table, step.fallback));
        const said = list.filter(({ is }) => is.kind === 'text');
        return {
          ...several(said.flatMap(({ when, is }) => asItems(where(lookUp([{ when: always, is }], step.table, step.fallback), when)))),
          unsaid: any(...list.filter((item) => !said.includes(item)).map(({ when }) => when)),
        };
      }
      case 'elements':
        // A list with an empty item is none.
        return several(
          this.list(step.from).map((item) => (item.several && isField(item.is) ? { ...item, when: all(item.when, not(find(item.is, '^(?:null)?$'))) } : item)),
        );
      case 'only': {
        const list = this.list(step.from);
        if (list.length === 0) return nothing;
        if (list.length === 1 && !list[0]?.several) return one([{ when: (list[0] as List[0]).when, is: (list[0] as List[0]).is }]);
        const items = asSeveral(list, true);
        return one([{ when: match(call('tostring', call('mvcount', items)), '^1$'), is: items }]);
      }
      case 'item': {
        const list = this.list(step.from);
        // Of texts that are known the first is the first that holds.
        if (step.index === 0 && list.every((item) => !item.several)) return one(list.map(({ when, is }) => ({ when, is })));
        if (list.length === 0) return nothing;
        const item = call('mvindex', asSeveral(list, true), number(String(step.index)));
        return one([{ when: all(holdsAny(list), present(item)), is: item }]);
      }
      case 'collect':
        return this.collect(step);
      case 'split':
        return several(
          this.value(step.from).flatMap(({ when, is }) =>
            is === undefined || step.replace || step.dropLast !== undefined ? [] : [{ when, is: call('split', is, textOf(step.separator)), several: true }],
          ),
        );
      case 'mitre': {
        const kind = slot === step.tactic ? 'tactic' : slot === step.technique ? 'technique' : 'subtechnique';
        return several(
          this.list(step.from).flatMap(({ when, is, several: many }) => {
            // A list that was split of a text is as good whole.
            const text = is.kind === 'call' && is.name === 'split' ? (is.of[0] as Expression) : many ? call('mvjoin', is, textOf(' ')) : is;
            const { found, ids } = operations.attackIds(text, kind);
            return [{ when: all(when, match(text, found)), is: ids, several: true }];
          }),
        );
      }
      case 'pairs': {
        const from = this.value(step.from);
        if (slot === step.bare) return unsaid(isThere(from));
        const ways = step.forms.flatMap((form) =>
          form.keys.flatMap((key, at) => (key.slot === slot ? [(of: Expression) => operations.pairValue(of, step.forms, form, at)] : [])),
        );
        return one(firstOf(ways.map((way) => change(from, way))));
      }
      case 'cut': {
        const cut = slot === step.before ? operations.cutBefore : operations.cutAfter;
        return one(change(this.value(step.from), (of) => cut(of, step.at)));
      }
      case 'image': {
        const read = slot === step.name ? operations.image.name : slot === step.tag ? operations.image.tag : operations.image.digest;
        return one(change(this.value(step.from), read));
      }
      case 'tuple': {
        const read = (['clientIp', 'clientPort', 'serverIp', 'serverPort'] as const).find((end) => step[end] === slot) ?? 'clientIp';
        return one(change(this.value(step.from), operations.tuple[read]));
      }
      case 'template':
        return one(this.template(step.parts));
      case 'scale':
      case 'minus':
      case 'tty':
      case 'scope':
      case 'epoch':
      case 'ipv4':
        return unsaid(isThere(this.value(step.from)));
      case 'join':
      case 'select':
      case 'reject':
        return unsaid(holdsAny(this.list(step.from)));
      case 'pick':
      case 'entries':
      case 'values':
        return unsaid(any(isThere(this.value(step.from)), holdsAny(this.list(step.from))));
      default: {
        const made = operations.textChanges[step.op];
        const from = this.value(step.from);
        if (!made) return unsaid(isThere(from));
        const changed = one(change(from, made));
        return step.op === 'date' ? { ...changed, unsaid: all(isThere(from), not(isThere(changed.one))) } : changed;
      }
    }
  }

  private first(step: Derivation & { op: 'first' }): Content {
    const values: Value[] = [];
    const lists: List = [];
    let before: Condition = never;
    let lacking: Condition = never;
    for (const { slot, value, when } of step.from) {
      const holds = all(when ? this.holds(when) : always, not(before));
      if (isNever(holds)) continue;
      if (slot === undefined) {
        values.push(constant(value ?? '', when ? this.holds(when) : always));
        before = any(before, when ? this.holds(when) : always);
        continue;
      }
      const content = this.content(slot);
      lacking = any(lacking, content.unsaid);
      lists.push(...content.list.map((item) => ({ ...item, when: all(holds, item.when) })));
      values.push(where(content.one, when ? this.holds(when) : always));
      before = any(before, all(when ? this.holds(when) : always, any(isThere(content.one), holdsAny(content.list))));
    }
    return { one: lists.length > 0 ? [] : firstOf(values), list: lists.filter(({ when }) => !isNever(when)), unsaid: lacking };
  }

  /** A member of an array's objects: the values of all of them, or, where others must say so, the objects whose text does. */
  private collect(step: Derivation & { op: 'collect' }): Content {
    const from = this.content(step.from);
    const name = from.list[0]?.is;
    this.lacks = any(this.lacks, from.unsaid);
    if (name?.kind !== 'field') return from.list.length === 0 ? nothing : unsaid(holdsAny(from.list));
    if (step.where.length > 0 || step.member.some((part) => /^\d+$/.test(part))) return unsaid(holdsAny(from.list));
    const member = field([name.name, ...(step.each ? [`${step.each.join('.')}{}`] : []), step.member.join('.')].join('.'));
    return several([{ when: some(member), is: member, several: true }]);
  }

  /** Texts behind each other: what stands before a part is left out where nothing precedes it. */
  private template(parts: { before: string; from: Slot }[]): Value {
    let preceded: Condition = never;
    const joined: Expression[] = [];
    for (const { before, from } of parts) {
      const value = this.value(from);
      const there = isThere(value);
      if (isNever(there)) continue;
      const text = value.length === 1 && isAlways(there) ? ((value[0] as Value[0]).is as Expression) : asOne(value);
      const lead: Expression = isAlways(preceded)
        ? textOf(before)
        : {
            kind: 'case',
            branches: [
              { when: preceded, value: textOf(before) },
              { when: always, value: textOf('') },
            ],
          };
      const led: Expression = before === '' || isNever(preceded) ? text : { kind: 'join', parts: [lead, text] };
      joined.push(
        isAlways(there)
          ? led
          : {
              kind: 'case',
              branches: [
                { when: there, value: led },
                { when: always, value: textOf('') },
              ],
            },
      );
      preceded = any(preceded, there);
    }
    if (joined.length === 0) return [];
    return reachable([{ when: preceded, is: joined.length === 1 ? (joined[0] as Expression) : { kind: 'join', parts: joined } }]);
  }
}

/** `12.0` is 12. */
function wholeNumber(of: Expression): Expression | undefined {
  if (of.kind === 'field' && of.sure) return of;
  return operations.part(of, '', '-?(?:0|[1-9][0-9]{0,17})', '(?:[.]0+)?$');
}

/** A field as the event has it. */
const isField = (is: Expression): boolean => is.kind === 'field' && !is.sure;

function asItems(value: Value): List {
  let earlier: Condition = never;
  return value.flatMap(({ when, is }) => {
    const own = all(when, not(earlier));
    earlier = any(earlier, when);
    return is === undefined || isNever(own) ? [] : [{ when: own, is, several: false }];
  });
}
