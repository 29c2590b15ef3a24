import { docs } from './docs/index.js';
import { elasticsearch } from './elasticsearch/index.js';
import type { Target } from './target.js';
import { types } from './types/index.js';

/** Everything that is generated, in the order in which it is written. */
export const targets: Target[] = [types, elasticsearch, docs];
