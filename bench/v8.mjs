// The filter in V8 beside what JavaScript does with the same record: nanoseconds each.
//
// JSON.parse gets a string that is decoded already: it is measured at its best. Where the event stands inside a string of the record it is
// called twice, on the record and on that string. The reshape parses, makes the filter's record, and prints it.
import { caller, checked, load } from './call.mjs';
import { race } from './clock.mjs';
import { reshape as kubearmor } from './reshape/kubearmor.mjs';
import { alike } from './reshape/leaves.mjs';
import { reshape as neuvector } from './reshape/neuvector.mjs';
import { reshape as sysdig } from './reshape/sysdig.mjs';

const reshapes = { kubearmor, neuvector, sysdig };

/**
 * `alike` is how many of the answer's values the reshape makes the same; without `reshape` there is none for this event.
 * @returns {{ filter: number, parse: number, reshape?: number, alike?: { same: number, of: number } }}
 */
export function timeInV8(one, module) {
  const { product, record, inner, becomes } = one;
  const call = caller(load(module), record);
  const answer = checked(call, one);
  const parse = inner ? () => JSON.parse(JSON.parse(record)[inner]) : () => JSON.parse(record);
  const reshape = reshapes[product];
  const reshaped = reshape(record);
  if (reshaped === record && becomes !== 'unchanged') {
    const [filter, parsed] = race([call, parse]);
    return { filter, parse: parsed };
  }
  const [filter, parsed, made] = race([call, parse, () => reshape(record)]);
  return { filter, parse: parsed, reshape: made, alike: alike(JSON.parse(answer), JSON.parse(reshaped)) };
}
