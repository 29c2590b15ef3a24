import type { Config, ConfigRule, Found } from '../model.js';
import { isOn, isUnknown, placeOf, sections, valueAt } from '../options.js';

/** Inputs whose records come once; what others measure comes again. */
const once = [
  'tail',
  'syslog',
  'forward',
  'http',
  'splunk',
  'opentelemetry',
  'elasticsearch',
  'tcp',
  'udp',
  'unix_socket',
  'mqtt',
  'kafka',
  'systemd',
  'stdin',
];

/** Filters that put records back into the pipeline through a buffer of their own. */
const emitting = ['rewrite_tag', 'multiline'];

/** Records that wait in memory only. */
export const buffers: ConfigRule = {
  name: 'buffer',
  check: (config) => [...inputs(config), ...emitters(config)],
};

const lost = 'records that wait are in memory only, and lost when the collector ends';

function inputs(config: Config): Found[] {
  const inherits = sections(config, 'service').some(
    (service) => isOn(valueAt(service, 'storage.inherit')) && valueAt(service, 'storage.type') === 'filesystem',
  );
  return sections(config, 'input', ...once)
    .filter((input) => !onDisk(valueAt(input, 'storage.type') ?? (inherits ? 'filesystem' : 'memory')))
    .map((input) => ({
      level: 'warning',
      at: placeOf(input, 'storage.type'),
      message: lost,
      mend: 'write storage.type filesystem, and storage.path in the service',
    }));
}

function emitters(config: Config): Found[] {
  return sections(config, 'filter', ...emitting)
    .filter((filter) => !onDisk(valueAt(filter, 'emitter_storage.type') ?? 'memory'))
    .map((filter) => ({
      level: 'warning',
      at: placeOf(filter, 'emitter_storage.type'),
      message: lost,
      mend: 'write emitter_storage.type filesystem, and storage.path in the service',
    }));
}

/** What can't be told is taken to be right. */
function onDisk(storage: string): boolean {
  return storage === 'filesystem' || isUnknown(storage);
}
