-- KubeArmor to ECS as one writes it for Fluent Bit's lua filter, of a record that a JSON parser has read. What stood beside the event stays.

local datasets = { MatchedPolicy = "alert", MatchedHostPolicy = "alert", SystemEvent = "alert", ContainerLog = "log", HostLog = "log", Message = "message" }
local categories = { Process = "process", File = "file", Network = "network", Syscall = "host", Capabilities = "host", Device = "host" }
local actions = { SYS_EXECVE = "exec", SYS_EXECVEAT = "exec", SYS_UMOUNT2 = "umount", SYS_MOUNT = "mount", SYS_OPENAT = "open", SYS_CONNECT = "connect" }
local types = { exec = "start", open = "access", connect = "start", mount = "change", umount = "change" }
local beside = { "time", "stream", "_p", "kubernetes" }

local function basename(path)
  return path and path:match("[^/]*$")
end

local function pairs_of(text)
  local found = {}
  for key, value in (text or ""):gmatch("([^ =]+)=([^ ]*)") do
    found[key] = value
  end
  return found
end

local function image(reference)
  if not reference then return nil end
  local tagged, digest = reference:match("^([^@]*)@?(.*)$")
  local name, tag = tagged:match("^(.*):([^:/]+)$")
  return {
    name = name or tagged,
    tag = tag and { tag },
    hash = digest ~= "" and { all = { digest } } or nil,
  }
end

local function labels(text)
  local list = {}
  for label in (text or ""):gmatch("[^,]+") do
    list[#list + 1] = label:gsub("=", ":", 1)
  end
  return list
end

local function severity(event, alert, denied)
  if not alert then return 0 end
  local level = tonumber(event.Severity)
  if not level then return denied and 47 or 21 end
  return level <= 3 and 21 or level <= 6 and 47 or level <= 8 and 73 or 99
end

local function arguments(line)
  local words = {}
  for word in line:gmatch("[^ ]+") do
    words[#words + 1] = word
  end
  local truncated = words[#words] == "..."
  if truncated then words[#words] = nil end
  return words, truncated
end

local function summary(event)
  local words = {}
  for _, word in ipairs({ event.Action or "", event.Operation or "", event.Resource or "" }) do
    if word ~= "" then words[#words + 1] = word end
  end
  local process = event.ProcessName
  if process and not (event.Resource and event.Resource:sub(-#process) == process) then words[#words + 1] = "by " .. process end
  return table.concat(words, " ")
end

function reshape(tag, timestamp, event)
  local kind = datasets[event.Type]
  if not kind then return 0, timestamp, event end

  local data = pairs_of(event.Data)
  local action = actions[data.syscall] or event.Operation:lower()
  local is_exec = event.Operation == "Process"
  local alert = kind == "alert"
  local failed = event.Result ~= "Passed"
  local denied = event.Action == "Block" and failed
  local owner = event.Owner or {}
  local exec = event.ExecEvent or {}
  local uid = event.UID and string.format("%d", event.UID)
  local args, truncated
  if is_exec then args, truncated = arguments(event.Resource) end

  local category = { categories[event.Operation] }
  if alert then category[#category + 1] = "intrusion_detection" end
  local kinds = { types[action] or "info" }
  if denied then kinds[#kinds + 1] = "denied" end

  local record = {
    ["@timestamp"] = event.UpdatedTime,
    ecs = { version = "9.4.0" },
    event = {
      module = "kubearmor",
      dataset = "kubearmor." .. kind,
      kind = alert and "alert" or "event",
      provider = "KubeArmor",
      code = event.Type,
      action = action,
      category = category,
      type = kinds,
      outcome = failed and "failure" or "success",
      reason = failed and event.Result or nil,
      severity = severity(event, alert, denied),
    },
    message = event.Message or summary(event),
    rule = alert and { name = event.PolicyName, category = event.Operation:lower() } or nil,
    observer = { vendor = "KubeArmor", product = "KubeArmor", type = "runtime-security" },
    orchestrator = {
      cluster = { name = event.ClusterName },
      type = "kubernetes",
      resource = { type = "pod", name = event.PodName, parent = { type = owner.Ref }, label = labels(event.Labels) },
      namespace = event.NamespaceName,
    },
    container = { id = event.ContainerID, name = event.ContainerName, image = image(event.ContainerImage) },
    host = { name = event.HostName, hostname = event.HostName, id = event.NodeID },
    process = {
      parent = { pid = event.HostPPID, vpid = event.PPID, executable = event.ParentProcessName, name = basename(event.ParentProcessName) },
      pid = event.HostPID,
      vpid = event.PID,
      user = is_exec and { id = uid } or nil,
      executable = event.ProcessName,
      name = basename(event.ProcessName),
      command_line = is_exec and event.Resource or event.Source,
      args = args,
      working_directory = event.Cwd,
    },
    user = { id = uid },
    file = data.target and { path = data.target } or nil,
    related = { hosts = { event.HostName } },
    kubearmor = {
      args_truncated = truncated or nil,
      syscall = data.syscall,
      mount = data.target and { target = data.target, flags = data.flag } or nil,
      timestamp = event.Timestamp,
      owner = { name = owner.Name, namespace = owner.Namespace },
      labels = event.Labels,
      container_image = event.ContainerImage,
      severity = event.Severity,
      source = is_exec and event.Source or nil,
      operation = event.Operation,
      data = event.Data,
      event_data = event.EventData,
      action = event.Action,
      result = not failed and event.Result or nil,
      exec = { id = exec.ExecID, comm = exec.ExecutableName },
    },
  }
  for _, name in ipairs(beside) do
    record[name] = event[name]
  end
  -- 2: the record is another, its time is not.
  return 2, timestamp, record
end
