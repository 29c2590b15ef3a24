import { type colours, count } from '../cli/output.js';
import { isEqual, type Result } from './run.js';

type Paint = ReturnType<typeof colours>;

/** Longer values are cut. */
const shown = 160;

/**
 * The table: how many records are equal, of how many; beside it, how many differ by exceptions alone. A row an engine, a group of columns a
 * schema, a column a product.
 * @param room Columns of the terminal: groups that do not fit stand under the others.
 */
export function table(results: Result[], paint: Paint, room: number): string {
  const tallies = results.flatMap((result) => result.tallies);
  const products = [...new Set(tallies.map(({ product }) => product))];
  const titles = ['records equal', ...results.map(({ title }) => title)];
  const left = Math.max(...titles.map((title) => title.length));
  const groups = [...new Set(tallies.map(({ answer }) => answer))].map((answer) => group(results, answer, products, paint));
  const blocks: Cell[][][] = [];
  let taken = 0;
  for (const columns of groups) {
    const width = columns.reduce((sum, column) => sum + gap.length + widthOf(column), 0);
    if (blocks.length === 0 || left + taken + width > room) {
      blocks.push([]);
      taken = 0;
    }
    blocks.at(-1)?.push(...columns);
    taken += width;
  }
  const first = [{ text: '', colour: paint.dim }, ...titles.map((text, row): Cell => ({ text, colour: row === 0 ? paint.dim : paint.bold }))];
  const lines = blocks.flatMap((columns, index) => [
    ...(index === 0 ? [] : ['']),
    ...first.map(({ text, colour }, row) =>
      [colour(text.padEnd(left)), ...columns.map((column) => padded(column[row] as Cell, widthOf(column), row))].join(gap).trimEnd(),
    ),
  ]);
  const notes = results.flatMap(({ title, skipped }) => (skipped === undefined ? [] : [`${title} skipped: ${skipped}`]));
  return [...lines, ...notes].join('\n');
}

const gap = '   ';

/** The columns of an answer, a product each: the answer's name over the first, the product's, then an engine a row. */
function group(results: Result[], answer: string, products: string[], paint: Paint): Cell[][] {
  return products.map((product, index) => [
    { text: index === 0 ? answer : '', colour: paint.dim },
    { text: product, colour: paint.dim },
    ...results.map(({ tallies }) => {
      const tally = tallies.find((one) => one.product === product && one.answer === answer);
      if (!tally) return { text: '–', colour: paint.dim };
      const { cases, equal, excepted } = tally;
      return { text: `${equal}/${cases}${excepted > 0 ? ` +${excepted}` : ''}`, colour: equal + excepted < cases ? paint.red : paint.green };
    }),
  ]);
}

const widthOf = (column: Cell[]): number => Math.max(...column.map(({ text }) => text.length));

/** A cell of a column; the names in the first row begin where the column does. */
function padded({ text, colour }: Cell, width: number, row: number): string {
  return colour(row === 0 ? text.padEnd(width) : text.padStart(width));
}

interface Cell {
  text: string;
  colour: (text: string) => string;
}

/** Each difference as a path with both values, grouped by case; what failed; and the exceptions that no longer occur. */
export function details(result: Result, paint: Paint): string[] {
  const lines: string[] = [];
  let last: string | undefined;
  for (const { answer, case: id, path, expected, actual, reason } of result.tallies.flatMap((tally) =>
    tally.differences.map((one) => ({ answer: tally.answer, ...one })),
  )) {
    if (reason !== undefined) continue;
    const place = `${id}${answer === 'ecs' ? '' : ` in ${answer}`}`;
    if (place !== last) lines.push(`${paint.bold(result.title)}  ${place}`);
    last = place;
    lines.push(`  ${path || 'the record'}`, `    expected  ${paint.green(short(expected))}`, `    answered  ${paint.red(short(actual))}`);
  }
  for (const failure of result.failures) lines.push(`${paint.bold(result.title)}  ${failure}`);
  for (const { case: id, path } of result.stale) lines.push(`${paint.bold(result.title)}  ${id}`, `  ${path}: the exception does not occur any more`);
  return lines;
}

function short(value: string | undefined): string {
  if (value === undefined) return 'nothing';
  return value.length > shown ? `${value.slice(0, shown)}…` : value;
}

/** What came of all, in a line. */
export function verdict(results: Result[]): string {
  const ran = results.filter(({ skipped }) => skipped === undefined);
  const cases = ran.flatMap(({ tallies }) => tallies);
  const sum = (of: 'cases' | 'equal' | 'excepted'): number => cases.reduce((total, tally) => total + tally[of], 0);
  const excepted = sum('excepted');
  const different = sum('cases') - sum('equal') - excepted;
  const stale = ran.reduce((total, result) => total + result.stale.length, 0);
  return [
    `${ran.length} of ${results.length} engines, ${ran.filter(isEqual).length} equal`,
    `${count(sum('cases'), 'answer')}: ${sum('equal')} equal, ${excepted} with exceptions, ${different} different`,
    ...(stale > 0 ? [`${count(stale, 'exception')} no longer ${stale === 1 ? 'occurs' : 'occur'}`] : []),
  ].join('; ');
}
