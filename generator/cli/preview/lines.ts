import type { Readable } from 'node:stream';

/** The lines of a stream of UTF-8, without their line feeds. Only line feeds end a line, as in a collector: an event may hold U+2028. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  // What has come of a line that goes on, joined when it ends: a line of megabytes comes in many chunks.
  let parts: string[] = [];
  let first = true;
  for await (const chunk of stream) {
    const [start, ...lines] = (chunk as string).split('\n') as [string, ...string[]];
    parts.push(start);
    for (const next of lines) {
      const line = parts.join('');
      yield first ? withoutMark(line) : withoutReturn(line);
      first = false;
      parts = [next];
    }
  }
  const rest = parts.join('');
  if (rest !== '') yield first ? withoutMark(rest) : withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Windows' editors start a file with a byte order mark. */
function withoutMark(line: string): string {
  return withoutReturn(line.replace(/^\ufeff/, ''));
}
