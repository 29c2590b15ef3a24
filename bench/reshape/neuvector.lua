-- NeuVector's text to ECS as one writes it for Fluent Bit's lua filter. What stood beside the text stays.

local integers = {}
for name in ("reported_timestamp sessions policy_id server_port ip_proto critical_vul_cnt high_vul_cnt medium_vul_cnt response_rule_id"):gmatch("%S+") do
  integers[name] = true
end
local booleans = { xff = true, nbe = true }
local severities = { Critical = 99, Emergency = 99, Alert = 99, Error = 73, Warning = 47, Notice = 21, Info = 0, Debug = 0 }
local kinds = { violation = "alert", threat = "alert", incident = "alert", audit = "state", event = "event", activity = "event" }
local transports = { [1] = "icmp", [6] = "tcp", [17] = "udp" }
local moved = { "reported_at", "cluster_name", "host_id", "host_name", "enforcer_name", "id" }
local moved_violation = { "client_ip", "server_ip", "server_port", "ip_proto", "policy_id" }
local moved_other = { "name", "workload_id", "workload_name", "workload_domain" }

local function words(text)
  local list = {}
  for word in text:gmatch("[^ ]+") do
    list[#list + 1] = word
  end
  return list
end

local function put(event, key, value)
  if integers[key] then
    event[key] = tonumber(value)
  elseif booleans[key] then
    event[key] = value == "true"
  elseif value:sub(1, 1) == "[" and value:sub(-1) == "]" then
    event[key] = words(value:sub(2, -2))
  else
    event[key] = value
  end
end

-- notification=violation,level=Critical,…: a value ends at a comma where a key follows; values hold commas, too.
local function read(text, at)
  local event = {}
  local key, from = text:match("^([a-z_]+)=()", at)
  while key do
    local search = from
    local comma, next_key, next_from
    repeat
      comma = text:find(",", search, true)
      if comma then
        next_key, next_from = text:match("^([a-z_]+)=()", comma + 1)
        search = comma + 1
      end
    until not comma or next_key
    put(event, key, text:sub(from, comma and comma - 1))
    key, from = next_key, next_from
    if not comma then break end
  end
  return event
end

local function image(reference)
  if not reference then return nil end
  local tagged, digest = reference:match("^([^@]*)@?(.*)$")
  local name, tag = tagged:match("^(.*):([^:/]+)$")
  return { name = name or tagged, tag = tag and { tag }, hash = digest ~= "" and { all = { digest } } or nil }
end

local function drop(event, names)
  for _, name in ipairs(names) do
    event[name] = nil
  end
end

local function outside(name)
  return name ~= "external" and name or nil
end

function reshape(tag, timestamp, record)
  local text = record.log
  if type(text) ~= "string" then return 0, timestamp, record end
  local priority, version, time, hostname, appname, procid, msgid, at = text:match("^<(%d+)>(%d) (%S+) (%S+) (%S+) (%S+) (%S+) %- ()")
  at = at or 1
  if text:sub(at, at + 12) ~= "notification=" then return 0, timestamp, record end

  local event = read(text, at)
  local dataset = event.notification
  local violation = dataset == "violation"
  local denied = event.policy_action == "deny"
  local name = event.name or "Network.Violation"
  local hosts = {}
  for _, host in ipairs({ event.client_name or "", outside(event.server_name) or "", event.host_name or "" }) do
    if host ~= "" then hosts[#hosts + 1] = host end
  end

  local answer = {
    ["@timestamp"] = event.reported_at,
    ecs = { version = "9.4.0" },
    event = {
      module = "neuvector",
      dataset = "neuvector." .. dataset,
      kind = kinds[dataset],
      id = event.id,
      severity = severities[event.level],
      code = not violation and name or nil,
      action = name:lower(),
      category = { violation and "network" or "vulnerability" },
      type = violation and { "connection", denied and "denied" or "allowed" } or { "info" },
      outcome = denied and "failure" or "success",
    },
    orchestrator = {
      cluster = { name = event.cluster_name },
      namespace = violation and event.client_domain or event.workload_domain,
      resource = { name = violation and event.client_name or event.workload_name, type = "pod" },
      type = "kubernetes",
    },
    host = { id = event.host_id, name = event.host_name, hostname = event.host_name },
    observer = { name = event.enforcer_name, vendor = "NeuVector", product = "NeuVector", type = "runtime-security" },
    log = { level = event.level:lower() },
    related = { hosts = hosts },
    container = { id = violation and event.client_id or event.workload_id, image = image(violation and event.client_image or event.workload_image) },
    neuvector = event,
  }

  if violation then
    local internal = event.server_id ~= "external"
    answer.message = event.policy_action .. ": " .. event.client_name .. " to " .. event.server_name
    answer.related.ip = { event.client_ip, event.server_ip }
    answer.rule = { name = name, category = "network", id = tostring(event.policy_id) }
    answer.network = {
      direction = internal and "internal" or "egress",
      type = event.client_ip:find(":", 1, true) and "ipv6" or "ipv4",
      iana_number = tostring(event.ip_proto),
      transport = transports[event.ip_proto],
      protocol = event.applications and event.applications[1] and event.applications[1]:lower(),
    }
    answer.source = { ip = event.client_ip, address = event.client_ip, domain = event.client_name }
    answer.destination = { ip = event.server_ip, address = event.server_ip, port = event.server_port, domain = outside(event.server_name) }
    drop(event, moved_violation)
  else
    answer.message = name .. ", critical " .. event.critical_vul_cnt .. ", high " .. event.high_vul_cnt .. ", medium " .. event.medium_vul_cnt
    answer.vulnerability = { scanner = { vendor = "NeuVector" } }
    drop(event, moved_other)
  end
  drop(event, moved)

  if priority then
    local code = tonumber(priority)
    answer.log.syslog = {
      priority = code,
      facility = { code = math.floor(code / 8) },
      severity = { code = code % 8 },
      version = version,
      hostname = hostname,
      appname = appname,
      procid = procid,
      msgid = msgid,
    }
    answer.collector = { syslog = { timestamp = time } }
  end
  for key, value in pairs(record) do
    if key ~= "log" then answer[key] = value end
  end
  return 2, timestamp, answer
end
