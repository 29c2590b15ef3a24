import type { ConfigRule, ModuleRule } from '../model.js';
import { buffers } from './buffers.js';
import { esBulk } from './es-bulk.js';
import { forwardThread } from './forward-thread.js';
import { moduleAllocator, moduleFunctions, moduleImports, moduleSimd, moduleStart } from './module.js';
import { reload } from './reload.js';
import { retries } from './retries.js';
import { secrets } from './secrets.js';
import { splunkToken } from './splunk-token.js';
import { syslogBuffer } from './syslog-buffer.js';
import { syslogParser } from './syslog-parser.js';
import { tail } from './tail.js';
import { timeKey } from './time-key.js';
import { tlsVerify } from './tls-verify.js';
import { wasmFormat } from './wasm-format.js';
import { wasmFunction } from './wasm-function.js';
import { wasmMemory } from './wasm-memory.js';
import { wasmPlace } from './wasm-place.js';

/** What is looked for in a config. Where each comes from: docs/fluent-bit.md and docs/fluent-bit-wasm.md. */
export const configRules: ConfigRule[] = [
  wasmFormat,
  wasmMemory,
  wasmFunction,
  wasmPlace,
  forwardThread,
  timeKey,
  syslogBuffer,
  syslogParser,
  tail,
  splunkToken,
  secrets,
  tlsVerify,
  esBulk,
  buffers,
  retries,
  reload,
];

/** What is looked for in a module. */
export const moduleRules: ModuleRule[] = [moduleImports, moduleSimd, moduleStart, moduleAllocator, moduleFunctions];
