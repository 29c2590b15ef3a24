import type { Json, JsonObject } from './json.js';
import { textOf } from './operations.js';

/** The answer with its members `header` and `extension` written as one line, in `message`. */
export function withCefLine(answer: JsonObject): JsonObject {
  const object = (name: string): JsonObject => (answer.get(name) ?? new Map()) as JsonObject;
  const others = [...answer].filter(([name]) => name !== 'header' && name !== 'extension');
  return new Map<string, Json>([['message', cefLine(object('header'), object('extension'))], ...others]);
}

/** The fields of the header in their order: all are written, an absent one as nothing. */
const headerFields = ['vendor', 'product', 'version', 'signature', 'name', 'severity'];

/**
 * One line of ArcSight's Common Event Format, version 0. Whatever the values hold, it is one line and reads back into them; only a
 * line break in the header becomes a blank, for the standard has none there.
 * @param extension keys of the extension, written in this order.
 */
export function cefLine(header: JsonObject, extension: JsonObject): string {
  const fields = headerFields.map((name) => headerText(textOf(header.get(name)) ?? ''));
  const pairs = [...extension].map(([key, value]) => `${key}=${extensionText(textOf(value) ?? '')}`);
  return `CEF:0|${fields.join('|')}|${pairs.join(' ')}`;
}

function headerText(text: string): string {
  return text.replace(/[\\|]/g, '\\$&').replace(/[\r\n]/g, ' ');
}

function extensionText(text: string): string {
  return text.replace(/[\\=]/g, '\\$&').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}
