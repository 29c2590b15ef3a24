import type { Condition, Output, Plan, Rule } from '../../plan/types.js';
import type { Data, Text } from './data.js';

/** Operations of the program that assembly/answer/program.ts runs. */
const operations = {
  keyword: 0,
  keep: 1,
  close: 2,
  open: 3,
  openList: 4,
  openSequence: 5,
  constant: 6,
  long: 7,
  ip: 8,
  item: 9,
  items: 10,
  ipItems: 11,
  closeList: 12,
  boolean: 13,
  double: 14,
  flattened: 15,
  collectorTime: 16,
  original: 17,
  unknown: 18,
  others: 19,
  run: 20,
};
const moves = 128;

interface Entry {
  operation: number;
  text?: Text;
  /** In place of a text: the slot of a field that a list moves. */
  field?: number;
  slot?: number;
  when?: number;
  skip?: number;
}

/** Under which condition an object of these outputs may hold a member: undefined where it always may. */
function mayHold(outputs: Output[]): Condition | undefined {
  const of: Condition[] = [];
  const seen = new Set<string>();
  const add = (condition: Condition): void => {
    const identity = JSON.stringify(condition);
    if (!seen.has(identity)) of.push(condition);
    seen.add(identity);
  };
  for (const output of outputs) {
    if (output.keeps !== undefined) return undefined;
    for (const rule of output.rules) {
      if ('slot' in rule.from) add({ op: 'present', slot: rule.from.slot });
      else if (rule.when) add(rule.when);
      else return undefined;
    }
  }
  return { op: 'any', of };
}

/** Writes a plan's outputs as the program that fills an answer. */
export class Program {
  private readonly entries: Entry[] = [];
  /** Bytes of constant text that an answer holds at most. */
  private constants = 256;

  constructor(
    private readonly plan: Plan,
    private readonly data: Data,
    /** Index of a rule's condition among those that the module works out beforehand; 0 where there is none. */
    private readonly conditionIndex: (condition: Condition | undefined) => number,
  ) {}

  write(): { offset: number; size: number; constants: number } {
    this.members(this.plan.outputs, 0, []);
    const bytes = this.entries.flatMap((entry) => {
      const { operation, text = { offset: entry.field ?? 0, size: 0 }, slot = 0, when = 0, skip = 0 } = entry;
      if (text.size > 255 || text.offset > 0xffff || skip > 255) throw new Error(`${this.plan.product}: an output is too large for the program`);
      return [operation, text.size, text.offset & 255, text.offset >> 8, slot & 255, slot >> 8, when, skip];
    });
    return { offset: this.data.bytesOf(bytes), size: bytes.length, constants: this.constants };
  }

  private text(text: string): Text {
    const known = this.data.text(text);
    this.constants += known.size + 8;
    return known;
  }

  /** The members of one object of the answer: outputs that share the first `depth` parts of their path; what keeps a value that no rule moved comes last. */
  private members(outputs: Output[], depth: number, path: string[]): void {
    const groups = new Map<string, Output[]>();
    const leaves: Output[] = [];
    for (const output of outputs) {
      const name = output.path[depth] as string;
      if (output.path.length === depth + 1) leaves.push(output);
      else groups.set(name, [...(groups.get(name) ?? []), output]);
    }
    const keepsAny = (group: Output[]): boolean => group.some((output) => output.keeps !== undefined);
    this.run(leaves.filter(isSimple));
    for (const output of leaves) if (output.keeps === undefined && !isSimple(output)) this.output(output);
    for (const [name, group] of [...groups].sort(([, a], [, b]) => Number(keepsAny(a)) - Number(keepsAny(b)))) {
      const open: Entry = { operation: operations.open, text: this.text(`${JSON.stringify(name)}:{`) };
      const first = this.entries.push(open);
      this.members(group, depth + 1, [...path, name]);
      this.extras([...path, name]);
      this.entries.push({ operation: operations.close });
      // After its members': their conditions are worked out first, and this one refers to them.
      open.when = this.conditionIndex(mayHold(group));
      open.skip = this.entries.length - first;
    }
    this.run(leaves.filter((output) => output.keeps !== undefined));
  }

