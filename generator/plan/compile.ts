import type { LinkedAnswer } from '../schema/answers.js';
import { ecs } from '../schema/ecs.js';
import type { ConditionSource, FieldRules, FieldSource, Item, LinkedProduct, RuleBlock, RuleSource, Scalar, TestSource, ViaSource } from '../schema/link.js';
import { nearest, type Problem, pointerToken, SchemaError } from '../schema/problem.js';
import { type TargetSchema, withoutIndex } from '../schema/targets.js';
import { givesList, readsList } from './derivation.js';
import { prune } from './prune.js';
import { snakeCase } from './snake.js';
import type { Condition, Derivation, Field, Node, Output, PairsForm, Plan, Pointer, Rule, Slot, Step, TextGrammar, TextKey, ValueType } from './types.js';

/** A place in a schema file, for messages. */
interface Place {
  file: string;
  pointer: string;
}

/** A derivation or condition before it is ordered. */
interface Pending {
  step: Step;
  needs: Set<string>;
}

/** What a plan is compiled from, whatever its schema. */
interface Source {
  file: string;
  targets: TargetSchema;
  /** Where what no rule moves stays, and below which rules may write what the schema does not list. */
  namespace: string;
  /** What stays there keeps its own spelling. */
  verbatim: boolean;
  fields: FieldSource[];
  blocks: RuleBlock[];
  fieldRules: FieldRules[];
}

/**
 * Compiles a linked product into its plan for ECS, and each answer schema into the plan that reads the record that this one answers: names become
 * slots, inline changes become derivations, rules are gathered by target, and everything is ordered so that what is read was written before.
 * @throws SchemaError naming every wrong target, field, condition or value, with the nearest valid name.
 */
export function compilePlan(product: LinkedProduct, answers: (plan: Plan) => LinkedAnswer[] = () => []): Plan {
  const plan = compileEcs(product);
  return { ...plan, answers: answers(plan).map((answer) => compileAnswer(plan, answer)) };
}

function compileEcs(product: LinkedProduct): Plan {
  const { json, file } = product;
  const compiler = new Compiler({
    file,
    targets: ecs,
    namespace: product.name,
    verbatim: false,
    fields: product.fields,
    blocks: [
      {
        file,
        pointer: '',
        derive: (json.derive ?? {}) as RuleBlock['derive'],
        conditions: (json.conditions ?? {}) as RuleBlock['conditions'],
        rules: json['x-ecs'] as RuleSource[],
        rulesName: 'x-ecs',
      },
    ],
    fieldRules: fieldRules(product.fields, 'x-ecs', ''),
  });
  compiler.bind();
  compiler.names();
  const syslog = compiler.syslog();
  compiler.constants(product);
  compiler.rules();
  const kinds = compiler.kinds(product);
  const recognise = compiler.flatCondition(json.recognise as ConditionSource, '/recognise');
  const suspect = compiler.flatCondition(json.suspect as ConditionSource, '/suspect');
  const texts = compiler.texts(product);
  const finished = compiler.finish();
  return {
    product: product.name,
    title: product.title,
    description: product.description,
    schema: 'ecs',
    schemaVersion: ecs.version,
    namespace: [product.name],
    format: 'json',
    modules: [...new Set([product.name, ...kinds.map((kind) => kind.module)])],
    answers: [],
    kinds,
    syslog,
    parsedSyslog: product.parsedSyslog,
    recognise,
    suspect,
    absent: (json.absent ?? []) as string[],
    ...(json.lines ? { lines: json.lines as NonNullable<Plan['lines']> } : {}),
    texts,
    ...finished,
    carriers: product.carriers,
    envelope: product.envelope,
    othersBeside: false,
    reserved: [...new Set([...finished.outputs.map((output) => output.path[0] as string), 'collector', 'data_stream', 'ecs', 'error', 'event', 'log'])].sort(),
  };
}

/** The plan that reads a record of this one. */
function compileAnswer(plan: Plan, answer: LinkedAnswer): Plan {
  const compiler = new Compiler({ file: answer.file, targets: answer.targets, namespace: unmapped, verbatim: true, ...answer.rules });
  compiler.bind();
  const empty = compiler.unfilled(answer.rules.unfilled);
  const chosen = answer.choice && compiler.choice(answer.choice.name);
  compiler.names();
  const choice = answer.choice && chosen !== undefined && { ...answer.choice, slot: chosen };
  compiler.rules();
  const finished = compiler.finish();
  const reserved = [...new Set([...finished.outputs.map((output) => withoutIndex(output.path[0] as string)), unmapped])].sort();
  const line = answer.format === 'cef' ? ['message'] : [];
  const compiled: Plan = {
    product: plan.product,
    title: answer.title,
    description: answer.description,
    schema: answer.name,
    schemaVersion: answer.targets.version,
    namespace: [unmapped],
    format: answer.format,
    ...(choice ? { choice } : {}),
    modules: plan.modules,
    answers: [],
    kinds: [],
    syslog: {},
    parsedSyslog: { mark: '', members: {} },
    recognise: { op: 'all', of: [] },
    suspect: { op: 'all', of: [] },
    absent: [],
    texts: [],
    ...finished,
    carriers: [],
    // Names of the ECS record are the event's; of what stands beside it only what the answer has no name for stays where it is.
    envelope: answer.beside === 'top' ? [...new Set([...plan.reserved.filter((name) => name !== 'collector'), ...reserved, ...line])].sort() : [],
    othersBeside: answer.beside === 'top',
    reserved: [...reserved, ...line],
  };
  return prune(compiled, empty);
}

