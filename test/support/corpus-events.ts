import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { duplicateKey } from './duplicate-key.js';

type Json = Record<string, unknown>;

/** A corpus case whose event is one line of JSON. */
export interface EventCase {
  id: string;
  /** The line. */
  line: string;
  event: Json;
  /** The record that the event alone becomes. */
  expected: Json;
}

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const envelope = JSON.parse(readFileSync(fileURLToPath(new URL('../../schemas/envelope.json', import.meta.url)), 'utf8'));
const outside = new Set<string>([...Object.keys(envelope.members), ...envelope.carriers.members]);

/**
 * Cases of a product that can go through any input and still have the same answer: the event is one line of JSON,
 * brings its own time, has no member that a collector would add, and none twice.
 */
export function eventCases(product: string): EventCase[] {
  return readdirSync(`${corpus}/${product}`)
    .filter((name) => name.endsWith('.event.txt'))
    .sort()
    .flatMap((name): EventCase[] => {
      const id = name.replace('.event.txt', '');
      const base = `${corpus}/${product}/${id}`;
      const line = readFileSync(`${base}.event.txt`, 'utf8').replace(/\n$/, '');
      if (existsSync(`${base}.record.json`) || !line.startsWith('{') || line.includes('\n')) return [];
      const event = parse(line);
      if (!event || !('UpdatedTime' in event || 'Timestamp' in event) || Object.keys(event).some((key) => outside.has(key)) || duplicateKey(line)) return [];
      const expected = JSON.parse(readFileSync(`${base}.expected.json`, 'utf8'));
      return expected.event?.dataset ? [{ id, line, event, expected }] : [];
    });
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
