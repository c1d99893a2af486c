/**
 * How much more work a four times longer input costs, in processor time and so whatever else the machine does: about 4 for linear work,
 * 16 for quadratic. Work too small to be measured counts as linear; what seems to grow faster is measured again, for the collector and the
 * compiler may have run in one of the two.
 */
export function growth(work: (text: string) => unknown, piece: string, length = 1_000_000): number {
  const long = piece.repeat(Math.ceil(length / piece.length));
  const short = long.slice(0, length / 4);
  work(short);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= LINEAR; tries += 1) {
    const [small, large] = [cost(() => work(short)), cost(() => work(long))];
    least = Math.min(least, large < MEASURABLE_MS ? 4 : large / Math.max(small, MEASURABLE_MS / 8));
  }
  return least;
}

const TRIES = 3;

/** Between linear and quadratic, with room for the collector. */
export const LINEAR = 10;

const MEASURABLE_MS = 80;

function cost(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
