/*
 * How records find their output. A Fluent Bit output takes records by tag, so where outputs differ by what a record
 * turned out to be, a rewrite_tag filter behind the wasm filters gives it a tag that says so.
 *
 * in_http takes the request's path for the tag, with everything but letters, digits, `_` and `.` replaced by `_`: the
 * tags below all have a `-`, so no sender can pass the filters by naming one of them.
 */

/** `logs-<product>.<kind>`: an event of a product. The data stream's name without its namespace. */
export const eventTag = 'logs-';

/** An event that is broken (event.kind: pipeline_error). */
export const errorTag = 'error-sluice';

/** Tags that inputs give: all but the two above. Fluent Bit finds no match where a regex matches the empty string. */
export const unroutedTags: string = `^(?!${eventTag}|${errorTag}$).+`;

/** Dataset of broken events. */
export const errorDataset = 'sluice.error';

/** Dataset of records that are no product's events. */
export const otherDataset = 'sluice.other';
