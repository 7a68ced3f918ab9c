/** Cuts the icons that lessons may name out of @tabler/icons: `dist/data/icons.json`, path data by name. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SVGPathData } from 'svg-pathdata';
import { parse } from 'yaml';

export const ICON_PACKAGE = 'node_modules/@tabler/icons';

/**
 * The rows of `templates/languages/en/icons.yaml` with their lines, absolute and without arcs, so that nothing is left to
 * work out when a lesson is made.
 *
 * @param root the folder of the package
 */
export function compileIcons(root) {
  const rows = parse(readFileSync(path.join(root, 'templates/languages/en/icons.yaml'), 'utf8'));
  const drawn = JSON.parse(readFileSync(path.join(root, ICON_PACKAGE, 'tabler-nodes-outline.json'), 'utf8'));
  const icons = Object.keys(rows).map((name) => [name, pathsOf(name, drawn[name])]);
  mkdirSync(path.join(root, 'dist/data'), { recursive: true });
  writeFileSync(path.join(root, 'dist/data/icons.json'), JSON.stringify(Object.fromEntries(icons)));
}

function pathsOf(name, nodes) {
  if (!nodes?.every(([element, { d, ...rest }]) => element === 'path' && d && Object.keys(rest).length === 0))
    throw new Error(`${name} in templates/languages/en/icons.yaml is no icon of lines in ${ICON_PACKAGE}`);
  return nodes.map(([, { d }]) => plain(d)).join('');
}

function plain(d) {
  return new SVGPathData(d)
    .toAbs()
    .normalizeHVZ(false)
    .normalizeST()
    .qtToC()
    .aToC()
    .commands.map(command)
    .join('');
}

function command({ type, x1, y1, x2, y2, x, y }) {
  if (type === SVGPathData.CLOSE_PATH) return 'Z';
  if (type === SVGPathData.CURVE_TO) return `C${[x1, y1, x2, y2, x, y].map(short).join(' ')}`;
  return `${type === SVGPathData.MOVE_TO ? 'M' : 'L'}${short(x)} ${short(y)}`;
}

/** A thousandth of a unit is a hundredth of a point in the largest icon. */
function short(number) {
  return Math.round(number * 1000) / 1000;
}
