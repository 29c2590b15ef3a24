/*
 * How records find their filters and their output. A Fluent Bit output takes records by tag, so where outputs differ by
 * what a record turned out to be, a rewrite_tag filter behind the wasm filters gives it a tag that says so.
 *
 * in_http takes the request's path for the tag, with everything but letters, digits, `_` and `.` replaced by `_`: all
 * tags below have a `-`, so no sender can pass the filters by naming one of them.
 */
import type { Output, SluiceConfig } from '../../config/config.js';

/** `logs-<module>.<kind>`: an event of a product. The data stream's name without its namespace. */
export const eventTag = 'logs-';

/** An event that is broken (event.kind: pipeline_error). */
export const errorTag = 'error-sluice';

/** Each output with the name that tells it from others of its type. */
export function named(outputs: Output[]): [Output, string][] {
  const seen = new Map<string, number>();
  return outputs.map((output) => {
    const count = (seen.get(output.type) ?? 0) + 1;
    seen.set(output.type, count);
    return [output, count === 1 ? output.type : `${output.type}-${count}`];
  });
}

/** Tag of the syslog frames for the output of this name: no kind of event is named so, for theirs have a dot. */
export const frameTag = (name: string): string => `${eventTag}${name}`;

/** Tags of events, where there may be frames beside them. */
export const dottedEventTags: string = `^${eventTag}[^.]*[.]`;

/** Tag of an input's records; one whose files are told apart has the file's path behind it. */
export const inputTag = (name: string): string => `in-${name}`;

/** Regular expression of the tags of these inputs. */
export const tagsOfInputs = (names: string[]): string => `^${inputTag('')}(?:${names.join('|')})(?:[.]|$)`;

/** Tags that inputs give: all but the two above. Fluent Bit finds no match where a regex matches the empty string. */
export const unroutedTags: string = `^(?!${eventTag}|${errorTag}$).+`;

/** Of those, the tags on which events of a product may come. */
export function tagsOfProduct(product: string, { inputs }: SluiceConfig): string {
  const others = inputs.filter((input) => !input.products.includes(product)).map((input) => input.name);
  return others.length === 0 ? unroutedTags : `^(?!${eventTag}|${errorTag}$|${tagsOfInputs(others).slice(1)}).+`;
}

/** Dataset of broken events. */
export const errorDataset = 'sluice.error';

/** Dataset of records that are no product's events. */
export const otherDataset = 'sluice.other';
