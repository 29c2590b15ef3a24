import type { Plan } from '../types.js';
import type { Json, JsonObject } from './json.js';
import { textOf } from './operations.js';

/** Parts of a CEF header, in their order. */
const headerParts = ['vendor', 'product', 'version', 'signature', 'name', 'severity'];

/**
 * A record whose `header` and `extension` became a CEF line in `message` (ArcSight Common Event Format, CEF:0): `\` and `|` are escaped in the
 * header, `\`, `=` and line breaks in the extension; texts are cut at the code points that the schema allows.
 */
export function withCefLine(answer: JsonObject, plan: Plan): JsonObject {
  const lengths = new Map(plan.outputs.map((output) => [output.path.join('.'), output.maxLength]));
  const cut = (name: string, value: Json | undefined): string => [...(textOf(value) ?? '')].slice(0, lengths.get(name)).join('');
  const { header, extension } = { header: answer.get('header') as JsonObject, extension: (answer.get('extension') ?? new Map()) as JsonObject };
  const head = headerParts.map((part) =>
    cut(`header.${part}`, header.get(part))
      .replace(/[\\|]/g, '\\$&')
      .replace(/[\r\n]+/g, ' '),
  );
  const pairs = [...extension].map(
    ([key, value]) => `${key}=${cut(`extension.${key}`, value).replace(/[\\=]/g, '\\$&').replaceAll('\r', '\\r').replaceAll('\n', '\\n')}`,
  );
  const rest = [...answer].filter(([name]) => name !== 'header' && name !== 'extension');
  return new Map<string, Json>([['message', `CEF:0|${head.join('|')}|${pairs.join(' ')}`], ...rest]);
}
