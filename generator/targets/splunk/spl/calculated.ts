import type { Kind, Output, Plan, Condition as PlanCondition } from '../../../plan/types.js';
import { all, always, any, type Condition, isAlways, isIn, isNever, never, not, sizeOfCondition, TooLong } from './condition.js';
import { type Expression, number, print, sizeOf } from './expression.js';
import { rawSource, recordSource } from './raw.js';
import { type Content, type Said, type Source, Stage } from './stage.js';
import { asOne, asSeveral, constant, holdsAny, isThere, type List, type Value } from './value.js';

/** A calculated field, or why there is none. */
export interface Calculated {
  /** Name in the answer. */
  field: string;
  /** Eval expression. */
  expression?: string;
  /** complete: says all that the plan says; partial: leaves out events for which eval has no words; left: too long, or no words at all. */
  reach: 'complete' | 'partial' | 'left';
}

/** About so many characters: a longer expression is left to the filter. */
export const longest = 16_000;

/** An answer's fields as expressions of a record that the product's own plan has made. */
export function calculatedOfRecord(answer: Plan): Calculated[] {
  return make(fieldsOf(answer), new Stage(answer, recordSource(answer))).map(finish);
}

/**
 * An answer's fields as expressions of raw events of a kind: both plans at once, as no calculated field can read another. A long one is told
 * apart by the field that the plan asks most: with one of its values known the rest is shorter.
 * @param kind Its condition is known to hold, and those of the kinds before it to fail.
 */
export function calculatedOfEvent(plan: Plan, answer: Plan, kind: Kind): Calculated[] {
  const known = knownOf(plan, kind);
  const raw = rawSource(plan);
  const of = (source: Source): Made[] => make(fieldsOf(answer), new Stage(answer, answerOf(plan, new Stage(plan, source, known), raw, answer)));
  const whole = of(raw);
  const asked = mostAsked(plan, kind);
  if (!asked || whole.every(({ told }) => told !== undefined && sizeOf(told) <= long)) return whole.map(finish);
  const field = raw(asked.slot).one[0]?.is as Expression;
  const ways = [
    ...asked.values.map((value) => ({ when: isIn(field, [value]), made: of((slot) => (slot === asked.slot ? fixed(value) : raw(slot))) })),
    { when: not(isIn(field, asked.values)), made: of((slot) => (slot === asked.slot ? other(raw(slot), asked.values) : raw(slot))) },
  ];
  return whole.map((one) => {
    const before = finish(one);
    if (before.reach === 'complete') return before;
    const split = finish(toldApart(one.field, ways));
    return before.reach === 'left' || split.reach === 'complete' ? split : before;
  });
}

/** A field by the ways in which it comes about: those that can be said, as long as there is room. */
function toldApart(field: string, ways: { when: Condition; made: Made[] }[]): Made {
  const parts = ways.flatMap(({ when, made }) => made.filter((one) => one.field === field).map((one) => ({ ...one, when })));
  const told = affordable(parts.filter((part): part is typeof part & { told: Expression } => part.told !== undefined));
  if (told.length === 0) return { field, told: undefined, partial: true };
  const branches = told.map(({ when, told: value }) => ({ when, value }));
  return { field, told: { kind: 'case', branches }, partial: told.length < parts.length || told.some(({ partial }) => partial) };
}

/** Fields of the plan's own answer as expressions of raw events of a kind. */
export function calculatedOfPlan(plan: Plan, kind: Kind, paths: string[]): Calculated[] {
  const outputs = plan.outputs.filter(({ path }) => paths.includes(path.join('.')));
  return make(outputs, new Stage(plan, rawSource(plan), knownOf(plan, kind))).map(finish);
}

/** Which named conditions a kind tells: its own holds, those of the kinds before it fail. */
function knownOf(plan: Plan, kind: Kind): Map<string, boolean> {
  const known = new Map<string, boolean>();
  for (const other of plan.kinds) {
    if (other.when.op === 'named') known.set(other.when.name, other === kind);
    if (other === kind) break;
  }
  return known;
}

/** The shorter ones, as many as there is room for, in their order. */
function affordable<Part extends { told: Expression; when: Condition }>(parts: Part[]): Part[] {
  let left = longest * 0.95;
  const size = ({ told, when }: Part): number => sizeOf(told) + sizeOfCondition(when) + 6;
  const kept = new Set<Part>();
  for (const part of [...parts].sort((a, b) => size(a) - size(b))) {
    left -= size(part);
    if (left > 0) kept.add(part);
  }
  return parts.filter((part) => kept.has(part));
}

/** From this length on an expression is told apart. */
const long = 3000;

const fixed = (value: string): Content => ({ one: constant(value, always), list: [], unsaid: never });

function other(content: Content, values: string[]): Content {
  return { ...content, one: content.one.map(({ when, is }) => ({ when: is ? all(when, not(isIn(is, values))) : when, is })) };
}

