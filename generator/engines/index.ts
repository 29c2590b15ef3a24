import type { Program } from './program.js';
import { es7, es8, opensearch2, opensearch3 } from './server.js';
import { vrl } from './vrl.js';

/** All that can be got: VRL, which is built, and the servers. */
export const programs: Program[] = [vrl, opensearch2, opensearch3, es7, es8];
