import type { Plan } from './types.js';

/** A function that a product's module exports, and what it answers. */
export interface FilterFunction {
  /** `to_ocsf_activity_original` */
  name: string;
  schema: string;
  /** Word of the schema's choice, and its place among its words. */
  choice?: string;
  choiceIndex: number;
  /** The raw event is in the answer. */
  original: boolean;
}

/** All functions of a product: for each schema that it answers in, for each word of the schema's choice, with and without the raw event. */
export function functionsOf(plan: Plan): FilterFunction[] {
  return [plan, ...plan.answers].flatMap(({ schema, choice }) =>
    (choice?.values ?? [undefined]).flatMap((word, choiceIndex) => {
      const name = `to_${schema}${choiceIndex === 0 ? '' : `_${word}`}`;
      const same = { schema, ...(word === undefined ? {} : { choice: word }), choiceIndex };
      return [
        { ...same, name, original: false },
        { ...same, name: `${name}_original`, original: true },
      ];
    }),
  );
}
