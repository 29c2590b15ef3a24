import type { Plan } from '../../../plan/types.js';
import { block, list, oneOf, text } from '../literal.js';

/** Values printed as Go maps, `map[A:x B:y]`, become objects where the schema has one: cut at its known keys, which are sorted. */
export function goMaps(plan: Plan): string {
  const root = plan.nodes[0] as Plan['nodes'][0];
  const maps = [...root.members].flatMap(([name, holds]): [string, string[]][] => {
    if ('node' in holds) return [[name, [...(plan.nodes[holds.node] as Plan['nodes'][0]).members.keys()]]];
    const field = plan.fields.find((candidate) => candidate.slot === holds.field);
    return field?.json === 'object' ? [[name, field.mapKeys ?? []]] : [];
  });
  if (maps.length === 0) return '';
  return block(
    `members = map_values(members) -> |pair| {
  said = to_string(pair[1]) ?? ""
  name = to_string(pair[0]) ?? ""
  if match(name, ${oneOf(maps.map(([name]) => name))}) && match(said, r'^map\\[(?s:.*)\\]$') {
    inner = slice(said, 4, -1) ?? ""
    map_keys = array(get({ ${maps.map(([name, keys]) => `${text(name)}: ${list([...keys].sort())}`).join(', ')} }, [name]) ?? null) ?? []
    at = 0
    cuts = no_list
    for_each(map_keys) -> |_index, key| {
      key = to_string(key) ?? ""
      found = -1
      value_at = 0
      if at == 0 && starts_with(inner, key + ":") {
        found = 0
        value_at = length(key) + 1
      } else {
        from = if at > 0 { at - 1 } else { 0 }
        place = find(inner, " " + key + ":", from)
        if place != null { found = to_int(place) }
        value_at = found + length(key) + 2
      }
      if found >= 0 && (length(cuts) > 0 || found == 0) {
        cuts = push(cuts, [key, found, value_at])
        at = value_at + 1
      }
    }
    if inner == "" {
      pair = [name, {}]
    } else if length(cuts) > 0 {
      made = no_object
      for_each(cuts) -> |index, cut| {
        following = get(cuts, [index + 1, 1]) ?? null
        end = if following == null { length(inner) } else { to_int(following) ?? 0 }
        made = set(made, [cut[0]], slice(inner, to_int(cut[2]) ?? 0, end) ?? "") ?? made
      }
      pair = [name, made]
    }
  }
  pair
}`,
  );
}
