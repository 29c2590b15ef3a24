local find, gsub, match, sub = string.find, string.gsub, string.match, string.sub

-- What stands at a path in a record.
local function at(record, path)
  for _, name in ipairs(path) do
    if type(record) ~= 'table' then return nil end
    record = record[name]
  end
  return record
end

-- A field of the header: printable ASCII of a length; - is none.
local function field(value, length)
  if type(value) ~= 'string' or value == '' then return '-' end
  -- Of a character of several bytes one mark is left.
  local printable = gsub(gsub(value, '[\128-\191]', ''), '[^\33-\126]', '?')
  return sub(printable, 1, length)
end

-- A time with no more than the six decimals that RFC 5424 allows.
local function time(value)
  if type(value) ~= 'string' then return '-' end
  local seconds, decimals, zone = match(value, '^(%d%d%d%d%-%d%d%-%d%dT%d%d:%d%d:%d%d)([.%d]*)(.*)$')
  if not seconds or not (zone == 'Z' or find(zone, '^[+-]%d%d:%d%d$')) then return '-' end
  return seconds .. sub(decimals, 1, 7) .. zone
end

-- Makes of an event the syslog line that its tag's output sends, in place of everything else.
function frame(tag, timestamp, record)
  local sink = sinks[tag]
  local severity = severities[at(record, places.severity)] or other_severity
  local header = '<' .. sink.facility * 8 + severity .. '>1 ' .. time(record['@timestamp']) .. ' ' .. field(at(record, places.host), 255)
    .. ' ' .. field(at(record, places.module), 48) .. ' - ' .. field(at(record, places.dataset), 32) .. ' - '
  local line = header .. record.message
  -- The line feed with which the output ends each line is counted, too.
  if sink.counted then line = #line + 1 .. ' ' .. line end
  return 2, timestamp, { [key] = line }
end
