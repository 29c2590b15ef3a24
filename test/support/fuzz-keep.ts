import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Find } from './fuzz-run.js';
import { show } from './fuzz-shrink.js';

const corpus = fileURLToPath(new URL('../corpus/fuzz/', import.meta.url));

/**
 * Puts a find into test/corpus/fuzz; gives what to say of it. Where the filter has no answer that a collector survives, the oracle's is
 * what should come of the record. Where the two differ, a person must decide, and only the record is written: a case without
 * its expected record is not run.
 */
export function keep(find: Find, seed: number, folder = corpus): string {
  const lines = [
    `${find.product} ${find.name}, seed ${seed}, block ${find.block}, record ${find.index}: ${find.kind}`,
    find.kind === 'differs' ? `oracle | filter\n${find.text}` : find.text,
    show(find.record),
  ];
  const text = recordText(find.record);
  if (text === undefined) return [...lines, 'not kept: only a JSON object in UTF-8 can be a case'].join('\n');
  const id = `${find.product}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  writeFileSync(join(folder, `${id}.record.json`), `${text}\n`);
  if (find.kind === 'differs' || find.oracle === undefined) {
    return [...lines, `kept as test/corpus/fuzz/${id}.record.json; a person must decide what should come of it, and write ${id}.expected.json`].join('\n');
  }
  writeFileSync(join(folder, `${id}.expected.json`), `${JSON.stringify(JSON.parse(find.oracle), null, 2)}\n`);
  return [...lines, `kept as test/corpus/fuzz/${id}, with the oracle's answer`].join('\n');
}

/** The record's text where it is one JSON object. */
function recordText(record: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(record).trim();
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? text : undefined;
  } catch {
    return undefined;
  }
}
