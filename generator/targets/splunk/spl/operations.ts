import type { PairsForm, TextChange } from '../../../plan/types.js';
import { call, type Expression, literal, textOf } from './expression.js';

/** A part of a text; of a constant it is read at once. */
export function part(of: Expression, before: string, value: string, after: string): Expression | undefined {
  if (of.kind !== 'text') return { kind: 'part', of, before, value, after };
  const found = new RegExp(`^${before}(${value})${after}`, 's').exec(of.value)?.[1];
  return found ? textOf(found) : undefined;
}

/** What has the form of an address. */
export const address = '(?:[0-9]{1,3}(?:[.][0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)';

/** A date and time that needs no change. */
export const dateTime = '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})';

/** What eval makes of a text; undefined for an operation that eval has no words for. */
export const textChanges: { [Change in TextChange]?: (of: Expression) => Expression | undefined } = {
  basename: (of) => part(of, '(?:.*/)?', '[^/]+', '/*$'),
  dirname: (of) => part(of, '', '/(?=[^/]+/*$)|.+(?=/[^/]+/*$)', '.*$'),
  extension: (of) => part(of, '(?:.*/)?[^/]+[.]', '[^/.]+', '/*$'),
  lowercase: (of) => (of.kind === 'text' ? textOf(of.value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())) : call('lower', of)),
  trim: (of) => part(of, ' *', '[^ ](?:.*[^ ])?', ' *$'),
  mac: (of) => {
    const found = part(of, '', '[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}', '$');
    return found && call('upper', call('replace', found, textOf(':'), textOf('-')));
  },
  date: (of) => part(of, '', dateTime, '$'),
};

/** What stands before the first occurrence of a text, and behind it. */
export const cutBefore = (of: Expression, at: string): Expression | undefined => part(of, `(?!${literal(at)})`, '.+?', `(?=${literal(at)}|$).*$`);
export const cutAfter = (of: Expression, at: string): Expression | undefined => part(of, `(?:(?!${literal(at)}).)*${literal(at)}`, '.+', '$');

/** What begins with a name. */
const named = '(?=[^@])(?!:[^@/:]*(?:@|$))';

/** Name, tag and digest of an image reference: the tag's colon is the last, behind the last slash. */
export const image = {
  name: (of: Expression): Expression | undefined => part(of, named, '(?:[^@]*/)?(?:[^@/]*(?=:[^@/:]*(?:@|$))|[^@/:]*)', '(?::[^@/:]*)?(?:@.*)?$'),
  tag: (of: Expression): Expression | undefined => part(of, `${named}[^@]*:`, '[^@/:]+', '(?:@.*)?$'),
  digest: (of: Expression): Expression | undefined => part(of, `${named}[^@]*@`, '.+', '$'),
};

/** The ends of a connection. */
export const tuple = {
  clientIp: (of: Expression): Expression | undefined => part(of, '\\[?', address, '\\]?:[0-9]{1,5}->.*$'),
  clientPort: (of: Expression): Expression | undefined => part(of, `\\[?${address}\\]?:`, '[0-9]{1,5}', '->.*$'),
  serverIp: (of: Expression): Expression | undefined => part(of, '(?:(?!->).)*->\\[?', address, '\\]?:[0-9]{1,5}$'),
  serverPort: (of: Expression): Expression | undefined => part(of, `(?:(?!->).)*->\\[?${address}\\]?:`, '[0-9]{1,5}', '$'),
};

/**
 * ATT&CK ids of one kind in a text, as several values: every id is written out with a blank behind it, all else goes, and what is left of
 * the last replacement is trimmed off.
 */
export function attackIds(of: Expression, kind: 'tactic' | 'technique' | 'subtechnique'): { found: string; ids: Expression } {
  const end = '(?![0-9])';
  const id = {
    tactic: `(?<![A-Za-z0-9])[Tt][Aa]([0-9]{4})(?:[._-][0-9]{3}${end})?${end}`,
    technique: `(?<![A-Za-z0-9])[Tt]([0-9]{4})(?:[._-][0-9]{3}${end})?${end}`,
    subtechnique: `(?<![A-Za-z0-9])[Tt]([0-9]{4})[._-]([0-9]{3})${end}`,
  }[kind];
  const written = { tactic: 'TA\\1 ', technique: 'T\\1 ', subtechnique: 'T\\1.\\2 ' }[kind];
  const all = call('replace', of, textOf(`(?s).*?${id}|.+`), textOf(written));
  return { found: id, ids: call('split', call('rtrim', all, textOf('TA. ')), textOf(' ')) };
}

/**
 * The value of a key in a form of `k=v k=v` whose keys come in order, each once: no word before it may begin with it or a later key. Of a key
 * whose last occurrence counts, that; what spans before it takes the words up to there.
 */
export function pairValue(of: Expression, forms: PairsForm[], form: PairsForm, at: number): Expression | undefined {
  const { key, spans, last } = form.keys[at] as PairsForm['keys'][0];
  const words = (keys: PairsForm['keys']): string => keys.map((other) => literal(other.key)).join('|');
  const earlier = forms.slice(0, forms.indexOf(form)).filter((other) => other.starts !== '' && other.starts.startsWith(form.starts));
  const shorter = earlier.map((other) => `(?!${literal(other.starts)})`).join('');
  const later = form.keys.slice(at + 1);
  const barred = words(form.anyOrder ? form.keys.slice(at, at + 1) : form.keys.slice(at));
  // The key with which the form starts needs no search.
  const search = form.starts.startsWith(`${key}=`) ? '' : last ? '.* ' : `(?:(?!(?:${barred})=)[^ ]* )*?`;
  const start = `${shorter}${form.starts && (search !== '' || form.starts !== `${key}=`) ? `(?=${literal(form.starts)})` : ''}`;
  const before = `${start}${search}${literal(key)}=`;
  const ends = later.find((other) => other.last);
  if (last) {
    const over = form.keys.slice(0, at).filter((other) => other.last);
    return part(of, before, '[^ ]+', over.length > 0 ? `(?!.* (?:${words(over)})=)(?: |$)` : '(?: |$)');
  }
  if (!spans) return part(of, before, '[^ ]+', '(?: |$)');
  // What spans may be empty: then the next key stands at once.
  const full = later.length === 0 ? before : `${before}(?! (?:${words(later)})=)`;
  if (ends) return part(of, full, '.+?', `(?: ${literal(ends.key)}=(?:(?! ${literal(ends.key)}=).)*)?$`);
  return later.length === 0 ? part(of, before, '.+', '$') : part(of, full, '.+?', `(?= (?:${words(later)})=|$).*$`);
}
