/** One slide: its shapes, groups, transition and timing, with the relationships that they need. */

import type { Page } from '../../../frames/page.ts';
import { type Relationship, relationships } from '../relationships.ts';
import { NAMESPACES, shapeTree } from '../shape.ts';
import { element, type XmlElement } from '../xml.ts';
import { groupShapes } from './group-shapes.ts';
import { itemShape } from './item-shape.ts';
import { revealTiming } from './reveal-timing.ts';
import { type DeckContext, slideContext } from './slide-context.ts';

export interface SlidePart {
  readonly part: XmlElement;
  readonly relationships: XmlElement;
}

/**
 * `p:sld` (ECMA-376 part 1, 19.3.1.38).
 *
 * @param number of the slide, from 1
 * @param opensSection whether the slide is the first of a section: it fades in
 * @throws RangeError where the page names a layout, region or frame that is not there
 */
export function slidePart(page: Page, number: number, opensSection: boolean, deck: DeckContext): SlidePart {
  const { layouts } = deck.laid.resolvedTheme;
  const layout = layouts.findIndex(({ name }) => name === page.layout);
  if (layout < 0) throw new RangeError(`Unknown slide layout ${page.layout}`);
  const related: Relationship[] = [];
  const slide = slideContext(page, layout, deck, (relationship) => {
    related.push(relationship);
    return `rId${related.length}`;
  });
  const shapes = slide.items.map((item) => ({ item, element: itemShape(item, slide) }));
  const part = element('p:sld', { ...NAMESPACES, show: page.hidden ? 0 : undefined }, [
    shapeTree({}, [], groupShapes(shapes, slide)),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ...(opensSection ? [fade()] : []),
    ...revealTiming(shapes, slide),
  ]);
  return {
    part,
    relationships: relationships([
      ...related,
      { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout + 1}.xml` },
      { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ]),
  };
}

/** `p:transition` (19.3.1.50): a fade, in the form that every PowerPoint since 2007 reads. */
function fade(): XmlElement {
  return element('p:transition', { spd: 'med' }, [element('p:fade')]);
}
