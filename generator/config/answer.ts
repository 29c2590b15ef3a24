import type { Answer } from '../plan/answers.js';
import type { Plan } from '../plan/types.js';
import type { SluiceConfig } from './types.js';

/** The answer of a plan that a sluice.yaml asks for. */
export function wantedAnswer(plan: Plan, config: Pick<SluiceConfig, 'schema' | 'ocsf'>): Answer {
  const { schema } = config;
  const choice = plan.answers.find((answer) => answer.schema === schema)?.choice;
  const chosen: Record<string, unknown> = schema === 'ocsf' ? { ...config.ocsf } : {};
  return choice ? { schema, choice: String(chosen[choice.name] ?? choice.values[0]) } : { schema };
}
