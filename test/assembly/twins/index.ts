/** The module that test/support/fuzz-twins.ts compiles: the twins, and what it takes to call them and single functions. */
export { beginScan, blanks as blanksAt, skipValue as skipValueAt } from '../../../assembly/json/scan';
export {
  decode as decodeText,
  decoded,
  decodedSize,
  encode as encodeText,
  normalise as normaliseText,
  sanitise as sanitiseText,
  size,
} from '../../../assembly/json/text';
export { begin, free, malloc } from '../../../assembly/memory';
export { isDate as isDateText, putSeconds } from '../../../assembly/text/time';
export * from './pairs';
