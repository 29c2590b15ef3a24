import { conditionsOf, testsOf } from '../../plan/conditions.js';
import { inputs, results } from '../../plan/derivation.js';
import { functionsOf } from '../../plan/functions.js';
import type { Choice, Condition, Derivation, Output, Plan, Pointer, Slot, Step, TextGrammar, TextKey, TextType } from '../../plan/types.js';
import { AnswerWriter } from './answer.js';
import { Data, jsonText, type Text } from './data.js';

/** Fields' traits; assembly/product.ts reads them. */
const traits = { array: 1, object: 2, free: 4 };
/** Tags of values; assembly/member.ts. */
const tags = { string: 1, number: 2, true: 3, false: 4 };

/** How a text form writes a value; assembly/text/ordered.ts. */
const textTypes: Record<TextType, number> = { text: 0, integer: 1, number: 2, boolean: 3, date: 4, words: 5, list: 6, map: 7 };

/** Parts of a syslog header, in the order of assembly/find/header.ts. */
const syslogParts = ['appname', 'facility.code', 'hostname', 'msgid', 'priority', 'procid', 'severity.code', 'version'];

/** Nodes of a plan at most; assembly/member.ts. */
const maxNodes = 96;

/** The code of the event's own object; assembly/member.ts. */
const lastCode = 511;

/** The names that the operations of assembly/ are imported by, and where from. */
const imports: [string, string][] = [
  ['code, contains, ends, give, has, inSet, is, lookup, lookupItems, settle, starts, take', 'conditions'],
  ['answer, isEcs, translate, writeCollectorTime, writeOriginal, writeOthers', 'filter'],
  ['filled, hasText, present, slot', 'member'],
  ['ask, describe', 'product'],
  ['withCefLine', 'answer/cef'],
  ['writeUnknown', 'answer/place'],
  ['run', 'answer/run'],
  [
    'boolean, close, closeArray, closeList, double, flattened, ip, ipItems, item, items, keyword, keywordUpTo, list, long, moved, MOVES, open, openList, put, wrapped',
    'answer/write',
  ],
  ['cefPairs', 'text/cef'],
  ['columns', 'text/columns'],
  ['image', 'text/image'],
  ['keyValueLines', 'text/lines'],
  ['elements, join, reject, select, split', 'text/list'],
  ['mitre', 'text/mitre'],
  ['orderedPairs', 'text/ordered'],
  ['pairs', 'text/pairs'],
  ['basename, cut, dirname, extension, lowercase, trim', 'text/path'],
  ['priorityLine', 'text/priority'],
  ['scope', 'text/scope'],
  ['beginTemplate, countPart, endTemplate, openTemplate, part', 'text/template'],
  ['date, epoch', 'text/time'],
  ['mac, tty', 'text/device'],
  ['minus, scale', 'text/integer'],
  ['ipv4, tuple', 'text/tuple'],
  ['collect, entries, item as itemAt, only, pick, values', 'json/within'],
];

/**
 * The entry of a product's module: an exported function for each schema that it answers in, for each word of the schema's choice, with and without the
 * raw event.
 */
export function entry(plan: Plan): string {
  const parameters = '_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32';
  const functions = functionsOf(plan).map(({ name, schema, choice, choiceIndex, original }) => {
    const ecs = `${plan.schema}(record, size, seconds, nanoseconds, ${original})`;
    const call = schema === plan.schema ? ecs : `${schema}(${ecs}${choice === undefined ? '' : `, ${choiceIndex}`})`;
    return `export function ${name}(${parameters}): usize {\n  return ${call};\n}`;
  });
  return `// Generated from schemas/${plan.product} by sluice generate. Do not edit.
${[plan, ...plan.answers].map(({ schema }) => `import { ${schema} } from './${plan.product}/${schema}';`).join('\n')}

export { free, malloc } from '../memory';

${functions.join('\n\n')}
`;
}

/**
 * The files of a product's module, by name: one for each schema that it answers in, and the texts and tables that they share. They are written twice:
 * the static data is smallest where all texts of the first time are known, the longest first.
 */
