import type { ConfigRule } from '../model.js';
import { isOn, option, sections, valueAt } from '../options.js';

/** A hot reload that may never end. */
export const reload: ConfigRule = {
  name: 'reload',
  check: (config) =>
    sections(config, 'service')
      .filter((service) => isOn(valueAt(service, 'hot_reload')) && !option(service, 'hot_reload.timeout'))
      .map((service) => ({
        level: 'warning',
        at: option(service, 'hot_reload')?.at ?? service.at,
        message: 'a reload reads nothing new until all buffers are empty, and does not hear SIGTERM: for ever, while a sink is away',
        mend: 'write hot_reload.timeout 60: Fluent Bit aborts then, and goes on from its buffers on disk when it is started again',
      })),
};
