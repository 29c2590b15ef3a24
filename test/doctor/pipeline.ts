import type { Place } from '../../generator/doctor/model.js';

/** A variable of the environment, as a config has it. */
export const env = (name: string): string => `\${${name}}`;

/** A section of a planted config; an option whose name begins with `^` is where a finding is expected, else the section is. */
export interface Planted {
  kind: 'service' | 'input' | 'filter' | 'output';
  options: Record<string, string>;
}

/** A pipeline with nothing wrong in it. */
const sound: Planted[] = [
  { kind: 'service', options: { flush: '1', 'storage.path': '/var/lib/x' } },
  {
    kind: 'input',
    options: { name: 'tail', path: '/a', db: '/b', buffer_max_size: '2M', skip_long_lines: 'on', truncate_long_lines: 'on', 'storage.type': 'filesystem' },
  },
  {
    kind: 'filter',
    options: {
      name: 'wasm',
      match: 'kube.*',
      wasm_path: 'x.wasm',
      function_name: 'to_ecs',
      event_format: 'json',
      wasm_heap_size: '2M',
      wasm_stack_size: '64K',
    },
  },
  {
    kind: 'output',
    options: { name: 'opensearch', match: '*', http_passwd: env('PW'), time_key: 'event.created', retry_limit: '300', 'tls.verify': 'on' },
  },
];

/** The sound pipeline with one more section; a service takes the place of its own. */
export function withFault(fault?: Planted): Planted[] {
  if (fault?.kind === 'service') return [fault, ...sound.slice(1)];
  return fault ? [...sound, fault] : sound;
}

/** Prints a pipeline; the place is that of the last section or of its marked option. */
export function print(pipeline: Planted[], form: 'yaml' | 'classic', fault: Planted | undefined): { text: string; at: Omit<Place, 'file'> } {
  const rows: string[] = [];
  const at = { line: 0, column: 0 };
  const option = (row: string, name: string, section: Planted): void => {
    rows.push(row.replace('^', ''));
    if (section === fault && name.startsWith('^')) Object.assign(at, { line: rows.length, column: row.indexOf('^') + 1 });
  };
  const order = ['service', 'input', 'filter', 'output'] as const;
  if (form === 'yaml') rows.push('# A comment.');
  for (const kind of order) {
    if (form === 'yaml' && kind === 'input') rows.push('pipeline:');
    if (form === 'yaml') rows.push(kind === 'service' ? 'service:' : `  ${kind}s:`);
    for (const section of pipeline.filter((one) => one.kind === kind)) {
      if (form === 'classic') rows.push('', '# A comment.', `[${kind.toUpperCase()}]`);
      if (section === fault) Object.assign(at, { line: rows.length + (form === 'yaml' ? 1 : 0), column: form === 'classic' ? 1 : kind === 'service' ? 3 : 7 });
      Object.entries(section.options).forEach(([name, value], index) => {
        const indent = kind === 'service' ? '  ' : index === 0 ? '    - ' : '      ';
        option(form === 'yaml' ? `${indent}${name}: ${JSON.stringify(value)}` : `    ${name} ${value}`, name, section);
      });
    }
  }
  return { text: `${rows.join('\n')}\n`, at };
}
