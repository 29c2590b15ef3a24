import { list } from './literal.js';

/** Fields of a CEF header, in their order. */
const headerFields = ['vendor', 'product', 'version', 'signature', 'name', 'severity'];

/** Writes the members `header` and `extension` of `out` as one line of CEF, in its `message`; keys of the extension in alphabetical order. */
export function cefLine(): string {
  return `line = "CEF:0"
for_each(${list(headerFields)}) -> |_index, name| {
  said = to_string(get(object(out.header) ?? {}, [name]) ?? null) ?? ""
  line = line + "|" + replace(replace(said, r'[\\\\|]', "\\\\$0"), r'[\\r\\n]', " ")
}
pairs = no_list
for_each(object(out.extension) ?? {}) -> |key, value| {
  said = replace(to_string(value) ?? "", r'[\\\\=]', "\\\\$0")
  pairs = push(pairs, key + "=" + replace(replace(said, r'\\r', "\\\\r"), r'\\n', "\\\\n"))
}
del(out.header)
del(out.extension)
out.message = line + "|" + (join(pairs, " ") ?? "")`;
}