export function sources(plan: Plan): Map<string, string> {
  const plans = [plan, ...plan.answers];
  const draft = new Data([]);
  for (const one of plans) new SchemaWriter(one, draft).text();
  const data = new Data(draft.known());
  const files = new Map(plans.map((one) => [one.schema, new SchemaWriter(one, data).text()]));
  return files.set('data', blob(plan, data));
}

function blob(plan: Plan, data: Data): string {
  return `// Generated from schemas/${plan.product} by sluice generate, and from schemas/answers. Do not edit.
/** Texts and tables; the offsets in the code beside count from here. */
export const D: usize = memory.data<u8>([
${rows(data.finish())}
]);
`;
}

/** Writes one plan in AssemblyScript. */
class SchemaWriter {
  /** Texts that a slot is compared with, each with its code. */
  private readonly codes = new Map<Slot, Map<string, number>>();
  /** Steps that only one rule of a scalar reads: run only where no rule before it gives a value. */
  private readonly lazy = new Map<Slot, Step>();

  constructor(
    private readonly plan: Plan,
    private readonly data: Data,
  ) {
    this.collectCodes();
    this.findHoisted();
    this.findLazy();
  }

  text(): string {
    const { plan } = this;
    const isFirst = plan.schema === 'ecs';
    const asks = isFirst ? [this.asks('recognised', plan.recognise), this.asks('suspected', plan.suspect), this.texts()] : [];
    const derive = this.derive();
    const answer = new AnswerWriter(plan, this.data, (condition) => this.condition(condition, this.global));
    const write = answer.statements();
    const header = this.header();
    const globals = [
      ...(plan.choice ? ['let chosen: i32 = 0;'] : []),
      ...[...this.codes.keys()].filter((slot) => !plan.lists.has(slot)).map((slot) => `/** ${plan.slotNames[slot]} */\nlet c${slot}: u32 = 0;`),
      ...[...this.hoisted].map((slot) => `/** ${plan.slotNames[slot]} is there. */\nlet p${slot}: bool = false;`),
      ...plan.steps.filter((step) => step.kind === 'test').map((step) => `let is_${step.name}: bool = false;`),
    ];
    return `// Generated from schemas/${plan.product} by sluice generate${isFirst ? '' : `, and from schemas/answers/${plan.schema}.json`}. Do not edit.
${imports.map(([names, from]) => `import { ${names} } from '../../${from}';`).join('\n')}
import { D } from './data';

${globals.join('\n')}

${asks.join('\n')}${asks.length > 0 ? '\n' : ''}${derive}
function write(): void {
${indent(write)}
}

${isFirst ? this.first(header, answer.constants) : this.second(header, answer.constants)}
/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(${plan.nodes.length * 2048}, 8);
`;
  }

  /** The function that finds the product's event in a record and maps it. */
  private first(header: number, constants: number): string {
    const { plan } = this;
    return `/** Answers a record in ${plan.schema.toUpperCase()} ${plan.schemaVersion}. */
export function ${plan.schema}(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + ${header}, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, ${constants}, derive, write);
}
`;
  }

  /** The function that maps an ECS record; what is none stays. */
  private second(header: number, constants: number): string {
    const { plan } = this;
    const map = `translate(record, ${constants}, derive, write)`;
    const lines = [
      'if (!isEcs) return record;',
      `describe(D, D + ${header}, F);`,
      ...(plan.choice ? ['chosen = choice;'] : []),
      ...(plan.format === 'cef' ? [`const text = ${map};`, 'return text == record ? text : withCefLine(text);'] : [`return ${map};`]),
    ];
    return `/** Answers an ECS record in ${plan.schema.toUpperCase()} ${plan.schemaVersion}. */
export function ${plan.schema}(record: usize${plan.choice ? ', choice: i32' : ''}): usize {
${indent(lines)}
}
`;
  }

  /** `D + offset, size` of a text. */
  private at(text: Text): string {
    return `D + ${text.offset}, ${text.size}`;
  }

  private collectCodes(): void {
    const note = (slot: Slot, values: string[]): void => {
      const codes = this.codes.get(slot) ?? new Map<string, number>();
      this.codes.set(slot, codes);
      for (const value of values) if (!codes.has(value)) codes.set(value, codes.size + 1);
    };
    const { plan } = this;
    for (const condition of [...conditionsOf(plan), plan.recognise, plan.suspect]) {
      for (const test of testsOf(condition)) if (test.op === 'in') note(test.slot, test.values);
    }
    for (const { derivation } of this.derivations())
      if (derivation.op === 'lookup')
        note(
          derivation.from,
          derivation.table.map(([key]) => key),
        );
  }

