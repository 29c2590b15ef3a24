-- Falco's alerts to ECS as one writes it for Fluent Bit's lua filter, of a record that has the event in its member `log`, read by a JSON
-- parser. What stood beside the event stays.

local severities = { Emergency = 99, Alert = 99, Critical = 99, Error = 73, Warning = 47, Notice = 21, Informational = 0, Debug = 0 }
local tactics = { mitre_execution = "TA0002", mitre_persistence = "TA0003", mitre_discovery = "TA0007", mitre_credential_access = "TA0006" }
local types = {
  execve = { "process", "start" },
  open = { "file", "access" },
  openat = { "file", "access" },
  connect = { "network", "connection" },
}
local moved = {}
for name in (
  "container.id container.image.repository container.image.tag container.name evt.type k8s.ns.name k8s.pod.name "
  .. "proc.cmdline proc.exepath proc.name proc.pname user.name user.uid"
):gmatch("%S+") do
  moved[name] = true
end

local function threat(tags)
  local technique, tactic, names = {}, {}, {}
  for _, tag in ipairs(tags) do
    if tag:match("^T%d%d%d%d$") then
      technique[#technique + 1] = tag
    elseif tactics[tag] then
      tactic[#tactic + 1] = tactics[tag]
      names[#names + 1] = tag:sub(#"mitre_" + 1)
    end
  end
  return {
    technique = #technique > 0 and { id = technique } or nil,
    tactic = #tactic > 0 and { id = tactic, name = names } or nil,
    framework = "MITRE ATT&CK",
  }
end

function reshape(tag, timestamp, record)
  local event = record.log
  if type(event) ~= "table" or not event.output_fields or not event.rule then return 0, timestamp, record end

  local fields = event.output_fields
  local rest = {}
  for name, value in pairs(fields) do
    if not moved[name] then rest[name] = value end
  end
  local of_type = types[fields["evt.type"]] or { "host", "info" }
  local tty = tonumber(fields["proc.tty"]) or 0

  local answer = {
    ["@timestamp"] = event.time,
    ecs = { version = "9.4.0" },
    event = {
      module = "falco",
      dataset = "falco.alert",
      kind = "alert",
      provider = event.source,
      category = { of_type[1], "intrusion_detection" },
      type = { of_type[2] },
      action = fields["evt.type"],
      outcome = "unknown",
      severity = severities[event.priority],
    },
    message = event.output,
    rule = { name = event.rule },
    tags = event.tags,
    threat = threat(event.tags),
    observer = { vendor = "Falco", product = "Falco" },
    orchestrator = { type = "kubernetes", namespace = fields["k8s.ns.name"], resource = { name = fields["k8s.pod.name"], type = "pod" } },
    container = {
      id = fields["container.id"],
      name = fields["container.name"],
      image = { name = fields["container.image.repository"], tag = { fields["container.image.tag"] } },
    },
    host = { name = event.hostname, hostname = event.hostname },
    related = { hosts = { event.hostname }, user = { fields["user.name"] } },
    process = {
      name = fields["proc.name"],
      executable = fields["proc.exepath"],
      command_line = fields["proc.cmdline"],
      parent = { name = fields["proc.pname"] },
      tty = tty > 0 and { char_device = { major = math.floor(tty / 256), minor = tty % 256 } } or nil,
    },
    user = { name = fields["user.name"], id = tostring(fields["user.uid"]) },
    sysdig = { content = { fields = rest }, priority = event.priority },
  }
  for key, value in pairs(record) do
    if key ~= "log" then answer[key] = value end
  end
  return 2, timestamp, answer
end
