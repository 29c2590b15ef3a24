import type { colours } from '../cli/output.js';
import { isEqual, type Result } from './run.js';

type Paint = ReturnType<typeof colours>;

/** Longer values are cut. */
const shown = 160;

/** The table of engine and product: how many records are equal, of how many; beside it, how many differ by exceptions alone. */
export function table(results: Result[], paint: Paint): string {
  const products = [...new Set(results.flatMap(({ tallies }) => tallies.map(({ product }) => product)))];
  const cell = (result: Result, product: string): Cell => {
    const tally = result.tallies.find((one) => one.product === product);
    if (!tally) return { text: '–', colour: paint.dim };
    const { cases, equal, excepted } = tally;
    const text = `${equal}/${cases}${excepted > 0 ? ` +${excepted}` : ''}`;
    return { text, colour: equal + excepted < cases ? paint.red : paint.green };
  };
  const rows: Cell[][] = [
    [{ text: 'records equal', colour: paint.dim }, ...products.map((product) => ({ text: product, colour: paint.dim }))],
    ...results.map((result) => [{ text: result.title, colour: paint.bold }, ...products.map((product) => cell(result, product))]),
  ];
  const widths = (rows[0] as Cell[]).map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
  const lines = rows.map((row) =>
    row.map(({ text, colour }, column) => colour(column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('   '),
  );
  const notes = results.flatMap(({ title, skipped }) => (skipped === undefined ? [] : [`${title} skipped: ${skipped}`]));
  return [...lines, ...notes].join('\n');
}

interface Cell {
  text: string;
  colour: (text: string) => string;
}

/** Each difference as a path with both values, grouped by case; what failed; and the exceptions that no longer occur. */
export function details(result: Result, paint: Paint): string[] {
  const lines: string[] = [];
  let last: string | undefined;
  for (const { case: id, path, expected, actual, reason } of result.tallies.flatMap(({ differences }) => differences)) {
    if (reason !== undefined) continue;
    if (id !== last) lines.push(`${paint.bold(result.title)}  ${id}`);
    last = id;
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
    `${sum('cases')} answers: ${sum('equal')} equal, ${excepted} with exceptions, ${different} different`,
    ...(stale > 0 ? [`${stale} exceptions that no longer occur`] : []),
  ].join('; ');
}