  /** Members without a condition: where they are several, a run that looks only at slots that are filled. */
  private run(outputs: Output[]): void {
    const bySlot = new Map<number, Output>();
    const others: Output[] = [];
    for (const output of outputs) {
      const slot = slotOf(output);
      if (bySlot.has(slot)) others.push(output);
      else bySlot.set(slot, output);
    }
    if (bySlot.size < 3 && outputs.every((output) => output.keeps === undefined)) {
      for (const output of outputs) this.output(output);
      return;
    }
    const words = new Array<bigint>(Math.ceil(this.plan.slots / 64)).fill(0n);
    const entries: number[] = [];
    for (const [slot, output] of [...bySlot].sort(([a], [b]) => a - b)) {
      words[slot >> 6] = (words[slot >> 6] as bigint) | (1n << BigInt(slot & 63));
      const name = this.name(output);
      entries.push(name.offset & 255, name.offset >> 8, name.size, output.keeps !== undefined ? operations.keep : operationOf(output, output.rules[0] as Rule));
    }
    const masks = words.flatMap((word) => Array.from({ length: 8 }, (_, index) => Number((word >> BigInt(8 * index)) & 255n)));
    const offset = this.data.bytesOf([...masks, ...entries]);
    if (bySlot.size > 0) this.entries.push({ operation: operations.run, text: { offset, size: 0 } });
    this.run(others);
  }

  private name(output: Output): Text {
    return this.text(`${JSON.stringify(output.path.at(-1))}:`);
  }

  /** What an object of the answer holds beside outputs. */
  private extras(path: string[]): void {
    if (path.join('.') === 'event') this.entries.push({ operation: operations.original, text: this.text('"original":"') });
    for (const node of this.plan.nodes) {
      if (path.join('.') !== [this.plan.product, ...node.keep].join('.')) continue;
      this.entries.push({ operation: operations.unknown, slot: node.id });
      if (node.id === 0) this.entries.push({ operation: operations.others, text: this.text('"events":') });
    }
  }

  private output(output: Output): void {
    if (output.list) {
      this.list(output);
      return;
    }
    const alternatives = output.rules.map((rule) => this.scalar(output, rule));
    if (output.path.join('.') === '@timestamp') alternatives.push({ operation: operations.collectorTime, text: this.text('"@timestamp":"') });
    alternatives.forEach((entry, index) => {
      this.entries.push({ ...entry, skip: alternatives.length - index - 1 });
    });
  }

  private scalar(output: Output, rule: Rule): Entry {
    const when = this.conditionIndex(rule.when);
    if ('value' in rule.from)
      return { operation: operations.constant, text: this.text(`${JSON.stringify(output.path.at(-1))}:${JSON.stringify(rule.from.value)},`), when };
    return { operation: operationOf(output, rule), text: this.name(output), slot: rule.from.slot, when };
  }

  private list(output: Output): void {
    if (output.type !== 'ip' && output.type !== 'keyword' && output.type !== 'text')
      throw new Error(`${output.path.join('.')}: a list of ${output.type} is not written yet`);
    const open: Entry = {
      operation: output.sequence ? operations.openSequence : operations.openList,
      text: this.text(`${JSON.stringify(output.path.at(-1))}:[`),
    };
    const first = this.entries.push(open);
    const operation = output.type === 'ip' ? operations.ipItems : operations.items;
    for (const rule of output.rules) {
      const when = this.conditionIndex(rule.when);
      if ('value' in rule.from) this.entries.push({ operation: operations.item, text: this.data.value(String(rule.from.value)), when });
      else
        this.entries.push({
          operation: operation | (rule.moves === undefined ? 0 : moves),
          slot: rule.from.slot,
          when,
          ...(rule.moves === undefined ? {} : { field: rule.moves }),
        });
    }
    this.entries.push({ operation: operations.closeList });
    open.when = this.conditionIndex(mayHold([output]));
    open.skip = this.entries.length - first;
  }
}

/** One value of a slot, without a condition. */
function isSimple(output: Output): boolean {
  const [rule] = output.rules;
  return (
    output.keeps === undefined &&
    !output.list &&
    output.rules.length === 1 &&
    rule !== undefined &&
    'slot' in rule.from &&
    rule.when === undefined &&
    output.path.join('.') !== '@timestamp'
  );
}

function slotOf(output: Output): number {
  const [rule] = output.rules;
  return output.keeps ?? (rule && 'slot' in rule.from ? rule.from.slot : 0);
}

function operationOf(output: Output, rule: Rule): number {
  const kinds: Record<string, number> = { ...operations, text: operations.keyword, date: operations.keyword };
  return (kinds[output.type] as number) | (rule.moves === undefined ? 0 : moves);
}
