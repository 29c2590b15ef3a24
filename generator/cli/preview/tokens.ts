/** One token of a JSON text, as it is written: a string, a number or word, or one of `{}[]:,`. */
export interface Token {
  text: string;
  /** Where it begins. */
  at: number;
}

const mark = /[\s[\]{}:,"]/g;

/** The tokens of a JSON text without the blanks between them. Of a text that ends within a string, the rest is the last token. */
export function* tokens(json: string): Generator<Token> {
  let at = 0;
  while (at < json.length) {
    const c = json[at] as string;
    let end = at + 1;
    if (c === '"') end = stringEnd(json, at);
    else if (!isMark(c)) {
      mark.lastIndex = end;
      end = mark.exec(json)?.index ?? json.length;
    }
    if (!/^\s/.test(c)) yield { text: json.slice(at, end), at };
    at = end;
  }
}

function isMark(c: string): boolean {
  mark.lastIndex = 0;
  return mark.test(c);
}

/** The place behind a string. A regular expression for a whole string runs out of stack on one of megabytes. */
function stringEnd(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (json[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return json.length;
}