  /** The steps that derive a value. */
  private derivations(): Extract<Step, { kind: 'derive' }>[] {
    return this.plan.steps.filter((step) => step.kind === 'derive');
  }

  private tables = new Map<Slot, number>();

  /** Offset of the slot's table of texts. */
  private table(slot: Slot): number {
    const known = this.tables.get(slot);
    if (known !== undefined) return known;
    const offset = this.data.table(this.codes.get(slot) as Map<string, number>);
    this.tables.set(slot, offset);
    return offset;
  }

  /** A condition as an expression. `code` gives the expression of a slot's code. */
  private condition(condition: Condition, code: (slot: Slot) => string): string {
    switch (condition.op) {
      case 'all':
        return condition.of.length === 0 ? 'true' : `(${condition.of.map((part) => this.condition(part, code)).join(' && ')})`;
      case 'any':
        return `(${condition.of.map((part) => this.condition(part, code)).join(' || ')})`;
      case 'not':
        return `!${this.condition(condition.of, code)}`;
      case 'named':
        return `is_${condition.name}`;
      case 'present':
        return this.hoisted.has(condition.slot) && code === this.global ? `p${condition.slot}` : `present(${condition.slot})`;
      case 'in': {
        const codes = condition.values.map((value) => this.codes.get(condition.slot)?.get(value) as number);
        if (codes.length === 1) return `(${code(condition.slot)} == ${codes[0]})`;
        // A bit each, where all codes that the slot can have are bits of a word.
        const size = this.codes.get(condition.slot)?.size ?? 0;
        if (size < 64) {
          const mask = codes.reduce((sum, value) => sum | (1n << BigInt(value)), 0n).toString(16);
          const value = code(condition.slot);
          return size < 32 ? `(((<u32>0x${mask} >> ${value}) & 1) != 0)` : `(((<u64>0x${mask} >> <u64>${value}) & 1) != 0)`;
        }
        const set = new Array<number>((size >> 3) + 1).fill(0);
        for (const value of codes) set[value >> 3] = (set[value >> 3] as number) | (1 << (value & 7));
        return `inSet(D + ${this.data.bytesOf(set)}, ${code(condition.slot)})`;
      }
      case 'starts':
      case 'ends':
      case 'contains':
        return `${condition.op}(${condition.slot}, ${this.at(this.data.value(condition.text))})`;
      case 'has':
        return `has(${condition.slot}, D + ${this.data.table(new Map(condition.values.map((value) => [value, 1])))})`;
    }
  }

  private readonly global = (slot: Slot): string => `c${slot}`;

  /** Slots whose presence is asked more than once: worked out once. */
  private readonly hoisted = new Set<Slot>();

  private findHoisted(): void {
    const asked = new Map<Slot, number>();
    const ask = (slot: Slot): void => void asked.set(slot, (asked.get(slot) ?? 0) + 1);
    for (const condition of conditionsOf(this.plan)) for (const test of testsOf(condition)) if (test.op === 'present') ask(test.slot);
    for (const { derivation } of this.derivations()) {
      if (derivation.op === 'first') for (const slot of inputs(derivation)) ask(slot);
    }
    for (const [slot, times] of asked) if (times > 1) this.hoisted.add(slot);
  }

  /** A function that tests fields only: what it compares it looks up itself. */
  private asks(name: string, condition: Condition): string {
    return `function ${name}(): bool {
  return ${this.condition(condition, (slot) => this.code(slot))};
}
`;
  }

