/**
 * The plan: one product's mapping into one answer schema, linked and checked, in the order in which an
 * engine runs it. It knows operations and field names, never a product. Every target is emitted from it and
 * the oracle (oracle.ts) interprets it.
 *
 * A record goes through it in this order: find the event (carriers, texts), bind its members to `fields`, run
 * `steps` (derivations and named conditions, already sorted so that inputs come first), write `outputs`.
 *
 * The plan of ECS reads what the product emits. Those of the other answer schemas (`answers`) read its answer, the ECS record: they find
 * nothing and know no text forms.
 */

/** A type of the answer, named as Elasticsearch names its mapping types. */
export type ValueType = 'keyword' | 'text' | 'long' | 'double' | 'boolean' | 'ip' | 'date' | 'flattened' | 'any';

/** A value that a binding, a derivation or an output reads: the index of a slot. Fields come first, derived values after. */
export type Slot = number;

/** A member of the event that the schema knows. */
export interface Field {
  slot: Slot;
  /** Dotted name by which rules refer to it: `Owner.Ref`. */
  name: string;
  /** JSON type the schema gives it. */
  json: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** Where it stays when no output moved it, below the product's namespace: `['owner', 'name']`. */
  keep: string[];
  /** An attacker may write its text: in a text form, only a known key ends it. */
  free: boolean;
  /** An array of objects. */
  ofObjects?: boolean;
  description: string;
  unit?: string;
  examples: unknown[];
  /** Keys of an open-ended object, for text forms that print it as a Go map. */
  mapKeys?: string[];
}

/** How a text form writes a value: what it can be is checked, and a list ends with `]`. Only a text ends anywhere. */
export type TextType = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'map' | 'date' | 'words';

/** A key of a text form in its order. */
export interface TextKey {
  name: string;
  type: TextType;
  /** All values there are, of type `words`. */
  words?: string[];
  /** The list's items hold no blank. */
  split?: boolean;
  /** Every text of the kind has it. */
  required: boolean;
  /** Its text is under the control of whoever is observed. */
  free: boolean;
}

/** An object of the event whose members the schema knows: the root is node 0. */
export interface Node {
  id: number;
  /** Dotted name, '' for the root. */
  name: string;
  /** Where its unknown members stay, below the product's namespace. */
  keep: string[];
  /** Its members stay under their own spelling, in one flattened object. */
  flattened: boolean;
  /** Member name, in every spelling, to what it holds. */
  members: Map<string, { field: Slot } | { node: number }>;
}

export type Condition =
  | { op: 'all'; of: Condition[] }
  | { op: 'any'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'named'; name: string }
  /** The value is there and not empty ('' , [], {}, null). */
  | { op: 'present'; slot: Slot }
  /** The value's text is one of these. */
  | { op: 'in'; slot: Slot; values: string[] }
  | { op: 'starts'; slot: Slot; text: string }
  | { op: 'ends'; slot: Slot; text: string }
  | { op: 'contains'; slot: Slot; text: string }
  /** The list holds one of these. */
  | { op: 'has'; slot: Slot; values: string[] };

/** One shape of a `k=v k=v` text, chosen by how the text starts. */
export interface PairsForm {
  starts: string;
  /** Keys may come in any order, the first of each wins; otherwise in the order given, each once. */
  anyOrder: boolean;
  keys: { key: string; slot: Slot /** May hold blanks. */; spans: boolean /** Its last occurrence counts, not its first. */; last: boolean }[];
}

/** Operations that make one text of another. */
export type TextChange = 'basename' | 'dirname' | 'extension' | 'lowercase' | 'trim' | 'date' | 'mac' | 'ipv4';

/** Names of members, outermost first; of an array's items, their places. */
export type Pointer = string[];

/** What a derivation does. Results are slots; a derivation whose input is missing or whose `when` fails gives none. */
export type Derivation =
  | { op: 'pairs'; from: Slot; forms: PairsForm[] /** First word without `=`. */; bare: Slot }
  | { op: 'first'; from: { slot?: Slot; value?: string; when?: Condition }[]; to: Slot }
  | { op: 'lookup'; from: Slot; table: [string, string | number | boolean][]; fallback?: string | number | boolean; to: Slot }
  | { op: TextChange; from: Slot; to: Slot }
  | { op: 'scale'; from: Slot; zeros: number; to: Slot }
  /** Time since the Unix epoch, in units of 10^-decimals seconds. */
  | { op: 'epoch'; from: Slot; decimals: number; to: Slot }
  | { op: 'join'; from: Slot; separator: string; to: Slot }
  | { op: 'select' | 'reject'; from: Slot; starts: string; to: Slot }
  | { op: 'minus'; from: Slot; minus: Slot; to: Slot }
  | { op: 'split'; from: Slot; separator: string; replace?: [string, string]; dropLast?: string; to: Slot }
  | { op: 'elements' | 'only' | 'values'; from: Slot; to: Slot }
  | { op: 'item'; from: Slot; index: number; to: Slot }
  | { op: 'collect'; from: Slot; each?: Pointer; member: Pointer; where: { member: Pointer; texts: string[] }[]; to: Slot }
  | { op: 'pick'; from: Slot; each?: Pointer; where?: { member: Pointer; equals: Slot }; lowest?: Pointer; parts: { member: Pointer; to: Slot }[] }
  | { op: 'entries'; from: Slot; key: Pointer; value: Pointer; parts: { key: string; to: Slot }[] }
  | { op: 'scope'; from: Slot; parts: { keys: string[]; to: Slot }[] }
  | { op: 'tuple'; from: Slot; clientIp: Slot; clientPort: Slot; serverIp: Slot; serverPort: Slot }
  | { op: 'cut'; from: Slot; at: string; before: Slot; after: Slot }
  | { op: 'image'; from: Slot; name: Slot; tag: Slot; digest: Slot }
  | { op: 'mitre'; from: Slot; tactic: Slot; technique: Slot; subtechnique: Slot }
  | { op: 'tty'; from: Slot; major: Slot; minor: Slot }
  | { op: 'template'; parts: { before: string; from: Slot }[]; to: Slot };

