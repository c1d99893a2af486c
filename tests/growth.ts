/**
 * How much more work a four times longer input costs, in processor time and so whatever else the machine does: about 4 for linear work,
 * 16 for quadratic. Work too small to be measured counts as linear.
 */
export function growth(work: (text: string) => unknown, piece: string, length = 1_000_000): number {
  const long = piece.repeat(Math.ceil(length / piece.length));
  const short = long.slice(0, length / 4);
  work(short);
  const [small, large] = [cost(() => work(short)), cost(() => work(long))];
  return large < MEASURABLE_MS ? 4 : large / Math.max(small, MEASURABLE_MS / 8);
}

/** Between linear and quadratic, with room for the collector. */
export const LINEAR = 10;

const MEASURABLE_MS = 80;

function cost(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
