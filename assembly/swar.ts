/**
 * Constants for looking at eight bytes at a time (SIMD within a register). For bytes below 0x80, (b ^ c) - 1 sets the high bit exactly
 * where b is c, and b - 0x20 where b is a control; a borrow only reaches bytes above one that is itself marked.
 */
export const ONES: u64 = 0x0101010101010101;
export const HIGH: u64 = 0x8080808080808080;
export const QUOTE: u64 = 0x2222222222222222;
export const BACKSLASH: u64 = 0x5c5c5c5c5c5c5c5c;
export const BLANK: u64 = 0x2020202020202020;