export type Step =
  | { kind: 'derive'; name: string /** A rule makes it on the way: it has no name of its own. */; onTheWay?: true; when?: Condition; derivation: Derivation }
  | { kind: 'test'; name: string; condition: Condition };

/** One way to fill an output. */
export interface Rule {
  from: { slot: Slot } | { value: string | number | boolean };
  when?: Condition;
  /** The field whose value this rule moves: when the written text equals the field's, the field is not kept again. */
  moves?: Slot;
  /** Of a list of objects: JSON texts before and after the string that each value is. */
  wrap?: [string, string];
  /** JSON pointer of the annotation, for messages and docs. */
  pointer: string;
}

export interface Output {
  /** `['process', 'parent', 'pid']`; a part `evidences[0]` is an array of one object. */
  path: string[];
  type: ValueType;
  /** All rules add to a list without doubles; for a scalar the first that holds wins. */
  list: boolean;
  /** Equal items of the list stay. */
  sequence?: boolean;
  rules: Rule[];
  /** The output is where this field stays as it came, whenever no rule moved it. */
  keeps?: Slot;
  /** In the product's own namespace; otherwise a field of the answer's schema. */
  vendor: boolean;
  /** Code points that the schema allows a text. */
  maxLength?: number;
  description?: string;
}

/** How raw text of the product is read; see generator/plan/texts. */
export type TextGrammar =
  | { grammar: 'key-value-lines'; header?: { starts: string; time: Slot }; order: string[] }
  | { grammar: 'columns'; fields: Slot[]; constants: { slot: Slot; value: string }[] }
  | { grammar: 'cef-pairs'; starts: string; header: string[]; keys: string[]; member: string; node: number }
  | {
      grammar: 'ordered-pairs';
      member: string;
      kinds: { name: string; keys: TextKey[] }[];
      lead: TextKey[];
      marks: string[];
      preface: string;
      ambiguous: string;
    }
  | { grammar: 'priority-line'; words: string[]; time: string; priority: string; text: string };

export interface Kind {
  name: string;
  /** event.module. */
  module: string;
  title: string;
  description: string;
  when: Condition;
  /** Slots of the fields that the kind's schema lists. */
  fields: Slot[];
}

/** What a user may choose of an answer's schema: a slot that holds one of the words, the first unless another function is called. */
export interface Choice {
  name: string;
  slot: Slot;
  values: string[];
}

export interface Plan {
  product: string;
  title: string;
  description: string;
  /** The answer's schema: `ecs`, `ocsf`, `cim`, `cef`. */
  schema: string;
  /** Version of it that the targets were checked against. */
  schemaVersion: string;
  /** Where what no rule moved stays: the product's name, or `['unmapped']`. */
  namespace: string[];
  /** How the answer is written: as it is, or its `header` and `extension` as a CEF line in `message`. */
  format: 'json' | 'cef';
  choice?: Choice;
  /** What event.module can be. */
  modules: string[];
  /** Plans of the other answer schemas, whose event is the record that this plan answers. */
  answers: Plan[];
  kinds: Kind[];
  nodes: Node[];
  fields: Field[];
  /** Number of slots: fields and derived values. */
  slots: number;
  /** Name of every slot, for messages. */
  slotNames: string[];
  /** Slots that hold a list. */
  lists: Set<Slot>;
  /** Slots of a syslog header's parts, by their names below `log.syslog`. */
  syslog: Record<string, Slot>;
  /** What a syslog parser leaves beside a message: known by the member `mark`; names of members to parts of the header. */
  parsedSyslog: { mark: string; members: Record<string, string> };
  recognise: Condition;
  suspect: Condition;
  /** Texts that mean that there is no value. */
  absent: string[];
  /** How lines of an event that has several are told, where one may: regular expressions from a line's start. */
  lines?: { start: string; other: string };
  texts: TextGrammar[];
  steps: Step[];
  /** Everything the answer can hold, `@timestamp` first, the product's namespace last. */
  outputs: Output[];
  /** Members of a record that may hold the raw event, in the order tried. */
  carriers: string[];
  /** Members that collectors add beside an event (schemas/envelope.json). */
  envelope: string[];
  /** The other way about: `envelope` lists the members that are the event's, and every other that no field is bound to stands beside it. */
  othersBeside: boolean;
  /** Top-level names of the answer: an envelope member so named goes under `collector`. */
  reserved: string[];
}