/** The field whose texts the plan's conditions name most, with those texts; none of those by which kinds are told, where that is known. */
function mostAsked(plan: Plan, kind: Kind): { slot: number; values: string[] } | undefined {
  const asked = new Map<number, { count: number; values: Set<string> }>();
  const count = (condition: PlanCondition): void => {
    if ('of' in condition) for (const part of [condition.of].flat()) count(part);
    if (condition.op !== 'in') return;
    const found = asked.get(condition.slot) ?? { count: 0, values: new Set() };
    asked.set(condition.slot, { count: found.count + 1, values: new Set([...found.values, ...condition.values]) });
  };
  const ofKinds = new Set(plan.kinds.map(({ when }) => (when.op === 'named' ? when.name : '')));
  for (const step of plan.steps) {
    if (step.kind === 'derive') {
      if (step.when) count(step.when);
      if (step.derivation.op === 'first') for (const { when } of step.derivation.from) if (when) count(when);
    } else if (!ofKinds.has(step.name)) count(step.condition);
  }
  for (const output of plan.outputs) for (const rule of output.rules) if (rule.when) count(rule.when);
  const fields = new Set(plan.fields.filter((field) => field.json === 'string' && kind.fields.includes(field.slot)).map((field) => field.slot));
  const [most] = [...asked].filter(([slot, { values }]) => fields.has(slot) && values.size <= 24).sort(([, a], [, b]) => b.count - a.count);
  return most && { slot: most[0], values: [...most[1].values] };
}

/** What a plan answers, as the fields of the next plan. */
function answerOf(plan: Plan, stage: Stage, source: Source, next: Plan): Source {
  const outputs = new Map(plan.outputs.map((output) => [output.path.join('.'), output]));
  return (slot): Content => {
    const name = next.fields.find((field) => field.slot === slot)?.name ?? '';
    const output = outputs.get(name);
    if (!output) return { one: [], list: [], unsaid: never };
    if (output.keeps !== undefined) return source(output.keeps);
    const { content, unsaid } = stage.output(output);
    // A list that lacks items answers no condition.
    if (stage.shortened.has(output)) throw new TooLong();
    // Without a time of its own an event has the collector's.
    const timeless = name === '@timestamp' ? not(isThere(content.one)) : never;
    return { ...content, unsaid: any(content.unsaid, unsaid, timeless) };
  };
}

/** An output before it is printed; `told` is undefined where there are no words at all. */
interface Made {
  field: string;
  told: Expression | undefined;
  partial: boolean;
}

/** An answer's own fields; the time is what Splunk has for it. */
function fieldsOf(answer: Plan): Output[] {
  return answer.outputs.filter((output) => !output.vendor && output.path.length === 1 && output.path[0] !== '@timestamp');
}

function make(outputs: Output[], stage: Stage): Made[] {
  return outputs.flatMap((output): Made[] => {
    const field = output.path.join('.');
    try {
      const made = said(field, output, stage.output(output));
      if (!stage.shortened.has(output)) return made;
      return made.length > 0 ? made.map((one) => ({ ...one, partial: true })) : [{ field, told: undefined, partial: true }];
    } catch (error) {
      if (error instanceof TooLong) return [{ field, told: undefined, partial: true }];
      throw error;
    }
  });
}

function said(field: string, output: Output, { content, unsaid }: Said): Made[] {
  const lacking = any(unsaid, content.unsaid);
  const partial = !isNever(lacking);
  if (output.list ? shortest(content.list).length === 0 : content.one.length === 0)
    return partial || content.list.length > 0 ? [{ field, told: undefined, partial: true }] : [];
  if (isAlways(lacking)) return [{ field, told: undefined, partial }];
  const list = shortest(content.list);
  const whole = output.list ? severalOf(list, output.sequence ?? false) : single(content.one, output.type === 'long');
  const lacks = partial || list.length < content.list.length;
  return [{ field, told: partial ? { kind: 'case', branches: [{ when: not(lacking), value: whole }] } : whole, partial: lacks }];
}

function finish({ field, told, partial }: Made): Calculated {
  if (told === undefined || sizeOf(told) > longest) return { field, reach: 'left' };
  return { field, expression: print(told), reach: partial ? 'partial' : 'complete' };
}

/** Of a list that is too long, the items that are short. */
function shortest(list: List): List {
  const size = (item: List[0]): number => 2 * sizeOfCondition(item.when) + sizeOf(item.is);
  let left = longest * 0.9;
  const kept = new Set<List[0]>();
  for (const item of [...list].sort((a, b) => size(a) - size(b))) {
    left -= size(item);
    if (left > 0) kept.add(item);
  }
  return list.filter((item) => kept.has(item));
}

function severalOf(list: List, sequence: boolean): Expression {
  return { kind: 'case', branches: [{ when: holdsAny(list), value: asSeveral(list, sequence) }] };
}

function single(value: Value, isNumber: boolean): Expression {
  const written = isNumber ? value.map(({ when, is }) => ({ when, is: is?.kind === 'text' ? number(is.value) : is })) : value;
  const [only] = written;
  if (written.length === 1 && only?.is && isAlways(only.when)) return only.is;
  return asOne(written);
}