  private texts(): string {
    const { plan } = this;
    const maps = this.maps();
    const calls = plan.texts.map((grammar) => {
      if (grammar.grammar === 'key-value-lines') {
        const order = this.data.table(new Map(grammar.order.map((key, index) => [key, index + 1])));
        const header = grammar.header ? `${this.at(this.data.text(grammar.header.starts))}, ${grammar.header.time}` : 'D, 0, 0';
        return `keyValueLines(at, end, ${header}, D + ${order}, ${maps})`;
      }
      if (grammar.grammar === 'columns') {
        const fields = this.data.halves([grammar.fields.length, ...grammar.fields]);
        const constants = grammar.constants.flatMap(({ slot, value }) => {
          const text = this.data.text(value);
          return [slot, text.offset, text.size];
        });
        return `columns(at, end, ${fields}, ${this.data.halves([grammar.constants.length, ...constants])})`;
      }
      if (grammar.grammar === 'ordered-pairs') return `orderedPairs(at, end, D + ${this.orderedPairs(grammar)})`;
      if (grammar.grammar === 'priority-line') {
        const words = this.data.table(new Map(grammar.words.map((word) => [word, 1])));
        const names = [grammar.time, grammar.priority, grammar.text].map((name) => this.at(this.data.text(name)));
        return `priorityLine(at, end, D + ${words}, ${names.join(', ')})`;
      }
      return `cefPairs(at, end, D + ${this.cefPairs(grammar)})`;
    });
    return `function readText(at: usize, end: usize): bool {
  return ${calls.length > 0 ? calls.join('\n    || ') : 'false'};
}
`;
  }

  /** Offset of the description that assembly/text/cef.ts reads. */
  private cefPairs(grammar: Extract<TextGrammar, { grammar: 'cef-pairs' }>): number {
    const { data } = this;
    const text = (value: string): number[] => {
      const { offset, size } = data.text(value);
      return [offset, size];
    };
    const { starts, header, keys, member, node } = grammar;
    const words = [data.halves(header.flatMap(text)), keys.length, data.halves(keys.flatMap(text)), keys.indexOf(member), node];
    return data.halves([...text(starts), header.length, ...words]);
  }

  /** Offset of the description that assembly/text/ordered.ts reads. */
  private orderedPairs(grammar: Extract<TextGrammar, { grammar: 'ordered-pairs' }>): number {
    const { data } = this;
    const text = (value: string): number[] => {
      const { offset, size } = data.text(value);
      return [offset, size];
    };
    const members = this.plan.nodes[0]?.members ?? new Map();
    const codeOf = (key: TextKey): number => {
      const holds = members.get(key.name);
      if (!holds || !('field' in holds)) throw new Error(`${key.name}: a key of ordered pairs fills a field of the root`);
      for (const [name, other] of members) {
        if (name !== key.name && 'field' in other && other.field === holds.field) throw new Error(`${key.name}: a key of ordered pairs has one spelling`);
      }
      if (holds.field > 254) throw new Error(`${key.name}: a key of ordered pairs is one of the first 255 fields`);
      return holds.field + 1;
    };
    const lead = grammar.lead.slice(1);
    const all = [...lead, ...grammar.kinds.flatMap(({ keys }) => keys)];
    const types = this.plan.fields.map(() => 0);
    const words = new Map<number, number>();
    for (const key of all) {
      types[codeOf(key) - 1] = textTypes[key.type] | (key.split ? 16 : 0);
      if (key.words) words.set(codeOf(key), data.table(new Map(key.words.map((word) => [word, 1]))));
    }
    const order = (keys: TextKey[]): number[] => [keys.length, data.bytesOf(keys.flatMap((key) => [codeOf(key), Number(key.required)]))];
    const kinds = grammar.kinds.flatMap(({ name, keys }) => {
      if (lead.length + keys.length > 128) throw new Error(`${name}: ordered pairs hold 128 keys at most`);
      return [...text(name), ...order(keys)];
    });
    return data.halves([
      ...text(grammar.member),
      ...text((grammar.lead[0] as TextKey).name),
      ...text(grammar.preface),
      ...text(grammar.ambiguous),
      grammar.marks.length,
      data.halves(grammar.marks.flatMap(text)),
      grammar.kinds.length,
      data.halves(kinds),
      data.bytesOf(types),
      data.halves([...[...words].flat(), 0, 0]),
      ...order(lead),
    ]);
  }

  /** Offset of a pointer: how many names, then offset and size of each. */
  private pointer(pointer: Pointer): number {
    const names = pointer.flatMap((name) => {
      const { offset, size } = this.data.value(name);
      return [offset, size];
    });
    return this.data.halves([pointer.length, ...names]);
  }

