// Generated from schemas/neuvector by sluice generate. Do not edit.
import { ecs } from './neuvector/ecs';
import { cef } from './neuvector/cef';
import { cim } from './neuvector/cim';
import { ocsf } from './neuvector/ocsf';

export { free, malloc } from '../memory';

export function to_ecs(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return ecs(record, size, seconds, nanoseconds, false);
}

export function to_ecs_original(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return ecs(record, size, seconds, nanoseconds, true);
}

export function to_cef(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return cef(ecs(record, size, seconds, nanoseconds, false));
}

export function to_cef_original(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return cef(ecs(record, size, seconds, nanoseconds, true));
}

export function to_cim(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return cim(ecs(record, size, seconds, nanoseconds, false));
}

export function to_cim_original(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return cim(ecs(record, size, seconds, nanoseconds, true));
}

export function to_ocsf(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return ocsf(ecs(record, size, seconds, nanoseconds, false), 0);
}

export function to_ocsf_original(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return ocsf(ecs(record, size, seconds, nanoseconds, true), 0);
}

export function to_ocsf_activity(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return ocsf(ecs(record, size, seconds, nanoseconds, false), 1);
}

export function to_ocsf_activity_original(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return ocsf(ecs(record, size, seconds, nanoseconds, true), 1);
}
