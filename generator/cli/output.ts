import pc from 'picocolors';

/** Colour on a terminal that wants it, and nowhere else. */
export function colours(stream: NodeJS.WriteStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(Boolean(stream.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
}

/** One line of standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `1 file`, `3 files` */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
