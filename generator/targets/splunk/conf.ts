/** A stanza of one of Splunk's .conf files. */
export interface Stanza {
  name: string;
  /** Lines above it. */
  comment?: string;
  settings: [name: string, value: string | number | boolean][];
}

/**
 * A .conf file. A value is one line, taken as it stands from behind the blanks after `=` to its last character: nothing is quoted, and only a
 * backslash at its end would join the next line to it.
 * @throws Error on a name or value that a .conf file can't hold.
 */
export function printConf(header: string, stanzas: Stanza[]): string {
  const blocks = stanzas.map(({ name, comment, settings }) => {
    if (/[\n\]]/.test(name)) throw new Error(`no stanza can be named ${JSON.stringify(name)}`);
    return [...comments(comment ?? ''), `[${name}]`, ...settings.map(([setting, value]) => line(setting, String(value)))].join('\n');
  });
  return `${[comments(header).join('\n'), ...blocks].join('\n\n')}\n`;
}

function line(name: string, value: string): string {
  if (!/^[^\s=#[][^\s=]*$/.test(name)) throw new Error(`no setting can be named ${JSON.stringify(name)}`);
  if (value !== value.trim() || /[\n\r]|\\$/.test(value)) throw new Error(`${name} can't hold ${JSON.stringify(value)}`);
  return value === '' ? `${name} =` : `${name} = ${value}`;
}

function comments(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((one) => (one === '' ? '#' : `# ${one}`));
}

/** Reads a .conf file, as the tests and a reader of one do: stanzas with their settings. */
export function readConf(text: string): Stanza[] {
  const stanzas: Stanza[] = [];
  for (const one of text.split('\n')) {
    const stanza = /^\[(.*)\]$/.exec(one);
    const setting = /^([^\s=#][^=]*?)\s*=\s*(.*)$/.exec(one);
    if (stanza) stanzas.push({ name: stanza[1] as string, settings: [] });
    else if (setting) stanzas.at(-1)?.settings.push([setting[1] as string, setting[2] as string]);
  }
  return stanzas;
}
