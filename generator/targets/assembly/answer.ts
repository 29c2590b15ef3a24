import type { Condition, Output, Plan, Rule, Slot } from '../../plan/types.js';
import { withoutIndex } from '../../schema/targets.js';
import type { Data, Text } from './data.js';

/** Kinds of a run's entries, and what is added where the value need not be kept; assembly/answer/run.ts. */
const kinds: Record<string, number> & { keep: number } = { keyword: 0, text: 0, date: 0, keep: 1, long: 2, ip: 3, boolean: 4, double: 5, flattened: 6 };
const moves = 128;

/** Objects in each other that assembly/answer/write.ts keeps track of, but for one that is not the plan's. */
const maxDepth = 15;

/** Writes a plan's outputs as the statements that fill an answer. */
export class AnswerWriter {
  /** Bytes of constant text that an answer holds at most. */
  constants = 256;

  constructor(
    private readonly plan: Plan,
    private readonly data: Data,
    /** A condition as an expression. */
    private readonly condition: (condition: Condition) => string,
  ) {}

  statements(): string[] {
    return this.all(this.members(this.plan.outputs, 0, []));
  }

  /** The statements that write members, the certain ones last. */
  private all({ lines, certain }: Members): string[] {
    return certain === '' ? lines : [...lines, `put(${this.constant(certain)});`];
  }

  private at(text: Text): string {
    return `D + ${text.offset}, ${text.size}`;
  }

  /** `D + offset, size` of a text that `put` writes. */
  private constant(text: string): string {
    const known = this.data.text(text);
    this.constants += known.size + 8;
    return this.at(known);
  }

  /**
   * The members of one object of the answer: outputs that share the first `depth` parts of their path. Members that need no condition come first,
   * in runs; what keeps a value that no rule moved comes last.
   */
  private members(outputs: Output[], depth: number, path: string[]): Members {
    const groups = new Map<string, Output[]>();
    const leaves: Output[] = [];
    const arrays = new Map<string, Output[]>();
    for (const output of outputs) {
      const part = output.path[depth] as string;
      const name = withoutIndex(part);
      const wraps = output.path.length === depth + 1 && output.rules.some((rule) => rule.wrap);
      if (name !== part || wraps) arrays.set(name, [...(arrays.get(name) ?? []), output]);
      else if (output.path.length === depth + 1) leaves.push(output);
      else groups.set(name, [...(groups.get(name) ?? []), output]);
    }
    // The line says the pairs in their order.
    if (this.plan.format === 'cef' && path[0] === 'extension') return { lines: leaves.flatMap((output) => this.output(output)), certain: '' };
    const keepsAny = (group: Output[]): boolean => group.some((output) => output.keeps !== undefined);
    const lines = [
      ...this.run(leaves.filter(isSimple)),
      ...alike(leaves.filter((output) => output.keeps === undefined && !isSimple(output))).flatMap((some) => this.scalars(some)),
      ...[...arrays].flatMap(([name, group]) => this.array(name, group, depth, path)),
    ];
    let certain = leaves
      .filter(isCertain)
      .map((output) => constantOf(output))
      .join('');
    for (const [name, group] of [...groups].sort(([, a], [, b]) => Number(keepsAny(a)) - Number(keepsAny(b)))) {
      const object = this.object(name, group, depth, path);
      lines.push(...object.lines);
      certain += object.certain;
    }
    return { lines: [...lines, ...this.run(leaves.filter((output) => output.keeps !== undefined))], certain };
  }

  /** An object's statements; of one that is always the same, its text. */
  private object(name: string, group: Output[], depth: number, path: string[]): Members {
    if (path.length >= maxDepth) throw new Error(`${path.join('.')}: an answer holds ${maxDepth} objects in each other at most`);
    const own = [...path, name];
    const start = `${JSON.stringify(name)}:{`;
    const members = this.members(group, depth + 1, own);
    const lines = [...members.lines, ...this.extras(own)];
    // What is certain ends the object: it is never empty.
    const end = `${members.certain.slice(0, -1)}},`;
    const comment = ` // ${own.join('.')}`;
    if (members.certain === '') return { lines: this.guarded(group, [`open(${this.constant(start)});${comment}`, ...lines, 'close();']), certain: '' };
    if (lines.length === 0) return { lines: [], certain: start + end };
    return { lines: [`put(${this.constant(start)});${comment}`, ...lines, `put(${this.constant(end)});`], certain: '' };
  }

