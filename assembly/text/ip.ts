/** IPv4 in dotted decimals without leading zeros, IPv6 as RFC 4291 writes it, no zone. */
export function isIp(at: usize, size: usize): bool {
  return size >= 2 && size <= 45 && (ipv4(at, at + size) || ipv6(at, at + size));
}

function ipv4(at: usize, end: usize): bool {
  for (let part = 0; part < 4; part++) {
    let value: u32 = 0;
    const start = at;
    while (at < end && <u32>load<u8>(at) - 0x30 < 10) {
      value = value * 10 + <u32>load<u8>(at) - 0x30;
      at++;
      if (value > 255) return false;
    }
    if (at == start || (load<u8>(start) == 0x30 && at - start > 1)) return false;
    if (part < 3) {
      if (at == end || load<u8>(at) != 0x2e) return false;
      at++;
    }
  }
  return at == end;
}

@inline
function isHex(c: u8): bool {
  return <u32>c - 0x30 < 10 || <u32>(c | 0x20) - 0x61 < 6;
}

function ipv6(at: usize, end: usize): bool {
  let groups = 0;
  let gap = false;
  if (load<u8>(at) == 0x3a) {
    if (load<u8>(at, 1) != 0x3a) return false;
    gap = true;
    at += 2;
    if (at == end) return true;
  }
  while (true) {
    const start = at;
    while (at < end && at - start < 5 && isHex(load<u8>(at))) at++;
    if (at < end && load<u8>(at) == 0x2e) {
      groups += 2;
      return ipv4(start, end) && (gap ? groups < 8 : groups == 8);
    }
    if (at == start || at - start > 4) return false;
    groups++;
    if (at == end) return gap ? groups < 8 : groups == 8;
    if (load<u8>(at) != 0x3a) return false;
    at++;
    if (at < end && load<u8>(at) == 0x3a) {
      if (gap) return false;
      gap = true;
      at++;
      if (at == end) return groups < 8;
    } else if (at == end) {
      return false;
    }
    if (groups > 8) return false;
  }
}
