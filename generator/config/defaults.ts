type Json = Record<string, unknown>;

/**
 * Fills the defaults that a JSON Schema names, in place: `default` of missing properties, then the same in objects and
 * in lists whose items are told apart by `type`. (Ajv's own useDefaults stops at oneOf.)
 */
export function fillDefaults(root: Json, schema: Json, value: unknown): void {
  const resolved = resolve(root, schema);
  if (Array.isArray(value)) {
    for (const item of value) fillDefaults(root, variant(root, resolved.items as Json, item), item);
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Json;
    for (const [name, property] of Object.entries((resolved.properties ?? {}) as Record<string, Json>)) {
      if (object[name] === undefined && property.default !== undefined) object[name] = structuredClone(property.default);
      if (object[name] !== undefined) fillDefaults(root, property, object[name]);
    }
  }
}

function resolve(root: Json, schema: Json): Json {
  return typeof schema.$ref === 'string' ? ((root.$defs as Record<string, Json>)[schema.$ref.replace('#/$defs/', '')] as Json) : schema;
}

/** The branch of a list's oneOf whose `type` is the item's. */
function variant(root: Json, items: Json, item: unknown): Json {
  const branches = (items.oneOf ?? []) as Json[];
  const type = (item as Json | null)?.type;
  return branches.find((branch) => ((resolve(root, branch).properties as Record<string, Json>).type as Json).const === type) ?? items;
}
