import { inputs, results } from './derivation.js';
import type { Condition, Derivation, Output, Plan, Rule, Slot, Step } from './types.js';

const always: Condition = { op: 'all', of: [] };
const never: Condition = { op: 'any', of: [] };

/** A plan without what never happens, as these slots are never filled: rules, conditions, and what is derived of them. Its answers stay what they are. */
export function prune(plan: Plan, empty: Slot[]): Plan {
  const absent = new Set(empty);
  const constant = new Map<string, Condition>();
  const simple = (condition: Condition): Condition => simplified(condition, absent, constant);

  const steps: Step[] = [];
  for (const step of plan.steps) {
    if (step.kind === 'test') {
      const condition = simple(step.condition);
      if (isConstant(condition)) constant.set(step.name, condition);
      else steps.push({ ...step, condition });
      continue;
    }
    const { when, ...rest } = step;
    const guard = guardOf(when, simple);
    const derivation = guard && pruned(step.derivation, absent, simple);
    if (!derivation) for (const slot of results(step.derivation)) absent.add(slot);
    else steps.push({ ...rest, derivation, ...guard });
  }

  const outputs = plan.outputs.flatMap((output): Output[] => {
    const rules = output.rules.flatMap((rule): Rule[] => {
      const { when, ...rest } = rule;
      const guard = guardOf(when, simple);
      return !guard || ('slot' in rule.from && absent.has(rule.from.slot)) ? [] : [{ ...rest, ...guard }];
    });
    return rules.length > 0 || output.keeps !== undefined ? [{ ...output, rules }] : [];
  });
  return { ...plan, steps: needed(steps, outputs), outputs };
}

const isAlways = (condition: Condition): boolean => condition.op === 'all' && condition.of.length === 0;
const isNever = (condition: Condition): boolean => condition.op === 'any' && condition.of.length === 0;
const isConstant = (condition: Condition): boolean => isAlways(condition) || isNever(condition);

/** What is left of a guard: no condition where it always holds, nothing where it never does. */
function guardOf(when: Condition | undefined, simple: (condition: Condition) => Condition): { when?: Condition } | undefined {
  const left = when ? simple(when) : always;
  if (isNever(left)) return undefined;
  return isAlways(left) ? {} : { when: left };
}

/** The same condition where slots are empty and named conditions constant. */
function simplified(condition: Condition, absent: Set<Slot>, constant: Map<string, Condition>): Condition {
  switch (condition.op) {
    case 'named':
      return constant.get(condition.name) ?? condition;
    case 'not': {
      const of = simplified(condition.of, absent, constant);
      return isAlways(of) ? never : isNever(of) ? always : { op: 'not', of };
    }
    case 'all':
    case 'any': {
      const [neutral, decisive] = condition.op === 'all' ? [isAlways, isNever] : [isNever, isAlways];
      const of = condition.of.map((part) => simplified(part, absent, constant)).filter((part) => !neutral(part));
      const decided = of.find(decisive);
      return decided ?? (of.length === 1 ? (of[0] as Condition) : { op: condition.op, of });
    }
    default:
      return absent.has(condition.slot) ? never : condition;
  }
}

/** A derivation of what can be there; nothing where it gives nothing. */
function pruned(derivation: Derivation, absent: Set<Slot>, simple: (condition: Condition) => Condition): Derivation | undefined {
  if (derivation.op === 'first') {
    const from = derivation.from.flatMap(({ when, ...entry }) => {
      const guard = guardOf(when, simple);
      return !guard || (entry.slot !== undefined && absent.has(entry.slot)) ? [] : [{ ...entry, ...guard }];
    });
    return from.length > 0 ? { ...derivation, from } : undefined;
  }
  if (derivation.op === 'template') {
    const parts = derivation.parts.filter((part) => !absent.has(part.from));
    return parts.length > 0 ? { ...derivation, parts } : undefined;
  }
  return absent.has(derivation.from) ? undefined : derivation;
}

/** The steps that outputs read, and those that they need, in their order. */
function needed(steps: Step[], outputs: Output[]): Step[] {
  const slots = new Set<Slot>();
  const names = new Set<string>();
  const need = (condition: Condition | undefined): void => {
    if (!condition) return;
    if (condition.op === 'named') names.add(condition.name);
    else if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(need);
    else if (condition.op === 'not') need(condition.of);
    else slots.add(condition.slot);
  };
  for (const output of outputs) {
    for (const rule of output.rules) {
      need(rule.when);
      if ('slot' in rule.from) slots.add(rule.from.slot);
    }
  }
  return steps
    .toReversed()
    .filter((step) => {
      if (step.kind === 'test') {
        if (!names.has(step.name)) return false;
        need(step.condition);
        return true;
      }
      if (!results(step.derivation).some((slot) => slots.has(slot))) return false;
      need(step.when);
      for (const slot of inputs(step.derivation)) slots.add(slot);
      if (step.derivation.op === 'first') for (const entry of step.derivation.from) need(entry.when);
      return true;
    })
    .toReversed();
}
