import type { Facility } from '../config/config.js';

/** Numbers of the facilities that sluice.yaml may name (RFC 5424, table 1). */
export const facilities: Record<Facility, number> = {
  user: 1,
  daemon: 3,
  auth: 4,
  authpriv: 10,
  local0: 16,
  local1: 17,
  local2: 18,
  local3: 19,
  local4: 20,
  local5: 21,
  local6: 22,
  local7: 23,
};

/** Severities of RFC 5424 by event.severity: informational, notice, warning, error, critical. */
export const severities: [event: number, syslog: number][] = [
  [0, 6],
  [21, 5],
  [47, 4],
  [73, 3],
  [99, 2],
];

/** The severity of an event without one: notice. */
export const otherSeverity = 5;

/** Where a record in CEF keeps event.severity. */
export const severityPlace = 'unmapped.event.severity';
