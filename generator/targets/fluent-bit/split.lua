-- The most bytes that one record may become: one that would become more stays as it is.
local limit = 64 * 1024 * 1024
-- Deeper JSON stays as it is.
local depth_limit = 60
-- From here on a number of Lua does not hold every integer.
local inexact = 2 ^ 53

local byte, find, match, sub = string.byte, string.find, string.match, string.sub
local array, object, quote = byte('['), byte('{'), byte('"')
local array_end, object_end, colon, comma = byte(']'), byte('}'), byte(':'), byte(',')
local words = { ['true'] = true, ['false'] = true, ['null'] = true }

-- The most records that the record in hand may become.
local most
local past

-- Position of the first byte from `at` on that is no blank.
local function blank(text, at)
  return (select(2, find(text, '^[ \t\r\n]*', at))) + 1
end

-- Position behind the string that starts at `at`; nil where it does not end.
local function past_string(text, at)
  local from = at + 1
  while true do
    local found = find(text, '["\\]', from)
    if not found then return nil end
    if byte(text, found) == quote then return found + 1 end
    if not find(text, '^["\\/bfnrtu]', found + 1) then return nil end
    from = found + 2
  end
end

-- Calls take(key, from, to) for each member or item of what starts at `at`; a key is the text between its quotes.
-- Gives the position behind it; nil where it is not JSON.
local function each(text, at, depth, take)
  local ending = byte(text, at) == object and object_end or array_end
  local here = blank(text, at + 1)
  if byte(text, here) == ending then return here + 1 end
  while depth < depth_limit do
    local key
    if ending == object_end then
      local behind = byte(text, here) == quote and past_string(text, here)
      if not behind then return nil end
      key = sub(text, here + 1, behind - 2)
      here = blank(text, behind)
      if byte(text, here) ~= colon then return nil end
      here = blank(text, here + 1)
    end
    local behind = past(text, here, depth + 1)
    if not behind then return nil end
    if take then take(key, here, behind) end
    here = blank(text, behind)
    local next = byte(text, here)
    if next == ending then return here + 1 end
    if next ~= comma then return nil end
    here = blank(text, here + 1)
  end
  return nil
end

-- Position behind the JSON value that starts at `at`; nil where there is none.
past = function(text, at, depth)
  local first = byte(text, at)
  if first == quote then return past_string(text, at) end
  if first == object or first == array then return each(text, at, depth) end
  local word = match(text, '^[%w+.-]+', at)
  if not (words[word] or word and find(word, '^-?%d')) then return nil end
  return at + #word
end

-- The JSON value from `from` to before `to` as texts, one for each item that the stars of the path stand for, from its
-- step `step` on; nil where the path leads nowhere. What has no such item stays whole.
local function cut_text(text, from, to, path, step)
  local key = path[step]
  if key == nil then return { sub(text, from, to - 1) } end
  local texts = {}
  if key == '*' then
    if byte(text, from) ~= array then return nil end
    each(text, from, 0, function(_, first, last)
      for _, piece in ipairs(cut_text(text, first, last, path, step + 1) or { sub(text, first, last - 1) }) do
        texts[#texts + 1] = '[' .. piece .. ']'
      end
      if #texts > most then error('too large') end
    end)
    return #texts > 0 and texts or nil
  end
  if byte(text, from) ~= object then return nil end
  local first, last
  local count = 0
  each(text, from, 0, function(name, start, stop)
    if name == key then first, last, count = start, stop, count + 1 end
  end)
  if count ~= 1 then return nil end
  local pieces = cut_text(text, first, last, path, step + 1)
  if not pieces then return nil end
  local before, behind = sub(text, from, first - 1), sub(text, last, to - 1)
  for index, piece in ipairs(pieces) do texts[index] = before .. piece .. behind end
  return texts
end

-- A copy of a table with one member of another value. Its metatable says whether it is an array or a map.
local function with(value, key, member)
  local copy = {}
  for name, other in pairs(value) do copy[name] = other end
  copy[key] = member
  return setmetatable(copy, getmetatable(value))
end

-- As cut_text, of a value that Fluent Bit has parsed.
local function cut_value(value, path, step)
  local key = path[step]
  if key == nil then return { value } end
  if type(value) ~= 'table' then return nil end
  local values = {}
  if key == '*' then
    for _, item in ipairs(value) do
      for _, piece in ipairs(cut_value(item, path, step + 1) or { item }) do
        values[#values + 1] = setmetatable({ piece }, getmetatable(value))
      end
      if #values > most then error('too large') end
    end
    return #values > 0 and values or nil
  end
  for index, piece in ipairs(cut_value(value[key], path, step + 1) or {}) do values[index] = with(value, key, piece) end
  return #values > 0 and values or nil
end

-- Bytes of a value, roughly; an error where a number may have lost digits on its way here.
local function size(value)
  if type(value) == 'string' then return #value end
  if type(value) == 'number' and (value >= inexact or value <= -inexact) then error('inexact') end
  if type(value) ~= 'table' then return 8 end
  local sum = 0
  for name, member in pairs(value) do sum = sum + #tostring(name) + size(member) end
  return sum
end

-- The records that a record becomes; nil where it stays as it is.
local function pieces_of(record)
  most = limit / size(record)
  for _, path in ipairs(paths) do
    local values = cut_value(record, path, 1)
    if values and #values > 1 then return values end
  end
  for _, carrier in ipairs(carriers) do
    local text = record[carrier]
    if type(text) == 'string' then
      local from = blank(text, 1)
      local to = past(text, from, 0)
      if to and blank(text, to) == #text + 1 then
        for _, path in ipairs(paths) do
          local texts = cut_text(text, from, to, path, 1)
          if texts and #texts > 1 then
            local records = {}
            for index, piece in ipairs(texts) do
              records[index] = with(record, carrier, sub(text, 1, from - 1) .. piece .. sub(text, to))
            end
            return records
          end
        end
      end
    end
  end
  return nil
end

-- What Fluent Bit calls for each record. 2: these records, at the record's own time; 0: the record as it came.
function split(tag, time, record)
  local done, records = pcall(pieces_of, record)
  if done and records then return 2, time, records end
  return 0, time, record
end
