import type { Plan, TextGrammar } from '../../../plan/types.js';

export function orderedPairs(_plan: Plan, _grammar: TextGrammar): string {
  return 'null';
}