/** Where what an answer schema has no place for stays. */
const unmapped = 'unmapped';

/** The rules of fields and of their members, in their order. */
function fieldRules(fields: FieldSource[], annotation: string, prefix: string): FieldRules[] {
  return fields.flatMap((field) => {
    const name = prefix === '' ? field.name : `${prefix}.${field.name}`;
    const rules = (field.json[annotation] ?? []) as (string | RuleSource)[];
    return [{ field: name, rules, file: field.file, pointer: `${field.pointer}/${annotation}` }, ...fieldRules(field.members, annotation, name)];
  });
}

class Compiler {
  private readonly problems: Problem[] = [];
  private readonly slotNames: string[] = [];
  private readonly slots = new Map<string, Slot>();
  private readonly lists = new Set<Slot>();
  private readonly fields: Field[] = [];
  private readonly nodes: Node[];
  private readonly pending = new Map<string, Pending>();
  private readonly producer = new Map<Slot, string>();
  private readonly outputs = new Map<string, Output & { ranked: { rule: Rule; rank: number }[] }>();
  /** All named conditions: who names one may stand before it. */
  private readonly conditions: Record<string, ConditionSource>;

  constructor(private readonly source: Source) {
    this.nodes = [{ id: 0, name: '', keep: [], flattened: source.verbatim, members: new Map() }];
    this.conditions = Object.assign({}, ...source.blocks.map((block) => block.conditions));
  }

  /** Names that rules may use though nothing is ever there. */
  unfilled(names: { name: string; list: boolean }[]): Slot[] {
    return names.map(({ name, list }) => {
      const slot = this.newSlot(name, { file: this.source.file, pointer: '/fields' });
      if (list) this.lists.add(slot);
      return slot;
    });
  }

  /** A slot that holds a word of the user's choice. */
  choice(name: string): Slot {
    return this.newSlot(name, { file: this.source.file, pointer: '/choices' });
  }

  /** The fields. They have the first slots. */
  bind(): void {
    for (const field of this.source.fields) this.bindField(field, this.nodes[0] as Node, []);
  }

  /** Derivations and conditions. */
  names(): void {
    const { blocks } = this.source;
    this.declareDerivations();
    const named = new Set<string>();
    for (const { file, pointer, conditions } of blocks) {
      for (const [name, condition] of Object.entries(conditions)) {
        const at = { file, pointer: `${pointer}/conditions${pointerToken(name)}` };
        if (named.has(name)) this.problem(at, `"${name}" is already the name of another condition`);
        named.add(name);
        const needs = new Set<string>();
        this.pending.set(`if ${name}`, { step: { kind: 'test', name, condition: this.condition(condition, at, needs) }, needs });
      }
    }
    for (const { file, pointer, derive } of blocks) {
      for (const [name, derivation] of Object.entries(derive)) this.derivation(name, derivation, { file, pointer: `${pointer}/derive${pointerToken(name)}` });
    }
  }

  /** The rules of the files, then of their fields. */
  rules(): void {
    for (const { file, pointer, rules, rulesName } of this.source.blocks) {
      rules.forEach((rule, index) => {
        this.rule(rule, { file, pointer: `${pointer}/${rulesName}/${index}` });
      });
    }
    for (const { field, rules, file, pointer } of this.source.fieldRules) {
      rules.forEach((entry, index) => {
        const rule: RuleSource = typeof entry === 'string' ? { to: entry } : entry;
        this.rule({ ...rule, from: field }, { file, pointer: `${pointer}/${index}` });
      });
    }
  }

  kinds(product: LinkedProduct): Plan['kinds'] {
    return product.kinds.map((kind, index) => ({
      name: kind.name,
      module: kind.module ?? product.name,
      title: kind.title,
      description: kind.description,
      when: this.condition(kind.when, { file: product.file, pointer: `/kinds/${index}/when` }, new Set()),
      fields: kind.fields.flatMap((name) => this.fields.filter((field) => field.name === name || field.name.startsWith(`${name}.`)).map((field) => field.slot)),
    }));
  }

  /** What a plan holds that is compiled. */
  finish(): Pick<Plan, 'nodes' | 'fields' | 'slots' | 'slotNames' | 'lists' | 'steps' | 'outputs'> {
    this.keepOutputs();
    const steps = this.order();
    this.checkPaths();
    if (this.problems.length > 0) throw new SchemaError(this.problems);
    const outputs = [...this.outputs.values()].map(
      ({ ranked, ...output }): Output => ({
        ...output,
        rules: ranked
          .map((entry, index) => ({ ...entry, index }))
          .sort((a, b) => a.rank - b.rank || a.index - b.index)
          .map((entry) => entry.rule),
      }),
    );
    outputs.sort((a, b) => Number(a.vendor) - Number(b.vendor) || comparePaths(a.path, b.path));
    return { nodes: this.nodes, fields: this.fields, slots: this.slotNames.length, slotNames: this.slotNames, lists: this.lists, steps, outputs };
  }

