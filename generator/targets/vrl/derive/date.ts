const year = '[0-9]{4}';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const day = `(?:${year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|${leapYear}-02-29)`;
const clock = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?';
const zone = '(?:0[0-9]|1[0-8])';

/** What is a date as it stands, and what epoch digits say one. */
export const datePattern = `${day}[T ]${clock}(?:Z|[+-]${zone}:?[0-5][0-9])?`;
export const epochPattern = '[1-9][0-9]{0,18}';

const rfc3339 = `${day}T${clock}(?:Z|[+-]${zone}:[0-5][0-9])`;

/** Leaves in `to` the text as an RFC 3339 date: one that is one but for its T, its zone or that zone's colon, or epoch digits, whose number says their unit. */
export function date(text: string, to: string): string {
  return `${to} = ""
if match(${text}, r'^${datePattern}$') {
  ${to} = replace((slice(${text}, 0, 10) ?? "") + "T" + (slice(${text}, 11) ?? ""), r'([+-][0-9]{2})([0-9]{2})$', "\${1}:$2")
  if !match(${to}, r'(?:Z|[+-][0-9]{2}:[0-9]{2})$') { ${to} = ${to} + "Z" }
} else if match(${text}, r'^${epochPattern}$') {
  decimals = if length(${text}) <= 11 { 0 } else if length(${text}) <= 14 { 3 } else if length(${text}) <= 17 { 6 } else { 9 }
  seconds = parse_int(slice(${text}, 0, length(${text}) - decimals) ?? "0", 10) ?? 0
  ${to} = format_timestamp(from_unix_timestamp(seconds) ?? t'1970-01-01T00:00:00Z', "%Y-%m-%dT%H:%M:%S") ?? ""
  if decimals > 0 { ${to} = ${to} + "." + (slice(${text}, length(${text}) - decimals) ?? "") }
  ${to} = ${to} + "Z"
}`;
}

/** Leaves in `to` the time since 1970 of an RFC 3339 text in units of 10^-decimals seconds, finer digits cut off; nothing before 1970. */
export function epoch(text: string, decimals: number, to: string): string {
  return `if match(${text}, r'^${rfc3339}$') {
  second = parse_timestamp(replace(${text}, r'\\.[0-9]+', ""), "%+") ?? t'1969-12-31T00:00:00Z'
  fraction = replace(${text}, r'^[^.]*\\.?|[^0-9].*$', "")
  digits = truncate(fraction + "${'0'.repeat(decimals)}", ${decimals})
  seconds = to_unix_timestamp(second)
  if seconds >= 0 { ${to} = to_int(to_string(seconds) + digits) ?? null }
}`;
}
