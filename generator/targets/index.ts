import { assembly } from './assembly/index.js';
import { docs } from './docs/index.js';
import { elasticsearch } from './elasticsearch/index.js';
import { fluentBit } from './fluent-bit/index.js';
import { rsyslog } from './rsyslog/index.js';
import { splunk } from './splunk/index.js';
import type { Target } from './target.js';
import { types } from './types/index.js';
import { vector } from './vector/index.js';

/** Everything that is generated. */
export const targets: Target[] = [assembly, types, fluentBit, elasticsearch, docs, vector, rsyslog, splunk];
