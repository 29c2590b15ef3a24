import { duplicateKey } from './duplicate-key.js';
import { differences, type Subject, same } from './fuzz-subject.js';

/** What is wrong with an answer. */
export interface Fault {
  /**
   * - `answer`: there is none, or one that a collector does not survive
   * - `differs`: it is not the oracle's
   * - `doubled`: the same, of a record with a name twice in one object. The last value counts; but a member that was said twice and has
   *   another spelling beside it may come out under either name.
   * - `memory`: it grew for a record that is not large
   * - `twins`: a scanner and its naive twin disagree
   */
  kind: 'answer' | 'differs' | 'doubled' | 'memory' | 'twins';
  text: string;
}

/** Bytes of a record up to which the memory that a module starts with suffices. */
export const large = 65_536;

/** What is wrong with the answer of a module's function to a record, or nothing. `compare`: it must be the oracle's, too. */
export function fault(subject: Subject, name: string, record: Uint8Array, compare: boolean): Fault | undefined {
  const memory = subject.filter.memorySize();
  let answer: string;
  try {
    answer = subject.call(name, record);
  } catch (error) {
    return { kind: 'answer', text: String(error) };
  }
  const size = subject.filter.memorySize();
  if (size !== memory && record.length <= large) return { kind: 'memory', text: `memory grew from ${memory} to ${size} bytes` };
  const oracle = compare ? subject.expected(name, record) : undefined;
  if (oracle === undefined || same(oracle, answer)) return undefined;
  return { kind: isDoubled(new TextDecoder().decode(record)) ? 'doubled' : 'differs', text: differences(oracle, answer).join('\n') };
}

/** Whether an object of the text, or of a text in it, has a name twice. */
function isDoubled(text: string): boolean {
  try {
    if (duplicateKey(text) !== undefined) return true;
    // The keys of an OTLP list, whose letters may be escaped.
    const letters = text.replace(/\\u00([46][1-9a-f]|[57][0-9a])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    const keys = [...letters.matchAll(/"key"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map((match) => match[1]);
    if (new Set(keys).size < keys.length) return true;
    const strings = text.matchAll(/"(?:[^"\\]|\\.)*"/g);
    return [...strings].some(([token]) => token.includes('{') && isDoubled(JSON.parse(token)));
  } catch {
    return false;
  }
}
