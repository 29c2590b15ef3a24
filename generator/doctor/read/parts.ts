import type { Place, Section } from '../model.js';

/** What one file of a config says. */
export interface Parts {
  sections: Section[];
  /** Files to read at this place; stars in a path stand for any name. */
  includes: { path: string; at: Place }[];
}
