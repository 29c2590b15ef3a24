import type pc from 'picocolors';
import { flatten, valueAt } from './flatten.js';
import { said } from './said.js';
import { outcomeOf } from './show.js';
import { cutTo, safe, width } from './text.js';

/** What a record became, in a line. */
export interface Row {
  number: number;
  line: number;
  /** The data set; of what is no event, what became of it. */
  what: string;
  action: string;
  outcome: string;
  severity: string;
  message: string;
}

/** Columns of the overview before the message. */
type Column = Exclude<keyof Row, 'message'>;
const all: Column[] = ['number', 'line', 'what', 'action', 'outcome', 'severity'];

/** What can be done without where the message has no room, in this order. */
const dispensable: Column[] = ['line', 'outcome', 'action'];

/** Columns that a message needs to say anything. */
const enough = 16;

const titles: Record<keyof Row, string> = {
  number: '#',
  line: 'line',
  what: 'became',
  action: 'action',
  outcome: 'outcome',
  severity: 'severity',
  message: 'message',
};

/** Elastic Security's names for the values of event.severity. */
const severities: Record<string, string> = { 0: 'info', 21: 'low', 47: 'medium', 73: 'high', 99: 'critical' };

const reasons = {
  unchanged: 'no event of the product',
  lost: 'no answer: the collector would drop the record',
  invalid: 'not JSON, which can kill the collector',
};

export function rowOf(number: number, line: number, record: string, answer: string | null): Row {
  const outcome = outcomeOf(record, answer);
  const entries = outcome === 'event' || outcome === 'broken' ? flatten(answer as string) : [];
  const text = (what: Parameters<typeof said>[1]): string => safe(said(entries, what) ?? '');
  const row = { number, line, action: '', outcome: '', severity: '' };
  if (outcome === 'broken') return { ...row, what: outcome, message: safe(String(valueAt(entries, 'error.message') ?? '')) };
  if (outcome !== 'event') return { ...row, what: outcome, message: reasons[outcome] };
  const severity = text('severity');
  const name = severities[severity];
  return {
    ...row,
    what: text('dataset'),
    action: text('action'),
    outcome: text('outcome'),
    severity: name ? `${severity.padStart(2)} ${name}` : severity,
    message: text('message'),
  };
}

/** All records of a run, one a line. */
export function overview(rows: Row[], room: number, colours: ReturnType<typeof pc.createColors>): string {
  const { columns, cell, widths } = layout(rows, room);
  const line = (row: Row | typeof titles): string => {
    const start = columns.map((name, index) => {
      const text = cell(row, name);
      const gap = ' '.repeat((widths[index] as number) - width(text));
      return name === 'number' || name === 'line' ? gap + text : text + gap;
    });
    return cutTo(`${start.join('  ')}  ${row.message}`.trimEnd(), room);
  };
  const painted = (row: Row): string => {
    if (/critical|high/i.test(row.severity)) return colours.red(line(row));
    if (/medium/i.test(row.severity) || row.what === 'broken') return colours.yellow(line(row));
    return row.action === '' ? colours.dim(line(row)) : line(row);
  };
  return [colours.bold(line(titles)), ...rows.map(painted)].join('\n');
}

interface Layout {
  columns: Column[];
  cell: (row: Row | typeof titles, name: Column) => string;
  widths: number[];
}

/** As many columns as leave the message its room; where that is not all of them, a severity is its name alone. */
function layout(rows: Row[], room: number): Layout {
  const wanted = Math.min(enough, Math.max(...rows.map((row) => width(row.message))));
  for (let without = 0; ; without++) {
    const columns = all.filter((name) => !dispensable.slice(0, without).includes(name));
    const cell: Layout['cell'] = (row, name) => (name === 'severity' && without > 0 ? row[name].replace(/^ *\d+ /, '') : String(row[name]));
    const widths = columns.map((name) => Math.max(width(titles[name]), ...rows.map((row) => width(cell(row, name)))));
    const taken = widths.reduce((sum, column) => sum + column + 2, 0);
    if (room - taken >= wanted || without === dispensable.length) return { columns, cell, widths };
  }
}