  /** An array of objects: the one that outputs fill, then those that values are wrapped in. */
  private array(name: string, group: Output[], depth: number, path: string[]): string[] {
    if (path.length + 1 >= maxDepth) throw new Error(`${path.join('.')}: an answer holds ${maxDepth} objects in each other at most`);
    const filled = group.filter((output) => output.path.length > depth + 1);
    const wrapped = group.filter((output) => output.path.length === depth + 1);
    const object = [`open(${this.constant('{')});`, ...this.all(this.members(filled, depth + 1, [...path, name, '0'])), 'close();'];
    return this.guarded(group, [
      `open(${this.constant(`${JSON.stringify(name)}:[`)}); // ${[...path, name].join('.')}`,
      ...(filled.length > 0 ? object : []),
      ...wrapped.flatMap((output) => output.rules.map((rule) => this.wrapped(rule))),
      'closeArray();',
    ]);
  }

  /** The objects that a rule makes of its values. */
  private wrapped(rule: Rule): string {
    const [before, after] = rule.wrap as [string, string];
    const slot = 'slot' in rule.from ? rule.from.slot : 0;
    const conditions = [`slot(${slot}) != 0`, ...(rule.when ? [this.condition(rule.when)] : [])];
    const call = (from: string): string => `wrapped(${this.at(this.data.text(before))}, ${from}, ${this.at(this.data.text(after))})`;
    if (rule.moves === undefined || rule.moves === slot) return statement(conditions, call(moving(rule)));
    return statement([...conditions, call(`${slot}`)], `moved(${rule.moves})`);
  }

  /** Passes over an object or list that would be empty, where that is cheap to tell: by slots and named conditions. */
  private guarded(outputs: Output[], lines: string[]): string[] {
    const slots = new Set<Slot>();
    const named = new Set<string>();
    for (const output of outputs) {
      if (output.keeps !== undefined) return lines;
      for (const rule of output.rules) {
        if ('slot' in rule.from) slots.add(rule.from.slot);
        else if (rule.when?.op === 'named') named.add(this.condition(rule.when));
        else return lines;
      }
    }
    return [`if (${[...anyFilled([...slots]), ...named].join(' || ')}) {`, ...lines.map((line) => `  ${line}`), '}'];
  }

  /** Members without a condition: where they are several, a run that looks only at slots that are filled; see assembly/answer/run.ts. */
  private run(outputs: Output[]): string[] {
    if (outputs.length === 0) return [];
    const bySlot = new Map<number, Output>();
    const others: Output[] = [];
    for (const output of outputs) {
      const slot = slotOf(output);
      if (bySlot.has(slot)) others.push(output);
      else bySlot.set(slot, output);
    }
    if (bySlot.size < 3 && outputs.every((output) => output.keeps === undefined)) return outputs.flatMap((output) => this.output(output));
    const words = new Array<bigint>(Math.ceil(this.plan.slots / 64)).fill(0n);
    const entries: number[] = [];
    for (const [slot, output] of [...bySlot].sort(([a], [b]) => a - b)) {
      words[slot >> 6] = (words[slot >> 6] as bigint) | (1n << BigInt(slot & 63));
      const name = this.name(output, output.keeps !== undefined);
      const kind = output.keeps !== undefined ? kinds.keep : (kinds[output.type] as number) | (output.rules[0]?.moves === undefined ? 0 : moves);
      entries.push(name.offset & 255, name.offset >> 8, name.size, kind);
    }
    const first = words.findIndex((word) => word !== 0n);
    const some = words.slice(first, words.findLastIndex((word) => word !== 0n) + 1);
    const masks = some.flatMap((word) => Array.from({ length: 8 }, (_, index) => Number((word >> BigInt(8 * index)) & 255n)));
    const names = [...bySlot.values()].map((output) => output.path.at(-1)).join(' ');
    return [`// ${names}`, `run(D + ${this.data.bytesOf([first, some.length, ...masks, ...entries])});`, ...this.run(others)];
  }

  /** An output's name as it is written: all up to the text of its value, where that is one, or may be. */
  private name({ path, type }: Output, mayBeText = false): Text {
    const isText = mayBeText || ['keyword', 'text', 'date', 'ip'].includes(type);
    return this.data.text(`${JSON.stringify(path.at(-1))}:${isText ? '"' : ''}`);
  }

  /** What an object of the answer holds beside outputs. */
  private extras(path: string[]): string[] {
    const lines: string[] = [];
    if (this.plan.schema === 'ecs' && path.join('.') === 'event') lines.push(`writeOriginal(${this.constant('"original":"')});`);
    for (const node of this.plan.nodes) {
      if (path.join('.') !== [...this.plan.namespace, ...node.keep].join('.')) continue;
      lines.push(`writeUnknown(${node.id});`);
      if (node.id === 0 && this.plan.schema === 'ecs') lines.push(`writeOthers(${this.constant('"events":')});`);
    }
    return lines;
  }

  /** Outputs that are constants under the same conditions are written as one. */
  private scalars(outputs: Output[]): string[] {
    const [first, ...more] = outputs as [Output, ...Output[]];
    if (more.length === 0) return this.output(first);
    return [
      `// ${outputs.map(({ path }) => path.join('.')).join(' ')}`,
      ...alternatives(
        first.rules.map(({ when }, index) => ({
          conditions: when ? [this.condition(when)] : [],
          call: `put(${this.constant(outputs.map((output) => constantOf(output, index)).join(''))})`,
        })),
      ),
    ];
  }

  private output(output: Output): string[] {
    const key = JSON.stringify(output.path.at(-1));
    return [`// ${output.path.join('.')}`, ...(output.list ? this.list(output, key) : this.scalar(output, key))];
  }

  private list(output: Output, key: string): string[] {
    if (output.type !== 'ip' && output.type !== 'keyword' && output.type !== 'text')
      throw new Error(`${output.path.join('.')}: a list of ${output.type} is not written yet`);
    const call = output.type === 'ip' ? 'ipItems' : 'items';
    const lines = output.rules.map((rule) => {
      const when = rule.when ? [this.condition(rule.when)] : [];
      if ('value' in rule.from) return statement(when, `item(${this.at(this.data.value(String(rule.from.value)))})`);
      const { slot } = rule.from;
      const filled = [`slot(${slot}) != 0`, ...when];
      if (rule.moves === undefined || rule.moves === slot) return statement(filled, `${call}(${moving(rule)})`);
      return statement([...filled, `${call}(${slot})`], `moved(${rule.moves})`);
    });
    const [only] = output.rules;
    if (call === 'items' && output.rules.length === 1 && only && 'slot' in only.from && !output.sequence) {
      const { slot } = only.from;
      const conditions = [`slot(${slot}) != 0`, ...(only.when ? [this.condition(only.when)] : [])];
      const name = this.constant(`${key}:[`);
      if (only.moves === undefined || only.moves === slot) return [statement(conditions, `list(${name}, ${moving(only)})`)];
      return [statement([...conditions, `list(${name}, ${slot})`], `moved(${only.moves})`)];
    }
    return this.guarded([output], [`openList(${this.constant(`${key}:[`)}, ${output.sequence === true});`, ...lines, 'closeList();']);
  }

  private scalar(output: Output, key: string): string[] {
    const rules = output.rules.map((rule, index) => {
      const when = rule.when ? [this.condition(rule.when)] : [];
      if ('value' in rule.from) return { conditions: when, call: `put(${this.constant(constantOf(output, index))})` };
      const isText = ['keyword', 'text', 'date'].includes(output.type);
      const cut = isText && output.maxLength !== undefined ? `, ${output.maxLength}` : '';
      const write = cut === '' ? (isText ? 'keyword' : output.type) : 'keywordUpTo';
      const written = `${write}(${this.at(this.name(output))}, ${moving(rule)}${cut})`;
      return { conditions: [`slot(${rule.from.slot}) != 0`, ...when, written], call: '' };
    });
    if (this.plan.schema === 'ecs' && output.path.join('.') === '@timestamp')
      rules.push({ conditions: [], call: `writeCollectorTime(${this.constant(`${key}:"`)})` });
    return alternatives(rules);
  }
}

/** Statements that write members of an object, and the text of those that every answer has. */
interface Members {
  lines: string[];
  certain: string;
}

/** The first of the calls whose conditions hold; where a condition writes, there is none. */
function alternatives(all: { conditions: string[]; call: string }[]): string[] {
  const rules = all.map(({ conditions, call }) => ({ conditions: conditions.filter((condition) => condition !== 'true'), call }));
  const last = rules.findIndex(({ conditions }) => conditions.length === 0);
  return rules.slice(0, last < 0 ? rules.length : last + 1).map(({ conditions, call }, index) => {
    const otherwise = index > 0 ? 'else ' : '';
    return conditions.length === 0 ? `${otherwise}${call};` : `${otherwise}if (${conditions.join(' && ')}) ${call === '' ? '{}' : `${call};`}`;
  });
}

/** Every answer has this member, and always the same. */
function isCertain(output: Output): boolean {
  const [rule] = output.rules;
  return output.keeps === undefined && !output.list && rule !== undefined && 'value' in rule.from && rule.when === undefined;
}

/** A constant member: what a rule of the output says. */
function constantOf(output: Output, rule = 0): string {
  const from = output.rules[rule]?.from;
  if (!from || !('value' in from)) throw new Error(`${output.path.join('.')} is no constant`);
  return `${JSON.stringify(output.path.at(-1))}:${JSON.stringify(from.value)},`;
}

/** Outputs in groups: constants under the same conditions together, any other alone. What is certain is left out. */
function alike(outputs: Output[]): Output[][] {
  const groups = new Map<string, Output[]>();
  for (const output of outputs) {
    if (isCertain(output)) continue;
    const isConstant = !output.list && output.rules.every(({ from }) => 'value' in from);
    const key = isConstant ? JSON.stringify(output.rules.map(({ when }) => when ?? null)) : output.path.join('.');
    groups.set(key, [...(groups.get(key) ?? []), output]);
  }
  return [...groups.values()];
}

/** A rule's slot, and whether it moves what the slot holds. */
function moving({ from, moves }: Rule): string {
  const slot = 'slot' in from ? from.slot : 0;
  return moves === undefined ? `${slot}` : `${slot} + MOVES`;
}

/** Expressions one of which holds where one of the slots is filled: by themselves, or many by their bits, which stay where a slot was emptied. */
function anyFilled(slots: Slot[]): string[] {
  const words = new Map<number, Slot[]>();
  for (const slot of slots) words.set(slot >> 6, [...(words.get(slot >> 6) ?? []), slot]);
  return [...words].flatMap(([word, some]) => {
    if (some.length < 3) return some.map((slot) => `slot(${slot}) != 0`);
    const bits = some.reduce((sum, slot) => sum | (1n << BigInt(slot & 63)), 0n);
    return [`(load<u64>(filled, ${word * 8}) & 0x${bits.toString(16)}) != 0`];
  });
}

/** One value of a slot, without a condition. */
function isSimple(output: Output): boolean {
  const [rule] = output.rules;
  if (output.keeps !== undefined || output.list || output.maxLength !== undefined || output.path.join('.') === '@timestamp') return false;
  return output.rules.length === 1 && rule !== undefined && 'slot' in rule.from && rule.when === undefined;
}

function slotOf(output: Output): number {
  const [rule] = output.rules;
  return output.keeps ?? (rule && 'slot' in rule.from ? rule.from.slot : 0);
}

function statement(conditions: string[], call: string): string {
  return conditions.length === 0 ? `${call};` : `if (${conditions.join(' && ')}) ${call};`;
}
