import type { SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { options, type Section } from './model.js';
import { needsParsers, parsersFile } from './parsers.js';

/** The collector itself: flushing, buffers on disk, health and metrics. */
export function service(plans: Plan[], config: SluiceConfig): Section {
  const { deployment } = config;
  return {
    kind: 'service',
    plugin: '',
    comment: 'The collector itself.',
    options: options([
      ['flush', deployment.flush_seconds],
      ['grace', deployment.grace_seconds, 'Seconds to empty the buffers at shutdown. Less than the pod has to terminate.'],
      ['log_level', deployment.log_level],
      ['parsers_file', needsParsers(plans, config) ? parsersFile : undefined, 'Beside this file.'],
      ['hot_reload', true, 'SIGHUP or POST /api/v2/reload reads this file and the filters again.'],
      [
        'hot_reload.timeout',
        deployment.grace_seconds + 30,
        `A reload waits until all buffers are empty, reading nothing and deaf to SIGTERM: for ever, while a sink is away. After so many
seconds Fluent Bit aborts instead; started again it goes on from its buffers on disk.`,
      ],
      [
        'http_server',
        true,
        `Metrics: /api/v2/metrics/prometheus and /api/v1/storage. Health: /api/v1/health, which turns to 500 while a sink
refuses: make it a readiness check. A liveness check on it would restart the collector for the sink's fault; take / for that.`,
      ],
      ['http_listen', deployment.http_listen],
      ['http_port', deployment.http_port],
      ['health_check', true],
      ['hc_errors_count', 5],
      ['hc_retry_failure_count', 5],
      ['hc_period', 60],
      ['storage.path', deployment.storage_dir, 'Records wait on disk while a sink is away, and survive a restart.'],
      ['storage.sync', 'normal'],
      ['storage.checksum', false],
      ['storage.metrics', true],
      ['storage.max_chunks_up', deployment.max_chunks_up, 'Chunks of 2 MB in memory at once.'],
      ['storage.backlog.mem_limit', '64M'],
      ['storage.keep.rejected', true, 'What a sink refused for good is kept here, under the storage path, not dropped.'],
      ['storage.rejected.path', 'rejected'],
      ['storage.rejected.limit', deployment.rejected_limit],
      ['scheduler.base', 5, 'Tries again after 5 seconds at first, after 5 minutes at most.'],
      ['scheduler.cap', 300],
      ['multiline_buffer_limit', deployment.max_record, 'Largest record joined from split lines.'],
    ]),
  };
}
