/**
 * Splunk's eval, as far as the app's calculated fields use it: a text, several values, a boolean, or null. As documented: a test of null is
 * null, `case` takes the first branch whose test is true, `coalesce` the first value that is not null, patterns are PCRE's (here JavaScript's,
 * with what the two share), a field that is not there is null.
 */
export type Value = string | string[] | boolean | null;

/** Fields of an event as a search extracts them. */
export type Fields = Map<string, string | string[]>;

type Node =
  | { kind: 'text'; value: string }
  | { kind: 'field'; name: string }
  | { kind: 'call'; name: string; of: Node[] }
  | { kind: 'infix'; word: string; left: Node; right: Node }
  | { kind: 'not'; of: Node };

/** Evaluates an expression. @throws Error where it is none. */
export function evaluate(expression: string, fields: Fields): Value {
  const known = parsed.get(expression) ?? new Parser(expression).whole();
  parsed.set(expression, known);
  return value(known, fields);
}

const parsed = new Map<string, Node>();

class Parser {
  private readonly tokens: string[];
  private at = 0;

  constructor(text: string) {
    const token = /\s*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z_][A-Za-z0-9_]*|-?[0-9]+(?:\.[0-9]+)?|!=|[().,=])/gsy;
    this.tokens = [];
    let end = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
      this.tokens.push(match[1] as string);
      end = token.lastIndex;
    }
    if (text.slice(end).trim() !== '') throw new Error(`eval can't read ${text.slice(end, end + 40)}`);
  }

  whole(): Node {
    const node = this.or();
    if (this.at < this.tokens.length) throw new Error(`eval can't read on at ${this.tokens.slice(this.at, this.at + 4).join(' ')}`);
    return node;
  }

  private or(): Node {
    let left = this.and();
    while (this.take('OR')) left = { kind: 'infix', word: 'OR', left, right: this.and() };
    return left;
  }

  private and(): Node {
    let left = this.not();
    while (this.take('AND')) left = { kind: 'infix', word: 'AND', left, right: this.not() };
    return left;
  }

  private not(): Node {
    return this.take('NOT') ? { kind: 'not', of: this.not() } : this.comparison();
  }

  private comparison(): Node {
    const left = this.joined();
    for (const word of ['=', '!=']) if (this.take(word)) return { kind: 'infix', word, left, right: this.joined() };
    return left;
  }

  private joined(): Node {
    let left = this.one();
    while (this.take('.')) left = { kind: 'infix', word: '.', left, right: this.one() };
    return left;
  }

  private one(): Node {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error('eval ends early');
    if (token === '(') {
      const node = this.or();
      this.expect(')');
      return node;
    }
    if (token.startsWith('"')) return { kind: 'text', value: token.slice(1, -1).replace(/\\([\\"])/g, '$1') };
    if (token.startsWith("'")) return { kind: 'field', name: token.slice(1, -1) };
    if (/^-?[0-9]/.test(token)) return { kind: 'text', value: token };
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`eval can't read ${token}`);
    if (!this.take('(')) return { kind: 'field', name: token };
    const of: Node[] = [];
    if (!this.take(')')) {
      do of.push(this.or());
      while (this.take(','));
      this.expect(')');
    }
    return { kind: 'call', name: token, of };
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Error(`eval wants ${token}, not ${this.tokens[this.at]}`);
  }
}

function value(node: Node, fields: Fields): Value {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'field':
      return fields.get(node.name) ?? null;
    case 'not': {
      const of = value(node.of, fields);
      return of === null ? null : of !== true;
    }
    case 'infix':
      return infix(node.word, node.left, node.right, fields);
    case 'call':
      return call(node.name, node.of, fields);
  }
}

function infix(word: string, left: Node, right: Node, fields: Fields): Value {
  const a = value(left, fields);
  if (word === 'AND' && a === false) return false;
  if (word === 'OR' && a === true) return true;
  const b = value(right, fields);
  switch (word) {
    case 'AND':
      return b === false ? false : a === null || b === null ? null : true;
    case 'OR':
      return b === true ? true : a === null || b === null ? null : false;
    case '.':
      return a === null || b === null ? null : text(a) + text(b);
    default:
      if (a === null || b === null) return null;
      return (text(a) === text(b)) === (word === '=');
  }
}

const text = (of: Value): string => {
  if (typeof of !== 'string') throw new Error(`eval has no text of ${JSON.stringify(of)}`);
  return of;
};

const several = (of: Value): string[] => (of === null ? [] : [of].flat().map((one) => text(one as Value)));

const ofSeveral = (values: string[]): Value => (values.length === 0 ? null : values.length === 1 ? (values[0] as string) : values);

/** A pattern of PCRE as JavaScript's. */
function pattern(of: Value, flags = ''): RegExp {
  const source = text(of);
  const mode = /^\(\?([a-z]+)\)/.exec(source);
  return new RegExp(source.slice(mode?.[0].length ?? 0), `${flags}${mode?.[1] ?? ''}`);
}

function call(name: string, of: Node[], fields: Fields): Value {
  const arg = (index: number): Value => (of[index] ? value(of[index] as Node, fields) : null);
  switch (name) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    case 'case': {
      if (of.length % 2 !== 0) throw new Error('case wants pairs');
      for (let index = 0; index < of.length; index += 2) if (arg(index) === true) return arg(index + 1);
      return null;
    }
    case 'coalesce':
      for (let index = 0; index < of.length; index++) if (arg(index) !== null) return arg(index);
      return null;
    case 'in': {
      const first = arg(0);
      return first === null ? null : of.slice(1).some((_, index) => text(arg(index + 1)) === text(first));
    }
    case 'isnull':
      return arg(0) === null;
    case 'isnotnull':
      return arg(0) !== null;
    case 'match': {
      const first = arg(0);
      return first === null ? null : pattern(arg(1)).test(text(first));
    }
    case 'replace': {
      const first = arg(0);
      const by = text(arg(2))
        .replace(/\$/g, '$$$$')
        .replace(/\\([0-9])/g, '$$$1');
      return first === null ? null : text(first).replace(pattern(arg(1), 'g'), by);
    }
    case 'lower':
    case 'upper': {
      const first = arg(0);
      return first === null ? null : name === 'lower' ? text(first).toLowerCase() : text(first).toUpperCase();
    }
    case 'tostring':
      return arg(0);
    case 'rtrim': {
      const first = arg(0);
      if (first === null) return null;
      let end = text(first).length;
      while (end > 0 && text(arg(1)).includes(text(first)[end - 1] as string)) end--;
      return text(first).slice(0, end);
    }
    case 'split': {
      const first = arg(0);
      return first === null ? null : ofSeveral(text(first).split(text(arg(1))));
    }
    case 'mvappend':
      return ofSeveral(of.flatMap((_, index) => several(arg(index))));
    case 'mvdedup':
      return ofSeveral([...new Set(several(arg(0)))]);
    case 'mvcount':
      return several(arg(0)).length === 0 ? null : String(several(arg(0)).length);
    case 'mvfind': {
      const found = several(arg(0)).findIndex((one) => pattern(arg(1)).test(one));
      return found < 0 ? null : String(found);
    }
    case 'mvindex':
      return several(arg(0)).at(Number(text(arg(1)))) ?? null;
    case 'mvjoin':
      return several(arg(0)).length === 0 ? null : several(arg(0)).join(text(arg(1)));
    case 'json_extract': {
      const found = (JSON.parse(text(arg(0))) as Record<string, unknown>)[text(arg(1))];
      return found === undefined || found === null ? null : String(found);
    }
    default:
      throw new Error(`eval has no function ${name} here`);
  }
}
