import type { Engine } from './engine.js';
import { oracle } from './engines/oracle.js';
import { ingestPipelines } from './engines/pipelines.js';
import { vrlPrograms } from './engines/vrl.js';
import { wasm } from './engines/wasm.js';

/** Everything that runs the mapping, the measure of all first. */
export const engines: Engine[] = [oracle, wasm, vrlPrograms, ...ingestPipelines];
