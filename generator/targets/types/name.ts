/** A title as a type's name, as json-schema-to-typescript would make it: `cloudAlert` and `cloud alert` are `CloudAlert`. */
export function typeName(title: string): string {
  return title
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
