/** Whether a record was answered before: what its members hold is no raw event, whatever it looks like. Twin of isNormalised in the oracle. */
import { equal } from '../memory';
import { flagsOf, INNER, nameOf, nameSizeOf, nextOf, nodeOf, OBJECT, tagOf, valueOf } from '../member';
import { memberOf, textAt, textSize } from '../json/within';
import { moduleTable, schemaVersion, schemaVersionSize } from '../product';
import { match } from '../table';

/** The record that isNormalised knew is an answer to an event of this product, and says of no fault. */
export let isOwn: bool = false;

/** `ecs` `event` `version` `module` `kind`, eight bytes each, and `pipeline_error`. */
const NAMES: usize = memory.data<u8>([
  0x65, 0x63, 0x73, 0, 0, 0, 0, 0, 0x65, 0x76, 0x65, 0x6e, 0x74, 0, 0, 0, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6f, 0x6e, 0, 0x6d, 0x6f, 0x64, 0x75, 0x6c, 0x65, 0, 0, 0x6b, 0x69, 0x6e, 0x64, 0, 0, 0, 0,
  0x70, 0x69, 0x70, 0x65, 0x6c, 0x69, 0x6e, 0x65, 0x5f, 0x65, 0x72, 0x72, 0x6f, 0x72, 0, 0,
]);

/** The object that the last top-level member of this name holds, or 0. */
function objectOf(list: usize, name: usize, size: usize): usize {
  let found: usize = 0;
  for (let member = list; member != 0; member = nextOf(member)) {
    if (nameSizeOf(member) != size || nodeOf(member) != 0 || flagsOf(member) & INNER || !equal(nameOf(member), name, size)) continue;
    found = tagOf(member) == OBJECT ? valueOf(member) : 0;
  }
  return found;
}

/** Whether the record says the schema's version, a module and a kind, as every answer does. */
export function isNormalised(list: usize): bool {
  const schema = objectOf(list, NAMES, 3);
  if (schema == 0) return false;
  const event = objectOf(list, NAMES + 8, 5);
  if (event == 0) return false;
  const version = textAt(memberOf(schema, NAMES + 16, 7));
  if (version == 0 || textSize != schemaVersionSize || !equal(version, schemaVersion, textSize)) return false;
  const module = textAt(memberOf(event, NAMES + 24, 6));
  if (module == 0 || textSize == 0) return false;
  isOwn = match(moduleTable, module, textSize) != 0;
  const kind = textAt(memberOf(event, NAMES + 32, 4));
  if (kind == 0 || textSize == 0) return false;
  if (textSize == 14 && equal(kind, NAMES + 40, 14)) isOwn = false;
  return true;
}
