import type { Input, SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { comment } from './text.js';

/** Name of the parsers' file, beside the config: the classic format takes parsers from nowhere else. */
export const parsersFile = 'parsers.conf';

/** The parser of syslog lines. */
export const syslogParser = 'sluice-syslog';

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

/**
 * A parser that looks at a line's priority only. The line itself is kept by the input (raw_message_key) and its header
 * is read by the filter, which knows times with and without a fraction. An expression that goes over the whole line
 * would refuse those with bytes that are no UTF-8, and in_syslog drops what its parser refuses.
 */
function syslog({ inputs }: SluiceConfig): string[] {
  if (!inputs.some((input) => input.type === 'syslog')) return [];
  return [
    '',
    ...comment(
      `A syslog line, whatever is in it: it begins with its priority. The line is kept whole (raw_message_key) and the filter
reads its header: the stock parsers refuse a time without fraction (2026-08-18T09:30:44Z) and all behind a line break.`,
      '',
    ),
    '[PARSER]',
    `    name   ${syslogParser}`,
    '    format regex',
    '    regex  ^(?<header>)<\\d{1,3}>',
  ];
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
    `    rule        "start_state" ${quoted(`^(?:${start})`)} "more"`,
    `    rule        "more" ${quoted(`^(?!${start}|${other})`)} "more"`,
  ];
}