  private problem(at: Place, message: string, near?: string): void {
    this.problems.push({ ...at, message, ...(near ? { nearest: near } : {}) });
  }

  private newSlot(name: string, at: Place): Slot {
    if (this.slots.has(name)) this.problem(at, `"${name}" is already the name of another value`);
    const slot = this.slotNames.length;
    this.slotNames.push(name);
    this.slots.set(name, slot);
    return slot;
  }

  /** The slot of a field or derived value, or a problem and slot 0. */
  private slot(name: string, at: Place, needs: Set<string>): Slot {
    const slot = this.slots.get(name);
    if (slot === undefined) {
      const member = this.slotNames.find((known) => known.startsWith(`${name}.`));
      if (member !== undefined) this.problem(at, `"${name}" has members, and no value of its own`, member);
      else this.problem(at, `there is no field or derived value "${name}"`, nearest(name, this.slots.keys()));
      return 0;
    }
    const by = this.producer.get(slot);
    if (by) needs.add(by);
    return slot;
  }

  private bindField(source: FieldSource, node: Node, keep: string[]): void {
    const json = source.json;
    const names = [source.name, ...((json['x-names'] ?? []) as string[])];
    const place = (json['x-keep'] as string | undefined) ?? (node.flattened ? source.name : snakeCase(source.name));
    const path = place.startsWith('/') ? [place.slice(1)] : [...keep, place];
    const fullName = node.name === '' ? source.name : `${node.name}.${source.name}`;
    const isNode = source.members.length > 0 || json['x-inline'] === true;
    let holds: { field: Slot } | { node: number };
    if (json['x-inline'] === true) {
      holds = { node: 0 };
    } else if (isNode) {
      const flattened = node.flattened || json['x-flattened'] === true;
      const child: Node = { id: this.nodes.length, name: fullName, keep: path, flattened, members: new Map() };
      this.nodes.push(child);
      holds = { node: child.id };
      for (const member of source.members) this.bindField(member, child, path);
    } else {
      const slot = this.newSlot(fullName, source);
      this.fields.push({
        slot,
        name: fullName,
        json: json.type as Field['json'],
        keep: path,
        free: json['x-free'] === true,
        ...((json.items as { type?: string } | undefined)?.type === 'object' ? { ofObjects: true } : {}),
        description: String(json.description),
        examples: (json.examples ?? []) as unknown[],
        ...(json['x-unit'] ? { unit: String(json['x-unit']) } : {}),
        ...(json['x-map-keys'] ? { mapKeys: json['x-map-keys'] as string[] } : {}),
      });
      holds = { field: slot };
    }
    for (const name of names) {
      const target = name.startsWith('/') ? (this.nodes[0] as Node) : node;
      const member = name.replace(/^\//, '');
      if (target.members.has(member)) this.problem(source, `the member name "${member}" is already taken`);
      target.members.set(member, holds);
    }
  }

  private declareDerivations(): void {
    const all: [string, Record<string, unknown>][] = [];
    for (const { file, pointer, derive } of this.source.blocks) {
      for (const [name, source] of Object.entries(derive)) {
        const at = { file, pointer: `${pointer}/derive${pointerToken(name)}` };
        all.push([name, source]);
        for (const part of partsOf(source)) {
          const full = part === '' ? name : `${name}.${part}`;
          const slot = this.newSlot(full, at);
          this.producer.set(slot, name);
          if (givesList.has(String(source.op))) this.lists.add(slot);
        }
      }
    }
    // A first or a lookup of lists is a list; repeated until nothing changes, as firsts may feed each other.
    for (let changed = true; changed; ) {
      changed = false;
      for (const [name, source] of all) {
        if (source.op !== 'first' && source.op !== 'lookup') continue;
        const slot = this.slots.get(name) as Slot;
        const inputs = [source.from as string | { from?: string }].flat().map((entry) => (typeof entry === 'string' ? entry : entry.from));
        const isList = inputs.length > 0 && inputs.every((input) => input !== undefined && this.isList(this.slots.get(input) ?? -1, source.op === 'lookup'));
        if (isList && !this.lists.has(slot)) {
          this.lists.add(slot);
          changed = true;
        }
      }
    }
  }

  /** Whether a slot holds a list, or, where it is to, the JSON array of a field. */
  private isList(slot: Slot, orArray: boolean): boolean {
    return this.lists.has(slot) || (orArray && this.fields.some((field) => field.slot === slot && field.json === 'array' && !field.ofObjects));
  }

  /** The list of an array's elements; any other slot itself. */
  private listOf(slot: Slot, needs: Set<string>): Slot {
    if (this.lists.has(slot) || !this.isList(slot, true)) return slot;
    const list = this.via({ op: 'elements' }, slot, undefined, new Set());
    needs.add(this.producer.get(list) as string);
    return list;
  }

  private derivation(name: string, source: Record<string, unknown>, at: Place): void {
    const needs = new Set<string>();
    const own = (part: string): Slot => this.slots.get(part === '' ? name : `${name}.${part}`) as Slot;
    const from = (): Slot => this.slot(String(source.from), { ...at, pointer: `${at.pointer}/from` }, needs);
    const list = (): Slot => this.listOf(from(), needs);
    let derivation: Derivation;
    switch (source.op) {
      case 'pairs':
        derivation = { op: 'pairs', from: from(), forms: pairsForms(source, own), bare: own('bare') };
        break;
      case 'first':
        derivation = {
          op: 'first',
          from: (source.from as (string | { from?: string; value?: string; when?: ConditionSource })[]).map((entry, index) => {
            const place = { ...at, pointer: `${at.pointer}/from/${index}` };
            if (typeof entry === 'string') return { slot: this.slot(entry, place, needs) };
            const when = entry.when === undefined ? {} : { when: this.condition(entry.when, { ...place, pointer: `${place.pointer}/when` }, needs) };
            return entry.from === undefined ? { value: entry.value as string, ...when } : { slot: this.slot(entry.from, place, needs), ...when };
          }),
          to: own(''),
        };
        break;
      case 'cut':
        derivation = { op: 'cut', from: from(), at: String(source.at), before: own('before'), after: own('after') };
        break;
      case 'image':
        derivation = { op: 'image', from: from(), name: own('name'), tag: own('tag'), digest: own('digest') };
        break;
      case 'mitre':
        derivation = { op: 'mitre', from: list(), tactic: own('tactic'), technique: own('technique'), subtechnique: own('subtechnique') };
        break;
      case 'tty':
        derivation = { op: 'tty', from: from(), major: own('major'), minor: own('minor') };
        break;
      case 'template':
        derivation = {
          op: 'template',
          parts: (source.parts as { before?: string; from: string }[]).map((part, index) => ({
            before: part.before ?? '',
            from: this.slot(part.from, { ...at, pointer: `${at.pointer}/parts/${index}/from` }, needs),
          })),
          to: own(''),
        };
        break;
      case 'minus':
        derivation = { op: 'minus', from: from(), minus: this.slot(String(source.minus), { ...at, pointer: `${at.pointer}/minus` }, needs), to: own('') };
        break;
      case 'collect':
        derivation = {
          op: 'collect',
          from: from(),
          ...each(source),
          member: pointer(source.member),
          where: Object.entries((source.where ?? {}) as Record<string, string[]>).map(([member, texts]) => ({ member: pointer(member), texts })),
          to: own(''),
        };
        break;
      case 'pick': {
        const where = source.where as { member: string; equals: string } | undefined;
        derivation = {
          op: 'pick',
          from: from(),
          ...each(source),
          ...(where
            ? { where: { member: pointer(where.member), equals: this.slot(where.equals, { ...at, pointer: `${at.pointer}/where/equals` }, needs) } }
            : {}),
          ...(source.lowest ? { lowest: pointer(source.lowest) } : {}),
          parts: Object.entries(source.parts as Record<string, string>).map(([part, member]) => ({ member: pointer(member), to: own(part) })),
        };
        break;
      }
      case 'entries':
        derivation = {
          op: 'entries',
          from: from(),
          key: pointer(source.key),
          value: pointer(source.value),
          parts: Object.entries(source.parts as Record<string, string>).map(([part, key]) => ({ key, to: own(part) })),
        };
        break;
      case 'scope':
        derivation = {
          op: 'scope',
          from: from(),
          parts: Object.entries(source.parts as Record<string, string[]>).map(([part, keys]) => ({ keys, to: own(part) })),
        };
        break;
      case 'tuple':
        derivation = {
          op: 'tuple',
          from: from(),
          clientIp: own('client_ip'),
          clientPort: own('client_port'),
          serverIp: own('server_ip'),
          serverPort: own('server_port'),
        };
        break;
      default:
        derivation = ofOne(source, readsList.has(String(source.op)) ? list() : from(), own(''));
    }
    if (source.op === 'mitre' && !this.lists.has((derivation as { from: Slot }).from)) this.problem(at, 'mitre reads a list: split or elements first');
    const when = source.when === undefined ? undefined : this.condition(source.when as ConditionSource, { ...at, pointer: `${at.pointer}/when` }, needs);
    this.pending.set(name, { step: { kind: 'derive', name, derivation, ...(when ? { when } : {}) }, needs });
  }

  /** A derivation made by a rule's `via`; rules that say the same share it. */
  private via(source: ViaSource, from: Slot, when: Condition | undefined, needs: Set<string>): Slot {
    const op = typeof source === 'string' ? { op: source } : source;
    const name = `${this.slotNames[from]} ${JSON.stringify(op)}${when ? ` when ${JSON.stringify(when)}` : ''}`;
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const to = this.newSlot(name, { file: '', pointer: '' });
    if (givesList.has(op.op) || (op.op === 'lookup' && this.lists.has(from))) this.lists.add(to);
    this.producer.set(to, name);
    this.pending.set(name, { step: { kind: 'derive', name, onTheWay: true, derivation: ofOne(op, from, to), ...(when ? { when } : {}) }, needs });
    return to;
  }

  private rule(source: RuleSource, at: Place): void {
    const output = this.target(source, at);
    if (!output) return;
    const needs = new Set<string>();
    let when = source.when === undefined ? undefined : this.condition(source.when, { ...at, pointer: `${at.pointer}/when` }, needs);
    let from: Rule['from'];
    let moves: Slot | undefined;
    if (source.value !== undefined) {
      from = { value: source.value };
      this.checkValue(source.value, output, { ...at, pointer: `${at.pointer}/value` });
    } else {
      const slot = this.slot(String(source.from), { ...at, pointer: `${at.pointer}/from` }, needs);
      const field = this.fields.find((candidate) => candidate.slot === slot);
      let via = source.via;
      if (field?.json === 'array' && via === undefined) via = { op: 'elements' };
      const ofList = typeof via === 'object' && readsList.has(via.op);
      const copies = via === undefined || via === 'date' || (typeof via !== 'string' && via.op === 'elements');
      if (field && copies && output.path[0] !== 'related') moves = slot;
      if (output.type === 'date' && via === undefined) this.problem(at, `"${source.to}" is a date: the rule needs via "date"`);
      if (via !== undefined) {
        from = { slot: this.via(via, ofList ? this.listOf(slot, needs) : slot, when, needs) };
        when = undefined;
        if (typeof via !== 'string' && via.op === 'lookup') {
          for (const [key, value] of Object.entries(via.table))
            this.checkValue(value, output, { ...at, pointer: `${at.pointer}/via/table${pointerToken(key)}` });
        }
      } else {
        from = { slot };
        const step = this.pending.get(this.producer.get(slot) ?? '')?.step;
        if (step?.kind === 'derive') this.checkDerivedValues(step.derivation, output, at);
      }
      if (this.lists.has('slot' in from ? from.slot : -1) && !output.list) this.problem(at, `"${String(source.from)}" is a list and "${source.to}" is not`);
    }
    if (source.sequence) output.sequence = true;
    const wrap = source.item && this.wrap(source.item, source.to, at);
    if (source.item && source.from === undefined) this.problem({ ...at, pointer: `${at.pointer}/item` }, 'a constant has no item: name a value that it wraps');
    const [other] = output.ranked;
    if (other && (other.rule.wrap === undefined) !== (wrap === undefined))
      this.problem(at, `"${source.to}" is a list of objects: each of its rules has an item`);
    output.ranked.push({
      rule: { from, ...(when ? { when } : {}), ...(moves !== undefined ? { moves } : {}), ...(wrap ? { wrap } : {}), pointer: `${at.file}#${at.pointer}` },
      rank: source.rank ?? 1,
    });
  }

  /** The JSON texts around each value of a list of objects; a problem where the schema's objects have no such member. */
  private wrap(item: Item, to: string, at: Place): [string, string] {
    const { targets } = this.source;
    let marks = 0;
    const visit = (object: Item, path: string): void => {
      for (const [name, value] of Object.entries(object)) {
        const place = `${path}.${name}`;
        const known = targets.find(place);
        if (!known) this.problem({ ...at, pointer: `${at.pointer}/item` }, `${targets.title} has no field "${place}"`, targets.nearest(place));
        if (typeof value === 'object') visit(value, place);
        if (value === '$') marks++;
      }
    };
    visit(item, `${to}[0]`);
    if (marks !== 1) this.problem({ ...at, pointer: `${at.pointer}/item` }, 'one member of it is "$", where the value goes');
    const [before, after] = JSON.stringify(item).split('"$"');
    return [String(before), String(after)];
  }

  private checkDerivedValues(derivation: Derivation, output: Output, at: Place): void {
    if (derivation.op === 'lookup') for (const [, value] of derivation.table) this.checkValue(value, output, at);
    if (derivation.op === 'first') for (const entry of derivation.from) if (entry.value !== undefined) this.checkValue(entry.value, output, at);
  }

  /** The output that a rule writes; a problem where the schema has no such field, or one that no value fits. */
  private target(source: RuleSource, at: Place): (Output & { ranked: { rule: Rule; rank: number }[] }) | undefined {
    const place = { ...at, pointer: `${at.pointer}/to` };
    const known = this.outputs.get(source.to);
    if (known) return known;
    const { targets, namespace } = this.source;
    const path = source.to.split('.');
    if (path[0] === namespace) return this.addOutput(path, (source.type ?? 'keyword') as ValueType, source.list ?? false, true);
    const field = targets.find(source.to);
    if (!field) {
      this.problem(place, `${targets.title} has no field "${source.to}"`, targets.nearest(source.to));
      return undefined;
    }
    const type = field.members && field.list && source.item ? 'flattened' : field.type;
    if (!type) {
      this.problem(place, `"${source.to}" is of type ${field.spelled} in ${targets.title}, which no value fits`, targets.nearest(source.to));
      return undefined;
    }
    if (source.type !== undefined && source.type !== type) this.problem(place, `"${source.to}" is of type ${type} in ${targets.title}, not ${source.type}`);
    const output = this.addOutput(path, type, field.list, false, field.description);
    if (field.maxLength) output.maxLength = field.maxLength;
    return output;
  }

  private addOutput(
    path: string[],
    type: ValueType,
    list: boolean,
    vendor: boolean,
    description?: string,
  ): Output & { ranked: { rule: Rule; rank: number }[] } {
    const output = { path, type, list, vendor, rules: [], ranked: [], ...(description ? { description } : {}) };
    this.outputs.set(path.join('.'), output);
    return output;
  }

  private checkValue(value: Scalar, output: Output, at: Place): void {
    const name = output.path.join('.');
    const fits: Record<string, string> = { long: 'number', double: 'number', boolean: 'boolean' };
    const wanted = fits[output.type] ?? 'string';
    if (typeof value !== wanted) this.problem(at, `"${name}" is of type ${output.type}: ${JSON.stringify(value)} does not fit`);
    const allowed = output.vendor ? undefined : this.source.targets.find(name)?.allowed;
    if (allowed && !allowed.includes(String(value))) {
      this.problem(at, `${this.source.targets.title.split(' ')[0]} does not allow ${JSON.stringify(value)} in "${name}"`, nearest(String(value), allowed));
    }
  }

  /** The header of a syslog line goes to `log.syslog.*`, whatever the product. */
  syslog(): Record<string, Slot> {
    const place = { file: 'envelope.json', pointer: '' };
    const parts = ['appname', 'facility.code', 'hostname', 'msgid', 'priority', 'procid', 'severity.code', 'version'];
    const slots: Record<string, Slot> = {};
    for (const part of parts) {
      slots[part] = this.newSlot(`log.syslog.${part}`, place);
      this.rule({ to: `log.syslog.${part}`, from: `log.syslog.${part}` }, place);
    }
    return slots;
  }

  /** What every answer carries whatever the product: the schema's version and the data set. */
  constants(product: LinkedProduct): void {
    const place = { file: product.file, pointer: '/kinds' };
    this.rule({ to: 'ecs.version', value: ecs.version }, place);
    product.kinds.forEach((kind, index) => {
      const at = { ...place, pointer: `/kinds/${index}` };
      this.rule({ to: 'event.dataset', value: `${kind.module ?? product.name}.${kind.name}`, when: kind.when }, at);
      if (kind.module) this.rule({ to: 'event.module', value: kind.module, when: kind.when }, at);
    });
    this.rule({ to: 'event.module', value: product.name }, place);
  }

  /** Each field's place under the product's namespace, for when nothing moves it. */
  private keepOutputs(): void {
    const types: Record<Field['json'], ValueType> = {
      string: 'keyword',
      integer: 'long',
      number: 'double',
      boolean: 'boolean',
      array: 'keyword',
      object: 'flattened',
    };
    for (const field of this.fields) {
      const path = [this.source.namespace, ...field.keep];
      const name = path.join('.');
      if (this.outputs.has(name)) {
        this.problem({ file: this.source.file, pointer: '' }, `both the field ${field.name} and a rule write "${name}": give the field another x-keep`);
        continue;
      }
      const list = field.json === 'array' && !field.ofObjects;
      const output = this.addOutput(path, list || field.json !== 'array' ? types[field.json] : 'flattened', list, true, field.description);
      output.keeps = field.slot;
    }
  }

  private condition(source: ConditionSource, at: Place, needs: Set<string>): Condition {
    const { conditions } = this;
    if (typeof source === 'string') {
      if (!Object.hasOwn(conditions, source)) this.problem(at, `there is no condition "${source}"`, nearest(source, Object.keys(conditions)));
      else needs.add(`if ${source}`);
      return { op: 'named', name: source };
    }
    if (Array.isArray((source as { all?: unknown }).all)) {
      return {
        op: 'all',
        of: (source as { all: ConditionSource[] }).all.map((part, index) => this.condition(part, { ...at, pointer: `${at.pointer}/all/${index}` }, needs)),
      };
    }
    if (Array.isArray((source as { any?: unknown }).any)) {
      return {
        op: 'any',
        of: (source as { any: ConditionSource[] }).any.map((part, index) => this.condition(part, { ...at, pointer: `${at.pointer}/any/${index}` }, needs)),
      };
    }
    if ('not' in source) return { op: 'not', of: this.condition((source as { not: ConditionSource }).not, { ...at, pointer: `${at.pointer}/not` }, needs) };
    const tests = Object.entries(source as Record<string, TestSource>).map(([name, test]) => {
      const place = { ...at, pointer: `${at.pointer}${pointerToken(name)}` };
      const slot = this.slot(name, place, needs);
      return this.test(typeof test === 'object' && 'has' in test ? this.listOf(slot, needs) : slot, test, place);
    });
    return tests.length === 1 ? (tests[0] as Condition) : { op: 'all', of: tests };
  }

  private test(slot: Slot, test: TestSource, at: Place): Condition {
    const present: Condition = { op: 'present', slot };
    if (test === true) return present;
    if (test === false) return { op: 'not', of: present };
    const isList = this.lists.has(slot);
    if (isList !== (typeof test === 'object' && 'has' in test)) {
      this.problem(at, isList ? 'the value is a list: test it with has, true or false' : 'has tests a list, and this value is none');
    }
    if (Array.isArray(test)) return { op: 'in', slot, values: test };
    if (test.has) return { op: 'has', slot, values: test.has };
    if (test.not) return { op: 'all', of: [present, { op: 'not', of: { op: 'in', slot, values: test.not } }] };
    if (test.starts !== undefined) return { op: 'starts', slot, text: test.starts };
    if (test.ends !== undefined) return { op: 'ends', slot, text: test.ends };
    return { op: 'contains', slot, text: String(test.contains) };
  }

  /** A condition that may only read fields: it is asked before anything is derived. */
  flatCondition(source: ConditionSource, pointer: string): Condition {
    const at = { file: this.source.file, pointer };
    const needs = new Set<string>();
    const condition = this.condition(source, at, needs);
    for (const need of needs) this.problem(at, `it is asked before anything is derived, so it can't use "${need.replace(/^if /, '')}"`);
    return condition;
  }

  texts(product: LinkedProduct): TextGrammar[] {
    return ((product.json.texts ?? []) as Record<string, unknown>[]).map((source, index): TextGrammar => {
      const at = { file: product.file, pointer: `/texts/${index}` };
      const slots = (names: unknown): Slot[] => (names as string[]).map((name) => this.memberSlot(name, at));
      if (source.grammar === 'key-value-lines') {
        const header = source.header as { starts: string; time: string } | undefined;
        return {
          grammar: 'key-value-lines',
          ...(header ? { header: { starts: header.starts, time: this.memberSlot(header.time, at) } } : {}),
          order: source.order as string[],
        };
      }
      if (source.grammar === 'ordered-pairs') {
        const { member, lead, marks, preface, ambiguous } = source as { member: string; lead: string[]; marks: string[]; preface: string; ambiguous: string };
        for (const name of [member, ...lead, preface, ambiguous]) this.rootMember(name, at);
        const kinds = product.kinds.map((kind) => ({
          name: kind.name,
          keys: kind.fields.filter((name) => name !== member).map(textKey(product.fields, kind.required)),
        }));
        return { grammar: 'ordered-pairs', member, kinds, lead: lead.map(textKey(product.fields, [])), marks, preface, ambiguous };
      }
      if (source.grammar === 'priority-line') {
        const { words, time, priority, text } = source as { words: string[]; time: string; priority: string; text: string };
        for (const name of [time, priority, text]) this.rootMember(name, at);
        return { grammar: 'priority-line', words, time, priority, text };
      }
      if (source.grammar === 'columns') {
        const constants = Object.entries((source.constants ?? {}) as Record<string, string>);
        return { grammar: 'columns', fields: slots(source.fields), constants: constants.map(([name, value]) => ({ slot: this.memberSlot(name, at), value })) };
      }
      const { starts, header, keys, member, object } = source as { starts: string; header: string[]; keys: string[]; member: string; object?: string };
      if (!keys.includes(member)) this.problem(at, `"${member}" is none of the keys`, nearest(member, keys));
      const node = this.nodes.find((candidate) => candidate.name === (object ?? ''));
      if (!node)
        this.problem(
          at,
          `there is no object "${object}"`,
          nearest(
            String(object),
            this.nodes.map((candidate) => candidate.name),
          ),
        );
      return { grammar: 'cef-pairs', starts, header, keys, member, node: node?.id ?? 0 };
    });
  }

  /** The name must be that of a member of the event, in any spelling. */
  private rootMember(name: string, at: Place): void {
    const members = (this.nodes[0] as Node).members;
    if (!members.has(name)) this.problem(at, `there is no member "${name}"`, nearest(name, members.keys()));
  }

  private memberSlot(name: string, at: Place): Slot {
    const slot = this.slots.get(name);
    if (slot === undefined || !this.fields.some((field) => field.slot === slot)) {
      this.problem(
        at,
        `there is no field "${name}"`,
        nearest(
          name,
          this.fields.map((field) => field.name),
        ),
      );
      return 0;
    }
    return slot;
  }

  /** The steps that outputs and kinds need, inputs first. */
  private order(): Step[] {
    const steps: Step[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (name: string): void => {
      const entry = this.pending.get(name);
      if (!entry || state.get(name) === 'done') return;
      if (state.get(name) === 'open') {
        this.problem({ file: this.source.file, pointer: '' }, `"${name.replace(/^if /, '')}" depends on itself`);
        return;
      }
      state.set(name, 'open');
      for (const need of entry.needs) visit(need);
      state.set(name, 'done');
      steps.push(entry.step);
    };
    const visitCondition = (condition: Condition | undefined): void => {
      if (!condition) return;
      if (condition.op === 'named') visit(`if ${condition.name}`);
      else if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(visitCondition);
      else if (condition.op === 'not') visitCondition(condition.of);
      else visit(this.producer.get(condition.slot) ?? '');
    };
    for (const output of this.outputs.values()) {
      for (const { rule } of output.ranked) {
        visitCondition(rule.when);
        if ('slot' in rule.from) visit(this.producer.get(rule.from.slot) ?? '');
      }
    }
    return steps;
  }

  /** No target may be both a value and an object with members. */
  private checkPaths(): void {
    const names = new Set(this.outputs.keys());
    for (const output of this.outputs.values()) {
      for (let length = 1; length < output.path.length; length++) {
        const prefix = output.path.slice(0, length).join('.');
        if (names.has(prefix)) this.problem({ file: this.source.file, pointer: '' }, `"${prefix}" is a value, so it can't hold "${output.path.join('.')}"`);
      }
    }
  }
}

function comparePaths(a: string[], b: string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return (a[i] as string) < (b[i] as string) ? -1 : 1;
  }
  return a.length - b.length;
}

function partsOf(source: Record<string, unknown>): string[] {
  switch (source.op) {
    case 'pairs': {
      const keys = (source.forms as { keys: (string | { key: string; as?: string })[] }[]).flatMap((form) =>
        form.keys.map((key) => (typeof key === 'string' ? key : (key.as ?? key.key))),
      );
      return [...new Set([...keys, 'bare'])];
    }
    case 'cut':
      return ['before', 'after'];
    case 'image':
      return ['name', 'tag', 'digest'];
    case 'mitre':
      return ['tactic', 'technique', 'subtechnique'];
    case 'tty':
      return ['major', 'minor'];
    case 'tuple':
      return ['client_ip', 'client_port', 'server_ip', 'server_port'];
    case 'pick':
    case 'entries':
    case 'scope':
      return Object.keys(source.parts as object);
    default:
      return [''];
  }
}

function pairsForms(source: Record<string, unknown>, own: (part: string) => Slot): PairsForm[] {
  const forms = source.forms as { starts?: string; anyOrder?: boolean; keys: (string | { key: string; as?: string; spans?: boolean; last?: boolean })[] }[];
  return forms.map((form) => ({
    starts: form.starts ?? '',
    anyOrder: form.anyOrder ?? false,
    keys: form.keys.map((entry) => {
      const key = typeof entry === 'string' ? { key: entry } : entry;
      return { key: key.key, slot: own(key.as ?? key.key), spans: key.spans ?? false, last: key.last ?? false };
    }),
  }));
}

/** An operation that makes one value of another, as a rule's `via` and a derivation write it alike. */
function ofOne(source: Record<string, unknown>, from: Slot, to: Slot): Derivation {
  switch (source.op) {
    case 'lookup': {
      const { table, default: fallback } = source as { table: Record<string, Scalar>; default?: Scalar };
      return { op: 'lookup', from, table: Object.entries(table), ...(fallback !== undefined ? { fallback } : {}), to };
    }
    case 'split': {
      const { separator, replace, dropLast } = source as { separator: string; replace?: [string, string]; dropLast?: string };
      return { op: 'split', from, separator, ...(replace ? { replace } : {}), ...(dropLast ? { dropLast } : {}), to };
    }
    case 'item':
      return { op: 'item', from, index: Number(source.index), to };
    case 'scale':
      return { op: 'scale', from, zeros: Number(source.zeros), to };
    case 'epoch':
      return { op: 'epoch', from, decimals: decimals(source.unit), to };
    case 'join':
      return { op: 'join', from, separator: String(source.separator), to };
    case 'select':
    case 'reject':
      return { op: source.op, from, starts: String(source.starts), to };
    default:
      return { op: source.op as 'basename', from, to };
  }
}

/** Decimal places of a second that a unit is. */
function decimals(unit: unknown): number {
  return ['s', '', '', 'ms', '', '', 'us', '', '', 'ns'].indexOf(String(unit));
}

/** The members' names of a JSON pointer (RFC 6901). */
function pointer(source: unknown): Pointer {
  return String(source)
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function each(source: Record<string, unknown>): { each?: Pointer } {
  return source.each === undefined ? {} : { each: pointer(source.each) };
}

/** How a text form writes a field's value. */
function textKey(fields: FieldSource[], all: string[]): (name: string) => TextKey {
  return (name) => {
    const json = fields.find((field) => field.name === name)?.json ?? {};
    const key = { name, required: all.includes(name), free: json['x-free'] === true };
    switch (json.type) {
      case 'integer':
      case 'number':
      case 'boolean':
        return { ...key, type: json.type };
      case 'array':
        return { ...key, type: 'list', ...(json['x-words'] === true ? { split: true } : {}) };
      case 'object':
        return { ...key, type: 'map' };
      default:
        if (json.format === 'date-time') return { ...key, type: 'date' };
        if (json['x-closed'] === true && json.enum) return { ...key, type: 'words', words: json.enum as string[] };
        return { ...key, type: 'text' };
    }
  };
}
