/** A hash of texts for open addressing: names and items come from outside, so all of their bytes count. */
export function hash(at: usize, size: usize, seed: u32): u32 {
  let sum: u64 = (<u64>size + (<u64>seed << 32)) * 0x9e3779b97f4a7c15;
  let i: usize = 0;
  for (; i + 8 <= size; i += 8) {
    sum = (sum ^ load<u64>(at + i)) * 0xff51afd7ed558ccd;
    sum ^= sum >> 32;
  }
  if (i < size) sum = (sum ^ (load<u64>(at + i) << (<u64>(8 - (size - i)) << 3))) * 0xff51afd7ed558ccd;
  // A product's low bits know nothing of its factor's high ones: without another round texts that differ in their last bytes would collide.
  return <u32>(((sum ^ (sum >> 32)) * 0x9e3779b97f4a7c15) >> 32);
}
