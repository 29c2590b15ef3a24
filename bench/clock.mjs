// Times functions in turn, so that the machine's noise hits all of them: CPU of this process, collecting what a function leaves included.

export const rounds = 41;
/** Nanoseconds a round takes, about. */
const roundLength = 4e6;
const warmUp = 300e6;

/**
 * Medians of the nanoseconds of CPU that a call of each function takes, of many short rounds.
 * @param {(() => unknown)[]} functions
 * @returns {number[]}
 */
export function race(functions) {
  const runners = functions.map((run) => ({ run, count: calibrated(run), times: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, count, times } of runners) times.push(timed(run, count));
  }
  return runners.map(({ times }) => median(times));
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** Nanoseconds a call, over `count` calls. */
function timed(run, count) {
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++) run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}

/** Warms a function up; gives how many calls make a round. */
function calibrated(run) {
  const end = process.hrtime.bigint() + BigInt(warmUp);
  let time = 0;
  while (process.hrtime.bigint() < end) time = timed(run, 50);
  return Math.max(1, Math.round(roundLength / Math.max(1, time)));
}
