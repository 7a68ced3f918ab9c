/** The slide master part: the placeholders and text styles that all layouts start from. */

import type { Laid } from '../../frames/page.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { colourMap } from './colour.ts';
import { masterGuides } from './guides.ts';
import { levelStyles, plainLevels } from './level-style.ts';
import { isStyledByMaster, MASTER_KINDS, type MasterKind, type MasterRegions } from './master-regions.ts';
import { bodyProperties, placeholderText, regionLevels } from './placeholder.ts';
import { background, NAMESPACES, named, shape, shapeProperties, shapeTree } from './shape.ts';
import { headersAndFooters } from './slide-layout.ts';
import { paragraph, run, textBody } from './text-body.ts';
import { element, type XmlElement } from './xml.ts';

/** First id of a layout; ids of masters and layouts share one range (ECMA-376 part 1, 19.7.14, 19.7.16). */
export const FIRST_MASTER_ID = 2_147_483_648;

/** As PowerPoint numbers them. */
const INDEXES: Readonly<Record<MasterKind, number | undefined>> = {
  title: undefined,
  body: 1,
  ftr: 3,
  sldNum: 4,
};

/** `p:sldMaster` (19.3.1.42). Its layouts are its first relationships, in order. */
export function slideMasterPart(master: MasterRegions, laid: Laid, footer: string): XmlElement {
  const { model, regions } = master;
  const { resolvedTheme, info } = laid;
  const shapes = MASTER_KINDS.flatMap((kind, index) => {
    const region = regions[kind];
    return region ? [masterPlaceholder(kind, region, index + 2, laid, footer)] : [];
  });
  return element('p:sldMaster', NAMESPACES, [
    shapeTree({}, [background(model.background)], shapes),
    colourMap(resolvedTheme),
    element(
      'p:sldLayoutIdLst',
      {},
      resolvedTheme.layouts.map((_, index) =>
        element('p:sldLayoutId', { id: FIRST_MASTER_ID + 1 + index, 'r:id': `rId${index + 1}` }),
      ),
    ),
    headersAndFooters(),
    element('p:txStyles', {}, [
      element('p:titleStyle', {}, regions.title ? regionLevels(regions.title, laid) : []),
      element('p:bodyStyle', {}, regions.body ? regionLevels(regions.body, laid) : []),
      element('p:otherStyle', {}, levelStyles(plainLevels(18, resolvedTheme), resolvedTheme, info.direction)),
    ]),
    ...masterGuides(master),
  ]);
}

function masterPlaceholder(
  kind: MasterKind,
  region: Region,
  id: number,
  laid: Laid,
  footer: string,
): XmlElement {
  const styled = isStyledByMaster(kind);
  const text =
    kind === 'body'
      ? levelSamples(region, laid)
      : [placeholderText({ ...region, placeholder: kind }, laid, footer)];
  return shape({
    named: named(id, region.name),
    placeholder: element('p:ph', {
      type: kind,
      sz: styled ? undefined : 'quarter',
      idx: INDEXES[kind],
    }),
    properties: shapeProperties(region),
    body: textBody(bodyProperties(region), styled ? [] : regionLevels(region, laid), text),
  });
}

/** One paragraph a level, so that each can be picked and styled in the master view. */
function levelSamples(region: Region, { info }: Laid): XmlElement[] {
  return region.levels.map((_, depth) =>
    paragraph(
      info.language,
      [run(info.language, region.prompt)],
      depth > 0 ? [element('a:pPr', { lvl: depth })] : [],
    ),
  );
}
