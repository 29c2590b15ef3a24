/** What every source type and source of a mapped record begins with: Vector takes no template without a fixed beginning. */
export const prefix = 'sluice:';

/** Source type of broken events. */
export const errorSourcetype: string = `${prefix}error`;

/** Source type of records that are no product's events. */
export const otherSourcetype: string = `${prefix}other`;

/** In the index's name: the product or tool of the event. */
export const moduleMark = '{module}';
