/** How much of a slide is used, as the eye sees it from the last row. */

/** Cells of a grid over the slide, 12 pt wide. */
const CELL = 12;
const MARGIN = 30;

/** The share of a slide's area that words, tables, pictures and figures take; foot and decoration are not counted. */
export function filled({ width, height, items, layout }, { layouts }) {
  const { regions = [], decoration = [] } = layouts.find(({ name }) => name === layout) ?? {};
  // Grounds and signs behind the words; bars at the edge of the slide are none of its content.
  const inside = decoration.filter(({ box }) => box.x >= MARGIN && box.y + box.height <= height - MARGIN);
  const cells = new Set();
  for (const { x, y, width: across, height: down } of [...inside, ...items].flatMap((item) =>
    areasOf(item, regions),
  )) {
    for (let row = Math.floor(y / CELL); row * CELL < y + down; row += 1)
      for (let column = Math.floor(x / CELL); column * CELL < x + across; column += 1)
        cells.add(`${row} ${column}`);
  }
  return (cells.size * CELL * CELL) / (width * height);
}

function areasOf(item, regions) {
  if (['table', 'image', 'icon', 'chart'].includes(item.kind)) return [item.box];
  // A ring, a badge, a bar: as large as it is drawn. Marks at the foot are none of the content.
  if (item.kind === 'shape') return item.name.startsWith('Mark ') ? [] : [item.box];
  if (item.kind === 'line') {
    const { from, to } = item;
    return [
      { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: 1 },
    ];
  }
  if (item.kind !== 'text') return [];
  const region = regions.find(({ name }) => name === item.region);
  if (item.fill || region?.fill || region?.stroke) return [item.box];
  return item.paragraphs.flatMap(({ lines, leading }) =>
    lines.flatMap(({ baseline, segments }) => {
      const left = Math.min(...segments.map(({ x }) => x));
      const right = Math.max(...segments.map(({ x, width }) => x + width));
      return segments.length > 0
        ? [{ x: left, y: baseline - 0.8 * leading, width: right - left, height: leading }]
        : [];
    }),
  );
}
