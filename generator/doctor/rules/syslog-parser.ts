import type { ConfigRule } from '../model.js';
import { option, sections, valueAt } from '../options.js';

/** A syslog parser that wants a fraction of a second: the stock one for RFC 5424 does, the RFC does not. */
export const syslogParser: ConfigRule = {
  name: 'syslog-parser',
  check: (config) => {
    const wanting = sections(config, 'parser')
      .filter((parser) => /%S\.%L/.test(valueAt(parser, 'time_format') ?? ''))
      .map(({ plugin }) => plugin);
    return sections(config, 'input', 'syslog').flatMap((input) => {
      const parser = option(input, 'parser');
      if (!parser || ![...wanting, 'syslog-rfc5424'].includes(parser.value.toLowerCase())) return [];
      return [
        {
          level: 'warning',
          at: parser.at,
          message: `the parser ${parser.value} refuses a time without a fraction (2026-08-18T09:30:44Z): the time of arrival takes its place`,
          mend: 'take a parser of your own that keeps the line whole, with raw_message_key log',
        },
      ];
    });
  },
};
