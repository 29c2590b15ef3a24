/**
 * The product that this module is built for, as tables: set once a call by the generated entry. Generic code reads
 * the product only through these.
 *
 * Node tables (table.ts) give a member name's code: 1 + slot for a field, 255 - node for an object with known members.
 */

/** Static data of the generated module. */
export let data: usize = 0;
/** Offsets of the nodes' name tables: u32 each. */
export let nodeTables: usize = 0;
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

export function describe(blob: usize, nodes: usize, traits: usize, syslog: usize, slots: usize, carriers: usize, envelope: usize): void {
  syslogSlots = syslog;
  data = blob;
  nodeTables = nodes;
  fieldTraits = traits;
  slotCount = slots;
  carrierTable = carriers;
  envelopeTable = envelope;
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