  /** Lists of keys by which Go maps are cut: of the root's objects, and of its open-ended objects. */
  private maps(): number {
    const { plan } = this;
    const words: number[] = [];
    const seen = new Set<number>();
    for (const holds of plan.nodes[0]?.members.values() ?? []) {
      const code = this.memberCode(holds);
      const keys = 'node' in holds ? [...(plan.nodes[holds.node]?.members.keys() ?? [])] : plan.fields.find((field) => field.slot === holds.field)?.mapKeys;
      if (!keys || seen.has(code) || ('node' in holds && holds.node === 0)) continue;
      seen.add(code);
      const entries = [...keys].sort().flatMap((name) => {
        const text = this.data.text(name);
        return [text.offset, text.size];
      });
      words.push(code, this.data.halves([keys.length, ...entries]));
    }
    return this.data.halves([...words, 0, 0]);
  }

  private memberCode(holds: { field: Slot } | { node: number }): number {
    return 'field' in holds ? holds.field + 1 : lastCode - holds.node;
  }

  /** Offset of the header that assembly/product.ts reads. */
  private header(): number {
    const { plan, data } = this;
    const names = (list: string[]): number => data.table(new Map(list.map((name) => [name, 1])));
    if (plan.fields.length + plan.nodes.length > lastCode - 1)
      throw new Error(`${plan.product}: ${plan.fields.length} fields and ${plan.nodes.length} objects, and a plan holds ${lastCode - 1}`);
    if (plan.nodes.length > maxNodes) throw new Error(`${plan.product}: ${plan.nodes.length} objects, and a plan holds ${maxNodes}`);
    const nodes = plan.nodes.map((node) => data.table(new Map([...node.members].map(([name, holds]) => [name, this.memberCode(holds)]))));
    const taken = plan.nodes.map((node) => {
      const path = [...plan.namespace, ...node.keep];
      const below = plan.outputs.filter((output) => output.path.length > path.length && path.every((part, index) => output.path[index] === part));
      return names([...(node.id === 0 && !node.flattened ? ['events'] : []), ...below.map((output) => output.path[path.length] as string)]);
    });
    const fieldTraits = plan.fields.map(
      (field) => (field.json === 'array' ? traits.array : 0) | (field.json === 'object' ? traits.object : 0) | (field.free ? traits.free : 0),
    );
    const syslog = syslogParts.flatMap((part) => {
      const slot = plan.syslog[part] ?? 0;
      return [slot & 255, slot >> 8];
    });
    const module = data.value(plan.product);
    const version = data.value(plan.schemaVersion);
    const noRecord = data.text(
      `${JSON.stringify({
        ecs: { version: plan.schemaVersion },
        event: { kind: 'pipeline_error', module: plan.product },
        error: { type: 'no_record', message: 'record: the filter had no memory to receive it; raise wasm_heap_size or the memory of the collector' },
      })}\0`,
    );
    return data.words([
      data.words(nodes),
      data.words(taken),
      data.bytesOf(fieldTraits),
      data.bytesOf(syslog),
      plan.slots,
      names(plan.carriers),
      names(plan.envelope),
      names(plan.reserved),
      names(['@timestamp', 'collector', 'ecs', 'error', 'event']),
      module.offset,
      module.size,
      version.offset,
      version.size,
      noRecord.offset,
      plan.absent.length > 0 ? names(plan.absent) : 0,
      data.bytesOf(firstBytes(plan.absent)),
      data.bytesOf(plan.nodes.map((node) => (node.flattened ? 1 : 0))),
      ...this.parsedSyslog(),
      plan.nodes.length,
      Number(plan.othersBeside),
      names(plan.modules),
    ]);
  }

  /** The mark of a record that a syslog parser made, and a table of its members: their part's place among the slots, from 1. */
  private parsedSyslog(): number[] {
    const { mark, members } = this.plan.parsedSyslog;
    const { offset, size } = this.data.value(mark);
    return [offset, size, this.data.table(new Map(Object.entries(members).map(([name, part]) => [name, syslogParts.indexOf(part) + 1])))];
  }

