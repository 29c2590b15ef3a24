/**
 * The product that this module is built for, as tables: set by the generated entry at the start of a call. Generic code reads the product
 * only through these.
 *
 * Node tables (table.ts) give a member name's code: 1 + slot for a field, 511 - node for an object with known members.
 */

/** Static data of the product. */
export let data: usize = 0;
/** The header of the plan that is run. */
let described: usize = 0;
/** Offsets of the nodes' name tables: u32 each. */
export let nodeTables: usize = 0;
/** Offsets of the tables of names taken in each node's place of the answer: u32 each. */
export let takenTables: usize = 0;
/** u8 a slot: bits SHAPE_ARRAY, SHAPE_OBJECT, FREE. */
export let fieldTraits: usize = 0;
/** Slots of a syslog header's parts, u16 each: appname, facility, hostname, msgid, priority, procid, severity, version. */
export let syslogSlots: usize = 0;
/** Number of slots. */
export let slotCount: usize = 0;
/** Table of members that may carry an event. */
export let carrierTable: usize = 0;
/** Table of members that collectors add. */
export let envelopeTable: usize = 0;
/** Tables of the top-level names that an answer, and an answer about an error, needs. */
export let reservedNames: usize = 0;
export let errorNames: usize = 0;
/** Name of the product and version of the answer's schema. */
export let moduleName: usize = 0;
export let moduleNameSize: usize = 0;
export let schemaVersion: usize = 0;
export let schemaVersionSize: usize = 0;
/** The whole answer for a record that did not arrive. */
export let noRecord: usize = 0;

/** Table of texts that mean no value, 0 where there are none, and a bit for each byte that they start with. */
export let absentTable: usize = 0;
export let absentStarts: usize = 0;
/** Table of what event.module can be. */
export let moduleTable: usize = 0;
/** Number of nodes, and the codes that are theirs: from here to the last. */
export let nodeCount: usize = 0;
export let firstNode: u32 = 0;
/** What followed each name last time; json/object.ts. */
export let followers: usize = 0;
/** `envelopeTable` lists the members that do not stand beside the event: every other does. */
export let othersBeside: bool = false;
/** u8 a node: its members keep their own spelling. */
export let flattenedNodes: usize = 0;
/** The member by which a record that a syslog parser made is known, and the table of its members: their part of the header, from 1. */
export let syslogMark: usize = 0;
export let syslogMarkSize: usize = 0;
export let syslogTable: usize = 0;

export const SHAPE_ARRAY: u8 = 1;
export const SHAPE_OBJECT: u8 = 2;
/** Text under the control of whoever is observed. */
export const FREE: u8 = 4;

/** Whether the slots hold an event of the product; what is left of a broken one; a text form of it. */
export let recognised: () => bool = never;
export let suspected: () => bool = never;
/** Reads the text `[at, end)` into the slots; false where it is no text form of the product. */
export let readText: (at: usize, end: usize) => bool = noText;

function never(): bool {
  return false;
}

function noText(_at: usize, _end: usize): bool {
  return false;
}

/**
 * The product's header: u32 offsets from `blob`, in this order: node tables, taken tables, traits, syslog slots, number of slots (no
 * offset), carriers, envelope, reserved, error names, module name, its size, schema version, its size, answer without record, table
 * of absent texts (0 for none), their first bytes, flattened nodes, mark of a syslog parser, its size, table of such a parser's members, number
 * of nodes, whether all others stand beside, table of modules. `follow` has room for 2048 bytes a node.
 */
export function describe(blob: usize, header: usize, follow: usize): void {
  if (described == header) return;
  described = header;
  data = blob;
  followers = follow;
  nodeTables = blob + load<u32>(header);
  takenTables = blob + load<u32>(header, 4);
  fieldTraits = blob + load<u32>(header, 8);
  syslogSlots = blob + load<u32>(header, 12);
  slotCount = load<u32>(header, 16);
  carrierTable = blob + load<u32>(header, 20);
  envelopeTable = blob + load<u32>(header, 24);
  reservedNames = blob + load<u32>(header, 28);
  errorNames = blob + load<u32>(header, 32);
  moduleName = blob + load<u32>(header, 36);
  moduleNameSize = load<u32>(header, 40);
  schemaVersion = blob + load<u32>(header, 44);
  schemaVersionSize = load<u32>(header, 48);
  noRecord = blob + load<u32>(header, 52);
  absentTable = load<u32>(header, 56) == 0 ? 0 : blob + load<u32>(header, 56);
  absentStarts = blob + load<u32>(header, 60);
  flattenedNodes = blob + load<u32>(header, 64);
  syslogMark = blob + load<u32>(header, 68);
  syslogMarkSize = load<u32>(header, 72);
  syslogTable = blob + load<u32>(header, 76);
  nodeCount = load<u32>(header, 80);
  firstNode = 512 - <u32>nodeCount;
  othersBeside = load<u32>(header, 84) != 0;
  moduleTable = blob + load<u32>(header, 88);
}

export function ask(isRecognised: () => bool, isSuspected: () => bool, text: (at: usize, end: usize) => bool): void {
  recognised = isRecognised;
  suspected = isSuspected;
  readText = text;
}

@inline
export function nodeTable(node: u32): usize {
  return data + <usize>load<u32>(nodeTables + (<usize>node << 2));
}
