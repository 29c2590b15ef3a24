import { inputs, results } from '../derivation.js';
import type { Condition, Plan, Slot, Step } from '../types.js';
import type { Answer, Origin } from './answer.js';
import { holds } from './conditions.js';
import { type Json, writeJson } from './json.js';

/** A value on the way to an answer: of a field, or derived from others. */
export interface Trace {
  /** Name of the field or of the derived value; none where a rule changes a value on the way. */
  name?: string;
  /** What made it; none of a field. */
  op?: string;
  /** JSON text of it. */
  value: string;
  of: Trace[];
}

/** Where a member of an answer comes from. */
export interface Reason {
  path: string[];
  /** What gave it: a rule, a field that keeps its value, or neither, in a word or two. */
  by: 'rule' | 'field' | 'unknown' | 'batch' | 'original' | 'collector time';
  /** The rule's place, `file#pointer`, and what must hold for it. */
  rule?: string;
  when?: Condition;
  /** The value that was taken; none where a rule says a constant. */
  from?: Trace;
}

/** Where each member of an answer comes from: a list may have a reason for each rule that gave it something. */
export function reasons({ origins, plan, view }: Answer): Reason[] {
  const traces = new Traces(plan, view);
  return origins.flatMap((origin) => reasonsOf(origin, traces));
}

function reasonsOf(origin: Origin, traces: Traces): Reason[] {
  const { path } = origin;
  if ('rules' in origin)
    return origin.rules.map(({ from, pointer, when }) => ({
      path,
      by: 'rule',
      rule: pointer,
      ...(when ? { when } : {}),
      ...('slot' in from ? { from: traces.of(from.slot) } : {}),
    }));
  if ('keeps' in origin) return [{ path, by: 'field', from: traces.of(origin.keeps) }];
  return [{ path, by: origin.is }];
}

/** Follows values back to the fields that they are made of. */
class Traces {
  /** The step that makes each derived slot. */
  private readonly makers = new Map<Slot, Extract<Step, { kind: 'derive' }>>();

  constructor(
    private readonly plan: Plan,
    private readonly view: Answer['view'],
  ) {
    for (const step of plan.steps) if (step.kind === 'derive') for (const slot of results(step.derivation)) this.makers.set(slot, step);
  }

  of(slot: Slot): Trace {
    const value = writeJson(this.value(slot) ?? null);
    const step = this.makers.get(slot);
    if (!step) return { name: this.plan.slotNames[slot] as string, value, of: [] };
    const name = step.onTheWay ? {} : { name: this.plan.slotNames[slot] as string };
    return { ...name, op: step.derivation.op, value, of: this.taken(step).map((input) => this.of(input)) };
  }

  private value(slot: Slot): Json | undefined {
    return this.view.list(slot) ?? this.view.value(slot);
  }

  /** The inputs that a step took something from: of several alternatives, the one. */
  private taken({ derivation }: Extract<Step, { kind: 'derive' }>): Slot[] {
    const isThere = (slot: Slot): boolean => holds({ op: 'present', slot }, this.view);
    if (derivation.op !== 'first') return inputs(derivation).filter(isThere);
    const chosen = derivation.from.find(({ slot, when }) => (!when || holds(when, this.view)) && (slot === undefined || isThere(slot)));
    return chosen?.slot === undefined ? [] : [chosen.slot];
  }
}