  /** Which slots something other than one rule of a scalar reads, and which steps that leaves lazy. */
  private findLazy(): void {
    const uses = new Map<Slot, number>();
    const use = (slot: Slot, times: number): void => void uses.set(slot, (uses.get(slot) ?? 0) + times);
    for (const condition of conditionsOf(this.plan)) for (const test of testsOf(condition)) use(test.slot, 2);
    for (const { derivation } of this.derivations()) for (const slot of inputs(derivation)) use(slot, 2);
    for (const output of this.plan.outputs) {
      const single = !output.list && ['keyword', 'text', 'date'].includes(output.type);
      output.rules.forEach((rule, index) => {
        if ('slot' in rule.from) use(rule.from.slot, single && index > 0 ? 1 : 2);
      });
    }
    for (const step of this.derivations()) {
      if ('to' in step.derivation && uses.get(step.derivation.to) === 1) this.lazy.set(step.derivation.to, step);
    }
  }

  private derive(): string {
    const { plan } = this;
    const lines: string[] = [];
    const fields = new Set(plan.fields.map((field) => field.slot));
    if (plan.choice) lines.push(...this.choose(plan.choice));
    for (const slot of this.codes.keys()) {
      if (fields.has(slot) || slot === plan.choice?.slot) lines.push(this.codeOf(slot));
      else if (!plan.lists.has(slot)) lines.push(`c${slot} = 0;`);
    }
    for (const slot of this.hoisted) lines.push(fields.has(slot) ? `p${slot} = present(${slot});` : `p${slot} = false;`);
    const lazy = new Set(this.lazy.values());
    for (const step of plan.steps) {
      if (lazy.has(step)) continue;
      lines.push(...this.step(step));
    }
    for (const output of plan.outputs) lines.push(...this.lazyRules(output));
    const settled = new Set<Slot>();
    for (const output of plan.outputs) {
      const reads = output.list || output.maxLength !== undefined || ['long', 'double', 'boolean', 'ip'].includes(output.type);
      for (const rule of output.rules) {
        if (reads && 'slot' in rule.from) settled.add(rule.from.slot);
        for (const test of testsOf(rule.when)) if (['starts', 'ends', 'contains'].includes(test.op)) settled.add(test.slot);
      }
    }
    // A step's own value is settled from the start, but for one that hands on another's.
    const handsOn = ['first', 'date', 'ipv4', 'trim'];
    for (const { derivation } of this.derivations()) if (!handsOn.includes(derivation.op)) for (const slot of results(derivation)) settled.delete(slot);
    if (settled.size > 0) lines.push(`settle(D + ${this.data.bytesOf([...settled].flatMap((slot) => [slot & 255, slot >> 8]))}, ${settled.size});`);
    return `function derive(): void {\n${indent(lines)}\n}\n`;
  }

  /** Sets the slot of the choice to the word that was chosen. */
  private choose({ slot, values }: Choice): string[] {
    return values.map((word, index) => {
      const test = index === values.length - 1 ? '' : `if (chosen == ${index}) `;
      return `${index > 0 ? 'else ' : ''}${test}give(${this.at(this.data.value(word))}, ${slot});`;
    });
  }

  private step(step: Step): string[] {
    if (step.kind === 'test') return [`is_${step.name} = ${this.condition(step.condition, this.global)};`];
    const calls = this.derivation(step.derivation);
    const guards = [
      ...('from' in step.derivation && !Array.isArray(step.derivation.from) ? [`slot(${step.derivation.from}) != 0`] : []),
      ...(step.when ? [this.condition(step.when, this.global)] : []),
    ];
    const lines = guards.length > 0 ? [`if (${guards.join(' && ')}) {`, ...calls.map((line) => `  ${line}`), '}'] : calls;
    for (const slot of results(step.derivation)) {
      if (this.codes.has(slot) && !this.plan.lists.has(slot)) lines.push(this.codeOf(slot));
      if (this.hoisted.has(slot)) lines.push(`p${slot} = present(${slot});`);
    }
    return lines;
  }

  /** Sets a slot's code. */
  private codeOf(slot: Slot): string {
    return `c${slot} = ${this.code(slot)};`;
  }

