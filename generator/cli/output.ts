import pc from 'picocolors';

/** Colour on a terminal that wants it, and nowhere else. */
export function colours(stream: NodeJS.WriteStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(Boolean(stream.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
}

/** One line of standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line on a terminal's standard error that the next one replaces: what long work is at. Empty, it is gone. */
export function passing(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${colours(process.stderr).dim(text)}`);
}

/** `1 file`, `3 files` */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Columns of the terminal; where there is none, of a page that takes event and record side by side. */
export function columns(): number {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || 120);
}
