import type { Config, ConfigRule, Found, Section } from '../model.js';
import { isOff, option, sections, valueAt } from '../options.js';

/** Outputs that send nothing anywhere. */
const local = ['null', 'stdout', 'counter', 'flowcounter', 'exit', 'lib', 'plot', 'prometheus_exporter', 'file'];

/** How often an output tries, and how much waits meanwhile. */
export const retries: ConfigRule = {
  name: 'retry',
  check: (config) =>
    sections(config, 'output')
      .filter(({ plugin }) => !local.includes(plugin))
      .flatMap((output) => check(output, config)),
};

function check(output: Section, config: Config): Found[] {
  const limit = option(output, 'retry_limit');
  if (limit === undefined || /^(?:1|no_retries)$/i.test(limit.value)) {
    return [
      {
        level: 'error',
        at: limit?.at ?? output.at,
        message: `a chunk is dropped ${limit?.value.toLowerCase() === 'no_retries' ? 'when it could not be sent at once' : 'after one more try'}: seconds without a sink lose records`,
        mend: 'write retry_limit 300: with pauses that grow to 5 minutes (scheduler.cap 300) that is half a day',
      },
    ];
  }
  const endless = isOff(limit.value) || /^no_limits$/i.test(limit.value);
  if (!endless || option(output, 'storage.total_limit_size') || !keepsOnDisk(config)) return [];
  return [
    {
      level: 'warning',
      at: limit.at,
      message: 'it tries for ever and what waits has no bound: the disk fills up while the sink is away',
      mend: 'write storage.total_limit_size 2G, or a retry_limit',
    },
  ];
}

function keepsOnDisk(config: Config): boolean {
  return sections(config, 'service').some((service) => valueAt(service, 'storage.path') !== undefined);
}