  /** The code of a slot's text, worked out. */
  private code(slot: Slot): string {
    const [only, ...more] = this.codes.get(slot)?.keys() ?? [];
    return only === undefined || more.length > 0 ? `code(${slot}, D + ${this.table(slot)})` : `is(${slot}, ${this.at(this.data.value(only))})`;
  }

  private derivation(derivation: Derivation): string[] {
    const { data } = this;
    switch (derivation.op) {
      case 'pairs': {
        const forms = derivation.forms.flatMap((form) => {
          const starts = data.value(form.starts);
          const table = data.table(new Map(form.keys.map((key, index) => [key.key, index + 1])));
          if (form.keys.length > 32) throw new Error('a form of pairs holds 32 keys at most');
          return [
            starts.offset,
            starts.size,
            form.anyOrder ? 1 : 0,
            table,
            form.keys.length,
            ...form.keys.map((key) => key.slot | (key.spans ? 0x4000 : 0) | (key.last ? 0x8000 : 0)),
          ];
        });
        return [`pairs(${derivation.from}, ${data.halves([derivation.forms.length, ...forms])}, ${derivation.bare});`];
      }
      case 'first': {
        const lines: string[] = [];
        derivation.from.forEach((entry, index) => {
          const when = entry.when ? this.condition(entry.when, this.global) : undefined;
          const there = entry.slot === undefined ? undefined : this.condition({ op: 'present', slot: entry.slot }, this.global);
          const test = [when, there].filter((part) => part !== undefined).join(' && ') || 'true';
          const call =
            entry.slot === undefined ? `give(${this.at(data.value(entry.value as string))}, ${derivation.to});` : `take(${entry.slot}, ${derivation.to});`;
          lines.push(`${index > 0 ? 'else ' : ''}if (${test}) ${call}`);
        });
        return lines;
      }
      case 'lookup': {
        const codes = this.codes.get(derivation.from) as Map<string, number>;
        const entry = (value: string | number | boolean | undefined): number[] => {
          if (value === undefined) return [0];
          const text = data.value(String(value));
          const tag = typeof value === 'number' ? tags.number : value === true ? tags.true : value === false ? tags.false : tags.string;
          if (text.size > 255 || text.offset > 0xffff) throw new Error('a value of a lookup is too long');
          return [((text.offset << 16) | (text.size << 8) | tag) >>> 0];
        };
        const values = new Map(derivation.table);
        const words = [...entry(derivation.fallback), ...[...codes.keys()].flatMap((key) => entry(values.has(key) ? values.get(key) : derivation.fallback))];
        if (this.plan.lists.has(derivation.from))
          return [`lookupItems(${derivation.from}, D + ${this.table(derivation.from)}, D + ${data.words(words)}, ${derivation.to});`];
        return [`lookup(${derivation.from}, c${derivation.from}, D + ${data.words(words)}, ${derivation.to});`];
      }
      case 'split': {
        const [find, put] = derivation.replace ?? ['\0', '\0'];
        const drop = derivation.dropLast ? this.at(data.value(derivation.dropLast)) : 'D, 0';
        const ascii = (text: string): number => text.charCodeAt(0);
        return [`split(${derivation.from}, ${ascii(derivation.separator)}, ${ascii(find)}, ${ascii(put)}, ${drop}, ${derivation.to});`];
      }
      case 'cut':
        return [`cut(${derivation.from}, ${this.at(data.value(derivation.at))}, ${derivation.before}, ${derivation.after});`];
      case 'image':
        return [`image(${derivation.from}, ${derivation.name}, ${derivation.tag}, ${derivation.digest});`];
      case 'mitre':
        return [`mitre(${derivation.from}, ${derivation.tactic}, ${derivation.technique}, ${derivation.subtechnique});`];
      case 'tty':
        return [`tty(${derivation.from}, ${derivation.major}, ${derivation.minor});`];
      case 'item':
        return [`itemAt(${derivation.from}, ${derivation.index}, ${derivation.to});`];
      case 'scale':
        return [`scale(${derivation.from}, ${derivation.zeros}, ${derivation.to});`];
      case 'epoch':
        return [`epoch(${derivation.from}, ${derivation.decimals}, ${derivation.to});`];
      case 'join':
        return [`join(${derivation.from}, ${this.at(data.value(derivation.separator))}, ${derivation.to});`];
      case 'select':
      case 'reject':
        return [`${derivation.op}(${derivation.from}, ${this.at(data.value(derivation.starts))}, ${derivation.to});`];
      case 'minus':
        return [`minus(${derivation.from}, ${derivation.minus}, ${derivation.to});`];
      case 'tuple':
        return [`tuple(${derivation.from}, ${derivation.clientIp}, ${derivation.clientPort}, ${derivation.serverIp}, ${derivation.serverPort});`];
      case 'collect': {
        const where = derivation.where.flatMap(({ member, texts }) => [this.pointer(member), data.table(new Map(texts.map((text) => [text, 1])))]);
        const words = [derivation.each ? this.pointer(derivation.each) : 0, this.pointer(derivation.member), derivation.where.length, ...where];
        return [`collect(${derivation.from}, D + ${data.halves(words)}, ${derivation.to});`];
      }
      case 'pick': {
        const { each, where, lowest, parts } = derivation;
        const words = [
          each ? this.pointer(each) : 0,
          where ? this.pointer(where.member) : 0,
          where ? where.equals : 0,
          lowest ? this.pointer(lowest) : 0,
          parts.length,
          ...parts.flatMap((part) => [this.pointer(part.member), part.to]),
        ];
        return [`pick(${derivation.from}, D + ${data.halves(words)});`];
      }
      case 'entries': {
        const parts = derivation.parts.flatMap((part) => {
          const { offset, size } = data.value(part.key);
          return [offset, size, part.to];
        });
        return [
          `entries(${derivation.from}, D + ${data.halves([this.pointer(derivation.key), this.pointer(derivation.value), derivation.parts.length, ...parts])});`,
        ];
      }
      case 'scope': {
        const parts = derivation.parts.flatMap((part) => {
          const keys = part.keys.flatMap((key) => {
            const { offset, size } = data.text(key);
            return [offset, size];
          });
          return [part.to, part.keys.length, data.halves(keys)];
        });
        return [`scope(${derivation.from}, D + ${data.halves([derivation.parts.length, ...parts])});`];
      }
      case 'template': {
        const literals = derivation.parts.reduce((sum, piece) => sum + jsonText(piece.before).length, 0);
        return [
          `beginTemplate(${literals});`,
          ...derivation.parts.map((piece) => `countPart(${piece.from});`),
          'openTemplate();',
          ...derivation.parts.map((piece) => `part(${this.at(data.value(piece.before))}, ${piece.from});`),
          `endTemplate(${derivation.to});`,
        ];
      }
      default:
        return [`${derivation.op}(${derivation.from}, ${derivation.to});`];
    }
  }

