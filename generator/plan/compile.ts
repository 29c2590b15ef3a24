import { ecsField, ecsNames, ecsValueType, ecsVersion } from '../schema/ecs.js';
import type { ConditionSource, FieldSource, LinkedProduct, RuleSource, Scalar, TestSource, ViaSource } from '../schema/link.js';
import { nearest, type Problem, pointerToken, SchemaError } from '../schema/problem.js';
import { givesList } from './derivation.js';
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

/**
 * Compiles a linked product into its plan for ECS: names become slots, inline changes become derivations, rules are
 * gathered by target, and everything is ordered so that what is read was written before.
 * @throws SchemaError naming every wrong target, field, condition or value, with the nearest valid name.
 */
export function compilePlan(product: LinkedProduct): Plan {
  return new Compiler(product).compile();
}

class Compiler {
  private readonly problems: Problem[] = [];
  private readonly slotNames: string[] = [];
  private readonly slots = new Map<string, Slot>();
  private readonly lists = new Set<Slot>();
  private readonly fields: Field[] = [];
  private readonly nodes: Node[] = [{ id: 0, name: '', keep: [], flattened: false, members: new Map() }];
  private readonly pending = new Map<string, Pending>();
  private readonly producer = new Map<Slot, string>();
  private readonly outputs = new Map<string, Output & { ranked: { rule: Rule; rank: number }[] }>();

  constructor(private readonly product: LinkedProduct) {}

