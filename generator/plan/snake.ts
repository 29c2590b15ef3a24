/**
 * snake_case of a member name, as it stays under a product's namespace: `HostPPID` is `host_ppid`, `SysPath` is
 * `sys_path`. A blank goes before an upper-case letter that follows a lower-case letter or digit, or that follows an
 * upper-case letter and precedes a lower-case one; ASCII letters become lower case, any other ASCII character
 * than `[a-z0-9_]` becomes `_`. Characters outside ASCII stay. An empty name is `_`.
 */
export function snakeCase(name: string): string {
  const lower = (c: string | undefined): boolean => c !== undefined && c >= 'a' && c <= 'z';
  const upper = (c: string | undefined): boolean => c !== undefined && c >= 'A' && c <= 'Z';
  const digit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
  let snake = '';
  for (let i = 0; i < name.length; i++) {
    const c = name[i] as string;
    if (upper(c)) {
      const before = name[i - 1];
      if (lower(before) || digit(before) || (upper(before) && lower(name[i + 1]))) snake += '_';
      snake += c.toLowerCase();
    } else if (c.charCodeAt(0) < 0x80 && !lower(c) && !digit(c)) {
      snake += '_';
    } else {
      snake += c;
    }
  }
  return snake === '' ? '_' : snake;
}