  /** Lazy steps of an output's rules, each run only where the rules before it give nothing. */
  private lazyRules(output: Output): string[] {
    if (!output.rules.some((rule) => 'slot' in rule.from && this.lazy.has(rule.from.slot))) return [];
    const lines: string[] = [];
    const before: string[] = [];
    for (const rule of output.rules) {
      const step = 'slot' in rule.from ? this.lazy.get(rule.from.slot) : undefined;
      if (step) {
        const calls = this.step(step);
        lines.push(...(before.length > 0 ? [`if (!(${before.join(' || ')})) {`, ...calls.map((line) => `  ${line}`), '}'] : calls));
      }
      const when = rule.when ? this.condition(rule.when, this.global) : undefined;
      const there = 'slot' in rule.from ? `hasText(${rule.from.slot})` : undefined;
      before.push([when, there].filter((part) => part !== undefined).join(' && ') || 'true');
    }
    return lines;
  }
}

/** A bit for each byte that a text's JSON string text starts with. */
function firstBytes(texts: string[]): number[] {
  const bits = new Array<number>(32).fill(0);
  for (const text of texts) {
    const first = new TextEncoder().encode(jsonText(text))[0] as number;
    bits[first >> 3] = (bits[first >> 3] as number) | (1 << (first & 7));
  }
  return bits;
}

function indent(lines: string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

function rows(bytes: number[]): string {
  const lines: string[] = [];
  for (let i = 0; i < bytes.length; i += 32) lines.push(`  ${bytes.slice(i, i + 32).join(',')},`);
  return lines.join('\n');
}