  compile(): Plan {
    const { product } = this;
    const json = product.json;
    for (const field of product.fields) this.bindField(field, this.nodes[0] as Node, []);
    const derive = (json.derive ?? {}) as Record<string, Record<string, unknown>>;
    const conditions = (json.conditions ?? {}) as Record<string, ConditionSource>;
    this.declareDerivations(derive);
    for (const [name, source] of Object.entries(conditions)) {
      const at = { file: product.file, pointer: `/conditions${pointerToken(name)}` };
      const needs = new Set<string>();
      const condition = this.condition(source, at, needs, conditions);
      this.pending.set(`if ${name}`, { step: { kind: 'test', name, condition }, needs });
    }
    for (const [name, source] of Object.entries(derive)) {
      this.derivation(name, source, { file: product.file, pointer: `/derive${pointerToken(name)}` }, conditions);
    }
    const syslog = this.syslog(conditions);
    this.constants(conditions);
    (json['x-ecs'] as RuleSource[]).forEach((rule, index) => {
      this.rule(rule, { file: product.file, pointer: `/x-ecs/${index}` }, conditions);
    });
    for (const field of product.fields) this.fieldRules(field, '', conditions);
    this.keepOutputs();

    const kinds = product.kinds.map((kind, index) => ({
      name: kind.name,
      module: kind.module ?? product.name,
      title: kind.title,
      description: kind.description,
      when: this.condition(kind.when, { file: product.file, pointer: `/kinds/${index}/when` }, new Set(), conditions),
      fields: kind.fields.flatMap((name) => this.fields.filter((field) => field.name === name || field.name.startsWith(`${name}.`)).map((field) => field.slot)),
    }));
    const recognise = this.flatCondition(json.recognise as ConditionSource, '/recognise', conditions);
    const suspect = this.flatCondition(json.suspect as ConditionSource, '/suspect', conditions);
    const texts = this.texts((json.texts ?? []) as Record<string, unknown>[]);
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
    return {
      product: product.name,
      title: product.title,
      description: product.description,
      schema: 'ecs',
      schemaVersion: ecsVersion,
      kinds,
      nodes: this.nodes,
      fields: this.fields,
      slots: this.slotNames.length,
      slotNames: this.slotNames,
      lists: this.lists,
      syslog,
      parsedSyslog: product.parsedSyslog,
      recognise,
      suspect,
      absent: (json.absent ?? []) as string[],
      ...(json.lines ? { lines: json.lines as NonNullable<Plan['lines']> } : {}),
      texts,
      steps,
      outputs,
      carriers: product.carriers,
      envelope: product.envelope,
      reserved: [...new Set([...outputs.map((output) => output.path[0] as string), 'collector', 'data_stream', 'ecs', 'error', 'event', 'log'])].sort(),
    };
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
      this.problem(at, `there is no field or derived value "${name}"`, nearest(name, this.slots.keys()));
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

  private declareDerivations(derive: Record<string, Record<string, unknown>>): void {
    for (const [name, source] of Object.entries(derive)) {
      const at = { file: this.product.file, pointer: `/derive${pointerToken(name)}` };
      for (const part of partsOf(source)) {
        const full = part === '' ? name : `${name}.${part}`;
        const slot = this.newSlot(full, at);
        this.producer.set(slot, name);
        if (givesList.has(String(source.op))) this.lists.add(slot);
      }
    }
    // A first or a lookup of lists is a list; repeated until nothing changes, as firsts may feed each other.
    for (let changed = true; changed; ) {
      changed = false;
      for (const [name, source] of Object.entries(derive)) {
        if (source.op !== 'first' && source.op !== 'lookup') continue;
        const slot = this.slots.get(name) as Slot;
        const inputs = [source.from as string | { from?: string }].flat().map((entry) => (typeof entry === 'string' ? entry : entry.from));
        const isList = inputs.every((input) => input !== undefined && this.lists.has(this.slots.get(input) ?? -1));
        if (isList && !this.lists.has(slot)) {
          this.lists.add(slot);
          changed = true;
        }
      }
    }
  }

  private derivation(name: string, source: Record<string, unknown>, at: Place, conditions: Record<string, ConditionSource>): void {
    const needs = new Set<string>();
    const own = (part: string): Slot => this.slots.get(part === '' ? name : `${name}.${part}`) as Slot;
    const from = (): Slot => this.slot(String(source.from), { ...at, pointer: `${at.pointer}/from` }, needs);
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
            const when =
              entry.when === undefined ? {} : { when: this.condition(entry.when, { ...place, pointer: `${place.pointer}/when` }, needs, conditions) };
            return entry.from === undefined ? { value: entry.value as string, ...when } : { slot: this.slot(entry.from, place, needs), ...when };
          }),
          to: own(''),
        };
        break;
      case 'lookup':
        derivation = lookup(from(), source as { table: Record<string, Scalar>; default?: Scalar }, own(''));
        break;
      case 'split':
        derivation = split(from(), source as { separator: string }, own(''));
        break;
      case 'cut':
        derivation = { op: 'cut', from: from(), at: String(source.at), before: own('before'), after: own('after') };
        break;
      case 'image':
        derivation = { op: 'image', from: from(), name: own('name'), tag: own('tag'), digest: own('digest') };
        break;
      case 'mitre':
        derivation = { op: 'mitre', from: from(), tactic: own('tactic'), technique: own('technique'), subtechnique: own('subtechnique') };
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
      case 'item':
        derivation = { op: 'item', from: from(), index: Number(source.index), to: own('') };
        break;
      case 'scale':
        derivation = { op: 'scale', from: from(), zeros: Number(source.zeros), to: own('') };
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
        derivation = { op: source.op as 'basename', from: from(), to: own('') };
    }
    if (source.op === 'mitre' && !this.lists.has((derivation as { from: Slot }).from)) this.problem(at, 'mitre reads a list: split or elements first');
    const when =
      source.when === undefined ? undefined : this.condition(source.when as ConditionSource, { ...at, pointer: `${at.pointer}/when` }, needs, conditions);
    this.pending.set(name, { step: { kind: 'derive', name, derivation, ...(when ? { when } : {}) }, needs });
  }

  /** A derivation made by a rule's `via`; rules that say the same share it. */
  private via(source: ViaSource, from: Slot, when: Condition | undefined, needs: Set<string>): Slot {
    const op = typeof source === 'string' ? { op: source } : source;
    const name = `${this.slotNames[from]} ${JSON.stringify(op)}${when ? ` when ${JSON.stringify(when)}` : ''}`;
    const known = this.slots.get(name);
    if (known !== undefined) return known;
    const to = this.newSlot(name, { file: '', pointer: '' });
    let derivation: Derivation;
    if (op.op === 'lookup') derivation = lookup(from, op as { table: Record<string, Scalar>; default?: Scalar }, to);
    else if (op.op === 'split') derivation = split(from, op as { separator: string }, to);
    else if (op.op === 'scale') derivation = { op: 'scale', from, zeros: (op as { zeros: number }).zeros, to };
    else if (op.op === 'item') derivation = { op: 'item', from, index: (op as { index: number }).index, to };
    else derivation = { op: op.op as 'basename', from, to };
    if (givesList.has(op.op) || (op.op === 'lookup' && this.lists.has(from))) this.lists.add(to);
    this.producer.set(to, name);
    this.pending.set(name, { step: { kind: 'derive', name, derivation, ...(when ? { when } : {}) }, needs });
    return to;
  }

  private fieldRules(field: FieldSource, prefix: string, conditions: Record<string, ConditionSource>): void {
    const name = prefix === '' ? field.name : `${prefix}.${field.name}`;
    ((field.json['x-ecs'] ?? []) as (string | RuleSource)[]).forEach((entry, index) => {
      const rule: RuleSource = typeof entry === 'string' ? { to: entry } : entry;
      this.rule({ ...rule, from: name }, { file: field.file, pointer: `${field.pointer}/x-ecs/${index}` }, conditions);
    });
    for (const member of field.members) this.fieldRules(member, name, conditions);
  }

  private rule(source: RuleSource, at: Place, conditions: Record<string, ConditionSource>): void {
    const output = this.target(source, at);
    if (!output) return;
    const needs = new Set<string>();
    let when = source.when === undefined ? undefined : this.condition(source.when, { ...at, pointer: `${at.pointer}/when` }, needs, conditions);
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
      const copies = via === undefined || via === 'date' || (typeof via !== 'string' && via.op === 'elements');
      if (field && copies && output.path[0] !== 'related') moves = slot;
      if (output.type === 'date' && via === undefined) this.problem(at, `"${source.to}" is a date: the rule needs via "date"`);
      if (via !== undefined) {
        from = { slot: this.via(via, slot, when, needs) };
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
    output.ranked.push({
      rule: { from, ...(when ? { when } : {}), ...(moves !== undefined ? { moves } : {}), pointer: `${at.file}#${at.pointer}` },
      rank: source.rank ?? 1,
    });
  }

  private checkDerivedValues(derivation: Derivation, output: Output, at: Place): void {
    if (derivation.op === 'lookup') for (const [, value] of derivation.table) this.checkValue(value, output, at);
    if (derivation.op === 'first') for (const entry of derivation.from) if (entry.value !== undefined) this.checkValue(entry.value, output, at);
  }

  /** The output that a rule writes; a problem where ECS has no such field, or one that no value fits. */
  private target(source: RuleSource, at: Place): (Output & { ranked: { rule: Rule; rank: number }[] }) | undefined {
    const place = { ...at, pointer: `${at.pointer}/to` };
    const known = this.outputs.get(source.to);
    if (known) return known;
    const path = source.to.split('.');
    if (path[0] === this.product.name) {
      return this.addOutput(path, (source.type ?? 'keyword') as ValueType, source.list ?? false, true);
    }
    const field = ecsField(source.to);
    if (!field) {
      this.problem(place, `ECS ${ecsVersion} has no field "${source.to}"`, nearest(source.to, ecsNames));
      return undefined;
    }
    const type = ecsValueType(field);
    if (!type) {
      this.problem(
        place,
        `"${source.to}" is of type ${field.type} in ECS, which no value fits`,
        nearest(
          source.to,
          ecsNames.filter((name) => name.startsWith(`${source.to}.`)),
        ),
      );
      return undefined;
    }
    if (source.type !== undefined && source.type !== type) this.problem(place, `"${source.to}" is of type ${type} in ECS, not ${source.type}`);
    return this.addOutput(path, type, field.list, false, field.description);
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
    const allowed = output.vendor ? undefined : ecsField(name)?.allowed;
    if (allowed && !allowed.includes(String(value))) {
      this.problem(at, `ECS does not allow ${JSON.stringify(value)} in "${name}"`, nearest(String(value), allowed));
    }
  }

  /** The header of a syslog line goes to `log.syslog.*`, whatever the product. */
  private syslog(conditions: Record<string, ConditionSource>): Record<string, Slot> {
    const place = { file: 'envelope.json', pointer: '' };
    const parts = ['appname', 'facility.code', 'hostname', 'msgid', 'priority', 'procid', 'severity.code', 'version'];
    const slots: Record<string, Slot> = {};
    for (const part of parts) {
      slots[part] = this.newSlot(`log.syslog.${part}`, place);
      this.rule({ to: `log.syslog.${part}`, from: `log.syslog.${part}` }, place, conditions);
    }
    return slots;
  }

  /** What every answer carries whatever the product: the schema's version and the data set. */
  private constants(conditions: Record<string, ConditionSource>): void {
    const place = { file: this.product.file, pointer: '/kinds' };
    this.rule({ to: 'ecs.version', value: ecsVersion }, place, conditions);
    this.product.kinds.forEach((kind, index) => {
      const at = { ...place, pointer: `/kinds/${index}` };
      this.rule({ to: 'event.dataset', value: `${kind.module ?? this.product.name}.${kind.name}`, when: kind.when }, at, conditions);
      if (kind.module) this.rule({ to: 'event.module', value: kind.module, when: kind.when }, at, conditions);
    });
    this.rule({ to: 'event.module', value: this.product.name }, place, conditions);
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
      const path = [this.product.name, ...field.keep];
      const name = path.join('.');
      if (this.outputs.has(name)) {
        this.problem({ file: this.product.file, pointer: '' }, `both the field ${field.name} and a rule write "${name}": give the field another x-keep`);
        continue;
      }
      const list = field.json === 'array' && !field.ofObjects;
      const output = this.addOutput(path, list || field.json !== 'array' ? types[field.json] : 'flattened', list, true, field.description);
      output.keeps = field.slot;
    }
  }

  private condition(source: ConditionSource, at: Place, needs: Set<string>, conditions: Record<string, ConditionSource>): Condition {
    if (typeof source === 'string') {
      if (!Object.hasOwn(conditions, source)) this.problem(at, `there is no condition "${source}"`, nearest(source, Object.keys(conditions)));
      else needs.add(`if ${source}`);
      return { op: 'named', name: source };
    }
    if (Array.isArray((source as { all?: unknown }).all)) {
      return {
        op: 'all',
        of: (source as { all: ConditionSource[] }).all.map((part, index) =>
          this.condition(part, { ...at, pointer: `${at.pointer}/all/${index}` }, needs, conditions),
        ),
      };
    }
    if (Array.isArray((source as { any?: unknown }).any)) {
      return {
        op: 'any',
        of: (source as { any: ConditionSource[] }).any.map((part, index) =>
          this.condition(part, { ...at, pointer: `${at.pointer}/any/${index}` }, needs, conditions),
        ),
      };
    }
    if ('not' in source)
      return { op: 'not', of: this.condition((source as { not: ConditionSource }).not, { ...at, pointer: `${at.pointer}/not` }, needs, conditions) };
    const tests = Object.entries(source as Record<string, TestSource>).map(([name, test]) => {
      const place = { ...at, pointer: `${at.pointer}${pointerToken(name)}` };
      return this.test(this.slot(name, place, needs), test, place);
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
  private flatCondition(source: ConditionSource, pointer: string, conditions: Record<string, ConditionSource>): Condition {
    const at = { file: this.product.file, pointer };
    const needs = new Set<string>();
    const condition = this.condition(source, at, needs, conditions);
    for (const need of needs) this.problem(at, `it is asked before anything is derived, so it can't use "${need.replace(/^if /, '')}"`);
    return condition;
  }

  private texts(sources: Record<string, unknown>[]): TextGrammar[] {
    return sources.map((source, index): TextGrammar => {
      const at = { file: this.product.file, pointer: `/texts/${index}` };
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
        const kinds = this.product.kinds.map((kind) => ({
          name: kind.name,
          keys: kind.fields.filter((name) => name !== member).map(textKey(this.product.fields, kind.required)),
        }));
        return { grammar: 'ordered-pairs', member, kinds, lead: lead.map(textKey(this.product.fields, [])), marks, preface, ambiguous };
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
        this.problem({ file: this.product.file, pointer: '' }, `"${name.replace(/^if /, '')}" depends on itself`);
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
        if (names.has(prefix)) this.problem({ file: this.product.file, pointer: '' }, `"${prefix}" is a value, so it can't hold "${output.path.join('.')}"`);
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

function lookup(from: Slot, source: { table: Record<string, Scalar>; default?: Scalar }, to: Slot): Derivation {
  return { op: 'lookup', from, table: Object.entries(source.table), ...(source.default !== undefined ? { fallback: source.default } : {}), to };
}

function split(from: Slot, source: { separator: string; replace?: [string, string]; dropLast?: string }, to: Slot): Derivation {
  const { separator, replace, dropLast } = source;
  return { op: 'split', from, separator, ...(replace ? { replace } : {}), ...(dropLast ? { dropLast } : {}), to };
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
