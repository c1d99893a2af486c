interface Curve {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const [WIDTH, HEIGHT, MARGIN] = [720, 420, 60];
const colours = ["#0b6e4f", "#c1440e", "#3a5a98", "#8e4585", "#777777", "#b8860b"];

/** Curves over two logarithmic axes as an SVG picture; each axis runs over whole powers of ten. */
export function plotSvg(title: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = axis(
    points.map((point) => point.x),
    MARGIN,
    WIDTH - 200,
  );
  const y = axis(
    points.map((point) => point.y),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const line = ({ points }: Curve): string => points.map((point) => `${x.at(point.x)},${y.at(point.y)}`).join(" ");
  const text = (left: number, top: number, content: string, colour = "#333"): string =>
    `<text x="${left}" y="${top}" fill="${colour}">${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
  const rule = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(MARGIN, 30, title),
    ...x.ticks.flatMap((tick) => [
      rule(x.at(tick), MARGIN, x.at(tick), HEIGHT - MARGIN),
      text(x.at(tick) - 12, HEIGHT - MARGIN + 18, tick.toLocaleString("de")),
    ]),
    ...y.ticks.flatMap((tick) => [
      rule(MARGIN, y.at(tick), WIDTH - 200, y.at(tick)),
      text(8, y.at(tick) + 4, tick.toLocaleString("de", { maximumFractionDigits: 4 })),
    ]),
    ...curves.flatMap((curve, i) => {
      const colour = colours[i % colours.length] ?? "#000";
      return [
        `<polyline points="${line(curve)}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...curve.points.map((point) => `<circle cx="${x.at(point.x)}" cy="${y.at(point.y)}" r="3" fill="${colour}"/>`),
        text(WIDTH - 185, MARGIN + 20 * i, curve.name, colour),
      ];
    }),
    "</svg>\n",
  ].join("\n");
}

function axis(values: readonly number[], from: number, to: number) {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs, low + 1)));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
    at: (value: number): number => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
  };
}
