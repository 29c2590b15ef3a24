/** Options of a filter that puts records back into the pipeline. */
export function emitter(name: string, chunks: number, explained = false): [string, string | number, (string | undefined)?][] {
  return [
    ['emitter_name', name],
    ['emitter_storage.type', 'filesystem'],
    [
      'emitter_mem_buf_limit',
      0,
      explained
        ? `No limit: ${chunks} chunks up bound the memory. At its limit (10 MB unless set) the filter would leave events under the
input's tag, and they would end among the records that are no events.`
        : undefined,
    ],
  ];
}
