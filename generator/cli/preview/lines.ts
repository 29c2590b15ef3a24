import type { Readable } from 'node:stream';

/** The lines of a stream of UTF-8, without their line feeds. Only line feeds end a line, as in a collector: an event may hold U+2028. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of stream) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) {
      yield first ? withoutMark(line) : withoutReturn(line);
      first = false;
    }
  }
  if (rest !== '') yield first ? withoutMark(rest) : withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Windows' editors start a file with a byte order mark. */
function withoutMark(line: string): string {
  return withoutReturn(line.replace(/^\ufeff/, ''));
}
