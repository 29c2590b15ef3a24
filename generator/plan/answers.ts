import type { Plan } from './types.js';

/** A record that a plan can give: its schema, and what is chosen of it. */
export interface Answer {
  schema: string;
  /** A word of the schema's choice; without it the first. */
  choice?: string;
}

/** Everything that a plan can give: its own schema, then those of its answers, each with every choice. */
export function answersOf(plan: Plan): Answer[] {
  return [
    { schema: plan.schema },
    ...plan.answers.flatMap(({ schema, choice }): Answer[] => (choice ? choice.values.map((word) => ({ schema, choice: word })) : [{ schema }])),
  ];
}

/** Its name, as filters name their functions: `ocsf`, and `ocsf_activity` where the choice is not the first. */
export function answerName(plan: Plan, { schema, choice }: Answer): string {
  const first = plan.answers.find((answer) => answer.schema === schema)?.choice?.values[0];
  return choice === undefined || choice === first ? schema : `${schema}_${choice}`;
}

/** The filter's function that gives it. */
export function functionName(plan: Plan, answer: Answer, original: boolean): string {
  return `to_${answerName(plan, answer)}${original ? '_original' : ''}`;
}
