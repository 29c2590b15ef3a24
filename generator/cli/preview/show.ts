import type pc from 'picocolors';
import { type Entry, flatten, valueAt } from './flatten.js';
import { safe, width, wrap } from './text.js';

type Colours = ReturnType<typeof pc.createColors>;

/** A line of a column: its text, and how many of its characters are the name. */
interface Line {
  text: string;
  name: number;
}

/** What became of a record. `lost` and `invalid` are faults of the filter: the collector would drop the record, or die. */
export type Outcome = 'event' | 'broken' | 'unchanged' | 'lost' | 'invalid';

/** Narrower than this, event and record stand under each other. */
const sideBySide = 100;

/** Lines of a value that are shown; `--json` shows all. */
const longest = 8;

/** What the filter made of a record. A null answer is a record that the collector would drop. */
export function outcomeOf(record: string, answer: string | null): Outcome {
  if (answer === null) return 'lost';
  if (answer === record) return 'unchanged';
  if (!isJson(answer)) return 'invalid';
  return valueAt(flatten(answer), 'event.kind') === 'pipeline_error' ? 'broken' : 'event';
}

/** Event and record for people: side by side where the terminal is wide enough. */
export function show(record: string, answer: string | null, title: string, columns: number, colours: Colours): string {
  const rule = `── ${title} `;
  const head = colours.bold(`${rule}${'─'.repeat(Math.max(0, columns - width(rule)))}`);
  const outcome = outcomeOf(record, answer);
  const right = (room: number): Line[] => {
    if (outcome === 'lost') return textLines('no answer: the collector would drop the record', room);
    if (outcome === 'invalid') return textLines(`not JSON, which can kill the collector: ${safe(answer as string)}`, room);
    if (outcome === 'unchanged') return textLines('no event of the product: passed unchanged', room);
    return flatten(answer as string).flatMap((entry) => entryLines(entry, room, ''));
  };
  if (columns < sideBySide) {
    const paint = (line: Line): string => painted(line, colours);
    return [head, ...recordLines(record, columns).map(paint), colours.dim('becomes'), ...right(columns).map(paint)].join('\n');
  }
  // The event's names are short: the record gets the larger part.
  const left = Math.floor((columns - 3) * 0.45);
  return [head, ...beside(recordLines(record, left), right(columns - 3 - left), left, colours)].join('\n');
}

function beside(left: Line[], right: Line[], columns: number, colours: Colours): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const line = left[row] ?? { text: '', name: 0 };
    const gap = ' '.repeat(Math.max(0, columns - width(line.text)));
    return `${painted(line, colours)}${gap} ${colours.dim('│')} ${painted(right[row] ?? { text: '', name: 0 }, colours)}`.trimEnd();
  });
}

function painted({ text, name }: Line, colours: Colours): string {
  return colours.cyan(text.slice(0, name)) + text.slice(name);
}

/** The members of a record; where one holds an event as JSON text, the members of that. */
function recordLines(record: string, columns: number): Line[] {
  return flatten(record).flatMap((entry) => {
    const text = entry.value.startsWith('"') ? (JSON.parse(entry.value) as string) : '';
    if (/^\s*\{/.test(text) && isJson(text)) {
      const name = `${safe(entry.path)}:`;
      return [{ text: name, name: name.length }, ...flatten(text).flatMap((inner) => entryLines(inner, columns, '  '))];
    }
    if (text.includes('\n')) {
      const name = `${safe(entry.path)}:`;
      const lines = text.replace(/\n$/, '').split('\n');
      return [{ text: name, name: name.length }, ...lines.flatMap((line) => textLines(`  ${safe(line)}`, columns))];
    }
    return entryLines(entry, columns, '');
  });
}

function entryLines({ path, value }: Entry, columns: number, indent: string): Line[] {
  const name = `${indent}${safe(path)}:`;
  // Escapes stay as they are written: a quoted line feed is no line feed here.
  const text = safe(value.startsWith('"') ? value.slice(1, -1).replaceAll('\\"', '"') : value);
  const lines = wrap(`${name} ${text}`, columns, `${indent}  `);
  const shown = lines.length > longest ? [...lines.slice(0, longest - 1), `${indent}  … ${text.length} characters`] : lines;
  return shown.map((line, index) => ({ text: line, name: index === 0 ? Math.min(name.length, line.length) : 0 }));
}

function textLines(text: string, columns: number): Line[] {
  return wrap(text, columns, '    ').map((line) => ({ text: line, name: 0 }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
