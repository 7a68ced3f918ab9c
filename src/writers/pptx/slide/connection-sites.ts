/** The points of a box that lines are glued to: PowerPoint's own rectangle has but one in the middle of each side. */

import { toEmu } from '../../../base/length.ts';
import type { FrameItem, LineFrame, TextFrame } from '../../../frames/frame.ts';
import { customGeometry } from '../shape.ts';
import { child, element, type XmlElement } from '../xml.ts';

/** An end of a line on the edge of a box. */
interface ConnectionSite {
  readonly line: LineFrame;
  readonly end: 'from' | 'to';
}

/** The number of the site on the frame of a name where an end of a line is glued. */
export function siteNumber(
  name: string,
  line: LineFrame,
  end: ConnectionSite['end'],
  items: readonly FrameItem[],
) {
  const sites = connectionSites(name, items);
  return SIDES.length + sites.findIndex((site) => site.line === line && site.end === end);
}

function connectionSites(name: string, items: readonly FrameItem[]): ConnectionSite[] {
  return items.flatMap((line): ConnectionSite[] => {
    if (line.kind !== 'line') return [];
    return (['from', 'to'] as const).filter((end) => line.glue?.[end] === name).map((end) => ({ line, end }));
  });
}

/** `p:spPr` of a box, with a rectangle of its own and a site where each line that is glued to it ends. */
export function withSites(properties: XmlElement, frame: TextFrame, items: readonly FrameItem[]): XmlElement {
  const sites = connectionSites(frame.name, items);
  if (sites.length === 0) return properties;
  const preset = child(properties, 'a:prstGeom');
  return {
    ...properties,
    children: properties.children.map((node) => (node === preset ? rectangle(frame, sites) : node)),
  };
}

/** `a:custGeom` (ECMA-376 part 1, 20.1.9.8). Places are shares of the height, so that they move when it is resized. */
function rectangle({ box }: TextFrame, sites: readonly ConnectionSite[]): XmlElement {
  const [width, height] = [toEmu(box.width), toEmu(box.height)];
  const guides = sites.map(({ line, end }, index) =>
    element('a:gd', { name: `y${index}`, fmla: `*/ h ${toEmu(line[end].y - box.y)} ${height}` }),
  );
  const connections = [
    ...SIDES,
    ...sites.map(({ line, end }, index) => {
      const [, left, , right] = SIDES;
      return { ...(line[end].x > box.x + box.width / 2 ? right : left), y: `y${index}` };
    }),
  ].map(({ angle, x, y }) => element('a:cxn', { ang: angle }, [element('a:pos', { x, y })]));
  const corners = [
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  const outline = [
    element('a:moveTo', {}, [point(0, 0)]),
    ...corners.map(([x, y]) => element('a:lnTo', {}, [point(x, y)])),
    element('a:close'),
  ];
  return customGeometry([element('a:path', { w: width, h: height }, outline)], guides, connections);
}

function point(x: number, y: number): XmlElement {
  return element('a:pt', { x, y });
}

/**
 * The sites that any rectangle has, the middle of each side; angles in sixty-thousandths of a degree (20.1.10.3). They
 * stand first: for the next line that someone draws, and for LibreOffice, which takes the first four to be these.
 */
const SIDES = [
  { angle: 16_200_000, x: 'hc', y: 't' },
  { angle: 10_800_000, x: 'l', y: 'vc' },
  { angle: 5_400_000, x: 'hc', y: 'b' },
  { angle: 0, x: 'r', y: 'vc' },
] as const;
