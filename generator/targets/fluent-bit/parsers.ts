import type { Input, SluiceConfig, SyslogInput } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { comment } from './text.js';

/** Name of the parsers' file, beside the config: the classic format takes parsers from nowhere else. */
export const parsersFile = 'parsers.conf';

/**
 * The parser of an input's syslog lines. Where a line break ends a line, not all that comes so is one: what stands
 * behind a line break within a message, and what the plugin makes of a blank line.
 */
export const syslogParser = ({ mode, framing }: SyslogInput): keyof typeof syslogParsers =>
  mode === 'tcp' && framing === 'newline' ? 'sluice-line' : 'sluice-message';

/**
 * Parsers that look at no more than how a line begins. The line itself is kept by the input (raw_message_key), and the
 * filter reads its header, with any of the times there are. An expression that goes over the whole line would refuse
 * those with bytes that are no UTF-8, and in_syslog drops what its parser refuses.
 */
const syslogParsers = {
  'sluice-line': {
    regex: '\\A(?<header>)<\\d{1,3}>',
    comment: 'A syslog line that a line break ends: it begins with its priority.',
  },
  'sluice-message': {
    regex: '\\A(?<header>)',
    comment: 'A syslog line of which is known where it ends: whatever it is.',
  },
};

/** The multiline parser of a product whose events may have several lines. */
export const linesParser = ({ product }: Plan): string => `sluice-${product}`;

/** Plans of products whose events may have several lines, as far as files are read for them. */
export function plansWithLines(plans: Plan[], { inputs }: SluiceConfig): Plan[] {
  return plans.filter((plan) => inputs.some((input) => joinsLines([plan], input)));
}

/** Whether lines of this input are joined. */
export function joinsLines(plans: Plan[], input: Input): boolean {
  return input.type === 'tail' && plans.some((plan) => plan.lines && input.products.includes(plan.product));
}

/** Whether the config refers to a parser of the file. */
export function needsParsers(plans: Plan[], config: SluiceConfig): boolean {
  return plansWithLines(plans, config).length > 0 || config.inputs.some((input) => input.type === 'syslog');
}

/** The file's content. */
export function printParsers(header: string, plans: Plan[], config: SluiceConfig): string {
  return [...comment(header, ''), ...syslog(config), ...plansWithLines(plans, config).flatMap(lines), ''].join('\n');
}

function syslog({ inputs }: SluiceConfig): string[] {
  const names = new Set(inputs.flatMap((input) => (input.type === 'syslog' ? [syslogParser(input)] : [])));
  if (names.size === 0) return [];
  const explained = comment(
    `The whole line is kept (raw_message_key), and the filter reads its header. Fluent Bit's own parsers refuse a time without
fraction (2026-08-18T09:30:44Z), end a message at its first line break, and refuse bytes that are no UTF-8.`,
    '',
  );
  const printed = [...names].flatMap((name) => {
    const { regex, comment: what } = syslogParsers[name];
    return ['', ...comment(what, ''), '[PARSER]', `    name   ${name}`, '    format regex', `    regex  ${regex}`];
  });
  return ['', ...explained, ...printed];
}

function lines(plan: Plan): string[] {
  const { start, other } = plan.lines as NonNullable<Plan['lines']>;
  // Quotes end an argument of a rule.
  const quoted = (regex: string): string => `"/${regex.replaceAll('"', '\\x22').replaceAll('/', '\\/')}/"`;
  return [
    '',
    ...comment(`An event of ${plan.title} and the lines that go on with it.`, ''),
    '[MULTILINE_PARSER]',
    `    name        ${linesParser(plan)}`,
    '    type        regex',
    '    key_content log',
    `    rule        "start_state" ${quoted(`\\A(?:${start})`)} "more"`,
    `    rule        "more" ${quoted(`\\A(?!${start}|${other})`)} "more"`,
  ];
}
