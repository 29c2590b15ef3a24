/** Characters that would move the cursor, recolour the screen or turn the text around. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Text that a terminal shows and does not obey: what an event holds is written by whoever is observed. */
export function safe(text: string): string {
  return text.replaceAll(unsafe, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const c of text) columns += columnsOf(c);
  return columns;
}

/** A title in a line across the terminal. */
export function rule(title: string, columns: number): string {
  const start = `── ${title} `;
  return `${start}${'─'.repeat(Math.max(0, columns - width(start)))}`;
}

/** A text in lines of at most `columns`, the later ones indented; of more than `most` lines, one more than that. */
export function wrap(text: string, columns: number, indent = '  ', most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const c of text) {
    const columnsOfC = columnsOf(c);
    if (taken + columnsOfC > columns) {
      lines.push(line);
      if (lines.length > most) return lines;
      line = indent;
      taken = indent.length;
    }
    line += c;
    taken += columnsOfC;
  }
  lines.push(line);
  return lines;
}

/** A text of at most `columns`; an ellipsis stands for what is left out. */
export function cutTo(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  return `${wrap(text, columns - 1, '', 1)[0] as string}…`;
}

function columnsOf(c: string): number {
  if (c < '\u0300') return 1;
  if (/\p{Mark}/u.test(c)) return 0;
  return wide.test(c) ? 2 : 1;
}
