import { ConfigError } from '../../config/problem.js';
import type { Place } from '../model.js';

export function unreadable(at: Place, message: string, mend?: string): ConfigError {
  return new ConfigError([{ ...at, message, ...(mend ? { mend } : {}) }]);
}
