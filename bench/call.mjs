// Calls a filter with a record, as the host does: tag and record are copied in with the module's malloc, the function is called, both
// copies are freed.

export const tag = 'kube.var.log.containers.relay';
export const time = { seconds: 1779768913, nanoseconds: 581968000 };

/**
 * A function that calls the filter and gives the answer's address; `answer` calls it once more and gives the answer's text. Reading the
 * answer is no part of the call: the host's copy of it costs the same whatever the filter does.
 * @param {WebAssembly.Exports} filter
 * @param {string} record
 */
export function caller(filter, record, name = 'to_ecs') {
  const tagBytes = new TextEncoder().encode(tag);
  const text = new TextEncoder().encode(record);
  let memory = new Uint8Array(filter.memory.buffer);
  const copyIn = (data) => {
    const at = filter.malloc(data.length + 1);
    if (memory.buffer !== filter.memory.buffer) memory = new Uint8Array(filter.memory.buffer);
    memory.set(data, at);
    memory[at + data.length] = 0;
    return at;
  };
  const call = () => {
    const tagAt = copyIn(tagBytes);
    const textAt = copyIn(text);
    const answer = filter[name](tagAt, tagBytes.length, time.seconds, time.nanoseconds, textAt, text.length);
    filter.free(tagAt);
    filter.free(textAt);
    return answer;
  };
  call.answer = () => {
    const at = call();
    const all = new Uint8Array(filter.memory.buffer);
    return new TextDecoder().decode(all.subarray(at, all.indexOf(0, at)));
  };
  return call;
}

/** An instance's exports. */
export function load(bytes) {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}

/** The answer to a case's record. @throws where it is not what the case says: a wrong answer may be a quick one. */
export function checked(call, { product, name, record, becomes }) {
  const answer = call.answer();
  const got = answer === record ? 'unchanged' : JSON.parse(answer).event?.dataset;
  if (got !== becomes) throw new Error(`${product}, ${name}: the filter answered ${got}, not ${becomes}`);
  return answer;
}
