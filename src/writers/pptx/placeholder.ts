/** A region of a layout as the placeholder that slides fill. */

import { toEmu } from '../../base/length.ts';
import type { Laid } from '../../frames/page.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { levelsWithoutInherited, withoutInherited } from './inherited.ts';
import { levelStyles } from './level-style.ts';
import { isStyledByMaster, masterKind } from './master-regions.ts';
import { named, shape, shapeProperties } from './shape.ts';
import { paragraph, run, slideNumberField, textBody } from './text-body.ts';
import { element, type XmlElement } from './xml.ts';

/** Which placeholder a slide's shape fills (ECMA-376 part 1, 19.3.1.36). A title is known by its kind alone. */
export function placeholderReference(region: Region, prompt = false): XmlElement {
  return element('p:ph', {
    type: region.placeholder,
    idx: masterKind(region) === 'title' ? undefined : region.index,
    hasCustomPrompt: prompt ? 1 : undefined,
  });
}

/**
 * The placeholder on a layout. It says only what differs from the master's placeholder of its kind.
 *
 * @param above the region on the master that it inherits from
 * @param footer the deck's footer, which new slides take over
 */
export function layoutPlaceholder(
  region: Region,
  id: number,
  above: Region | undefined,
  laid: Laid,
  footer: string,
): XmlElement {
  const asks = isStyledByMaster(masterKind(region)) && region.prompt !== '';
  return shape({
    named: named(id, region.name),
    placeholder: placeholderReference(region, asks),
    properties: withoutInherited(shapeProperties(region), above && shapeProperties(above)),
    body: textBody(
      withoutInherited(bodyProperties(region), above && bodyProperties(above)),
      levelsWithoutInherited(regionLevels(region, laid), above ? regionLevels(above, laid) : []),
      [placeholderText(region, laid, footer)],
    ),
  });
}

/** The levels a placeholder has: five where text goes, one in a title, footer or slide number. */
export function regionLevels(region: Region, { resolvedTheme, info }: Laid): XmlElement[] {
  const levels = masterKind(region) === 'body' ? region.levels : region.levels.slice(0, 1);
  return levelStyles(levels, resolvedTheme, info.direction);
}

/** What stands in a placeholder that no slide has filled. */
export function placeholderText(region: Region, { info }: Laid, footer: string): XmlElement {
  const { language } = info;
  if (region.placeholder === 'sldNum') return paragraph(language, [slideNumberField(language, '‹#›')]);
  const text = region.placeholder === 'ftr' ? footer : region.prompt;
  return paragraph(language, text ? [run(language, text)] : []);
}

/** Text typed in later shrinks to fit, as the text that is there was made to. */
export function bodyProperties(region: Region): XmlElement {
  const { padding, anchor } = region;
  return element(
    'a:bodyPr',
    {
      lIns: toEmu(padding.left),
      tIns: toEmu(padding.top),
      rIns: toEmu(padding.right),
      bIns: toEmu(padding.bottom),
      anchor: { top: 't', middle: 'ctr', bottom: 'b' }[anchor],
    },
    [element('a:normAutofit')],
  );
}
