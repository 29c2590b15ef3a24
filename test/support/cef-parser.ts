/** A line of the Common Event Format, its escapes undone. */
export interface CefEvent {
  /** Vendor, product, version, signature, name, severity. */
  header: string[];
  extension: Map<string, string>;
}

/**
 * Reads a line as the standard says, character by character: knows nothing of how Sluice writes it.
 * @throws Error for anything that the standard does not allow.
 */
export function parseCef(line: string): CefEvent {
  if (/[\r\n]/.test(line)) throw new Error('a CEF event is one line');
  if (!line.startsWith('CEF:0|')) throw new Error('no CEF:0');
  const header: string[] = [];
  let at = 'CEF:0|'.length;
  let field = '';
  while (header.length < 6) {
    const c = line[at++];
    if (c === undefined) throw new Error(`the header ends after ${header.length} fields`);
    if (c === '|') {
      header.push(field);
      field = '';
    } else if (c === '\\') {
      const escaped = line[at++];
      if (escaped !== '\\' && escaped !== '|') throw new Error(`\\${escaped} in the header`);
      field += escaped;
    } else {
      field += c;
    }
  }
  return { header, extension: parseExtension(line.slice(at)) };
}

/** A key is the word before an unescaped equals sign; its value goes on to the blank before the next one. */
function parseExtension(text: string): Map<string, string> {
  const equals: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '=') equals.push(at);
  }
  const starts = equals.map((at) => text.lastIndexOf(' ', at) + 1);
  const extension = new Map<string, string>();
  for (const [index, at] of equals.entries()) {
    const key = text.slice(starts[index], at);
    if (!/^[A-Za-z0-9]+$/.test(key)) throw new Error(`no key: ${JSON.stringify(key)}`);
    if (extension.has(key)) throw new Error(`${key} twice`);
    const next = starts[index + 1];
    extension.set(key, unescaped(text.slice(at + 1, next === undefined ? text.length : next - 1)));
  }
  if (equals.length === 0 && text !== '') throw new Error('no key in the extension');
  if (starts.length > 0 && starts[0] !== 0) throw new Error('text before the first key');
  return extension;
}

function unescaped(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at++) {
    if (value[at] !== '\\') {
      text += value[at];
      continue;
    }
    const meant = new Map([
      ['\\', '\\'],
      ['=', '='],
      ['n', '\n'],
      ['r', '\r'],
    ]).get(value[++at] ?? '');
    if (meant === undefined) throw new Error(`\\${value[at] ?? ''} in the extension`);
    text += meant;
  }
  return text;
}
