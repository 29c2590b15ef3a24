import type pc from 'picocolors';
import { type Entry, flatten, valueAt } from './flatten.js';
import { rule, safe, width, wrap } from './text.js';

type Colours = ReturnType<typeof pc.createColors>;

/** A line of a column: its text, how many of its characters are the name, and how many of those the line before has, too. */
interface Line {
  text: string;
  name: number;
  again: number;
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
  const head = colours.bold(rule(title, columns));
  const outcome = outcomeOf(record, answer);
  const right = (room: number): Line[] => {
    if (outcome === 'lost') return textLines('no answer: the collector would drop the record', room);
    if (outcome === 'invalid') return textLines(`not JSON, which can kill the collector: ${safe(answer as string)}`, room);
    if (outcome === 'unchanged') return textLines('no event of the product: passed unchanged', room);
    return entryLines(flatten(answer as string), room);
  };
  if (columns < sideBySide) {
    const paint = (line: Line): string => painted(line, colours);
    return [head, ...recordLines(record, columns).map(paint), colours.dim(rule('becomes', columns)), ...right(columns).map(paint)].join('\n');
  }
  // The event's names are short: the record gets the larger part.
  const left = Math.floor((columns - 3) * 0.45);
  return [head, ...beside(recordLines(record, left), right(columns - 3 - left), left, colours)].join('\n');
}

function beside(left: Line[], right: Line[], columns: number, colours: Colours): string[] {
  const none = { text: '', name: 0, again: 0 };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const line = left[row] ?? none;
    const gap = ' '.repeat(Math.max(0, columns - width(line.text)));
    return `${painted(line, colours)}${gap} ${colours.dim('│')} ${painted(right[row] ?? none, colours)}`.trimEnd();
  });
}

function painted({ text, name, again }: Line, colours: Colours): string {
  return (again > 0 ? colours.dim(text.slice(0, again)) : '') + (name > again ? colours.cyan(text.slice(again, name)) : '') + text.slice(name);
}

/** The members of a record; where one holds an event as JSON text, the members of that. */
function recordLines(record: string, columns: number): Line[] {
  const parts: Line[][] = [];
  let plain: Entry[] = [];
  for (const entry of flatten(record)) {
    const text = entry.value.startsWith('"') ? (JSON.parse(entry.value) as string) : '';
    const json = /^\s*\{/.test(text) && isJson(text);
    if (!json && !text.includes('\n')) {
      plain.push(entry);
      continue;
    }
    parts.push(entryLines(plain, columns), nameLines(safe(entry.path), columns));
    plain = [];
    if (json) parts.push(entryLines(flatten(text), columns, '  '));
    else for (const line of text.replace(/\n$/, '').split('\n')) parts.push(textLines(`  ${safe(line)}`, columns));
  }
  return [...parts, entryLines(plain, columns)].flat();
}

/** Names and values in two columns; a name too long for its column has a line of its own. */
function entryLines(entries: Entry[], columns: number, indent = ''): Line[] {
  const names = entries.map(({ path }) => `${indent}${safe(path)}`);
  const most = Math.floor(columns * 0.45);
  const column = names.map(width).reduce((widest, taken) => (taken <= most && taken > widest ? taken : widest), 0) + 2;
  let before = '';
  return entries.flatMap(({ value }, index) => {
    const name = names[index] as string;
    const again = sharedPath(before, name, indent.length);
    before = name;
    // Escapes stay as they are written: a quoted line feed is no line feed here.
    const text = safe(value.startsWith('"') ? value.slice(1, -1).replaceAll('\\"', '"') : value);
    const [first, ...rest] = shortened(text, columns - column, '').map((line) => ' '.repeat(column) + line);
    if (width(name) > most) return [...nameLines(name, columns), ...textsAsLines([first as string, ...rest])];
    const line = `${name}${' '.repeat(column - width(name))}${(first as string).slice(column)}`.trimEnd();
    return [{ text: line, name: name.length, again }, ...textsAsLines(rest)];
  });
}

/** How much of a name is the path that the name before it has, too: of `process.pid` after `process.name` it is `process.`. */
function sharedPath(before: string, name: string, from: number): number {
  let shared = 0;
  for (let at = 0; at < name.length && name[at] === before[at]; at++) if (name[at] === '.') shared = at + 1;
  return shared > from ? shared : 0;
}

/** A text in lines, the later ones indented; a long one cut short. */
function shortened(text: string, columns: number, indent?: string): string[] {
  const lines = wrap(text, columns, indent, longest);
  return lines.length > longest ? [...lines.slice(0, longest - 1), `… ${text.length} characters`] : lines;
}

function nameLines(name: string, columns: number): Line[] {
  return shortened(name, columns).map((text) => ({ text, name: text.length, again: 0 }));
}

function textLines(text: string, columns: number): Line[] {
  return textsAsLines(shortened(text, columns, '    '));
}

function textsAsLines(texts: string[]): Line[] {
  return texts.map((text) => ({ text, name: 0, again: 0 }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
