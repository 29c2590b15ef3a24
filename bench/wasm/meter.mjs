// Counts the instructions that a module executes, in any engine and the same on every run: what wasmtime calls fuel.
//
// A copy of the module gets a global, `fuel`, and code that adds to it at the beginning of each run of instructions that are executed
// together or not at all:
//
//     … br_if 0 | fuel += 4   local.get 0   i32.load   i32.const 1   i32.add   local.set 0   end | fuel += …
//
// An instruction costs 1; nop, drop, and those that only give the code its shape cost nothing; a function costs 1 when it is entered.
// These are wasmtime's prices (crates/cranelift/src/func_environ.rs, fuel_before_op), so that both counts are equal.
import { Cursor } from '../../dist/doctor/module/cursor.js';
import { skipImmediates } from '../../dist/doctor/module/vectors.js';
import { append, contentsOf, exportItem, id, putTogether, signed, takeApart, unsigned } from './sections.mjs';

const code = {
  unreachable: 0x00,
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  drop: 0x1a,
};

const free = [code.unreachable, code.nop, code.block, code.loop, code.else, code.end, code.return, code.drop];
/** Behind these another run begins: control comes from elsewhere, or goes elsewhere. */
const boundaries = [code.unreachable, code.loop, code.if, code.else, code.end, code.br, code.brIf, code.brTable, code.return];

/**
 * A module that counts: it exports the global `fuel`, an i64.
 * @param {Uint8Array} bytes A module that imports nothing.
 */
export function metered(bytes) {
  const sections = takeApart(bytes);
  // A mutable i64 that is 0 at first.
  const global = append(sections, id.global, [0x7e, 1, 0x42, 0, 0x0b]);
  append(sections, id.export, exportItem('fuel', 3, global));
  const section = sections.find((one) => one.id === id.code);
  section.contents = withCounts(contentsOf(sections, id.code), global);
  return putTogether(sections);
}

function withCounts(contents, global) {
  const cursor = new Cursor(contents, 0);
  const count = cursor.leb();
  const out = [...unsigned(count)];
  for (let i = 0; i < count; i++) {
    const size = cursor.leb();
    const body = functionWithCounts(cursor, cursor.at + size, global);
    out.push(...unsigned(body.length));
    for (const byte of body) out.push(byte);
  }
  return Uint8Array.from(out);
}

/** The function's body that `cursor` stands at. */
function functionWithCounts(cursor, end, global) {
  const { bytes, at: start } = cursor;
  for (let groups = cursor.leb(); groups > 0; groups--) {
    cursor.leb();
    cursor.byte();
  }
  const out = [...bytes.subarray(start, cursor.at)];
  let from = cursor.at;
  let cost = 1;
  const close = () => {
    if (cost > 0) out.push(0x23, ...unsigned(global), 0x42, ...signed(cost), 0x7c, 0x24, ...unsigned(global));
    for (const byte of bytes.subarray(from, cursor.at)) out.push(byte);
    from = cursor.at;
    cost = 0;
  };
  while (cursor.at < end) {
    const instruction = cursor.byte();
    if (!skipImmediates(cursor, instruction)) throw new Error(`unknown instruction 0x${instruction.toString(16)} at byte ${cursor.at - 1} of the code`);
    if (!free.includes(instruction)) cost++;
    if (boundaries.includes(instruction)) close();
  }
  return out;
}
