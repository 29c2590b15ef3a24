/**
 * Looking at eight bytes at a time (SIMD within a register). A borrow of a difference only reaches bytes above one that is itself marked:
 * the lowest mark is always true.
 */
export const ONES: u64 = 0x0101010101010101;
export const HIGH: u64 = 0x8080808080808080;
export const BACKSLASH: u64 = 0x5c5c5c5c5c5c5c5c;

/**
 * Marks what a JSON string does not hold as it is: sets the high bit of each quote, backslash and control. Precondition: of bytes above 0x7f
 * the bit says nothing. The bytes with b ^ 2 below 0x21 are the controls, which that swaps among themselves, and the quote.
 */
@inline
export function special(word: u64): u64 {
  return ((word ^ 0x0202020202020202) - 0x2121212121212121) | ((word ^ BACKSLASH) - ONES);
}
