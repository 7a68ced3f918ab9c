/** Shapes that fill a region of the slide's layout: they say only what differs from it. */

import { toEmu } from '../../../base/length.ts';
import type { FieldFrame, FrameItem, TextFrame } from '../../../frames/frame.ts';
import type { Region } from '../../../frames/resolved-theme.ts';
import { placeholderReference } from '../placeholder.ts';
import { paragraph, run, slideNumberField, textBody } from '../text-body.ts';
import { element, type XmlElement } from '../xml.ts';
import { nonVisual } from './non-visual.ts';
import type { SlideContext } from './slide-context.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** The text of a region. PowerPoint does not measure again when it opens a deck: a smaller size stands in the file. */
export function filledRegion(frame: TextFrame, slide: SlideContext): XmlElement {
  const shrunk = element('a:normAutofit', { fontScale: Math.round(frame.scale * 100_000) });
  const body = element(
    'a:bodyPr',
    narrowedInsets(frame, slide.regionOf(frame)),
    frame.scale < 1 ? [shrunk] : [],
  );
  return placeholder(frame, slide, body, textParagraphs(frame, slide));
}

/** Footer, or slide number as a field that the program keeps up to date. */
export function programField(item: FieldFrame, slide: SlideContext): XmlElement {
  const { language } = slide.laid.info;
  const shown =
    item.field === 'slide-number' ? slideNumberField(language, item.text) : run(language, item.text);
  return placeholder(item, slide, element('a:bodyPr'), [paragraph(language, [shown])]);
}

/** `a:bodyPr` in EMU. */
type Insets = Readonly<Partial<Record<'lIns' | 'rIns', number | undefined>>>;

/**
 * Balanced lines stand in a narrower column. Forced breaks would stay where they are when a teacher edits the title, and
 * show as odd signs in outlines and lists of slides; an inset lets the words flow.
 */
function narrowedInsets({ padding }: TextFrame, region: Region | undefined): Insets {
  if (!region) return {};
  return {
    lIns: padding.left > region.padding.left ? toEmu(padding.left) : undefined,
    rIns: padding.right > region.padding.right ? toEmu(padding.right) : undefined,
  };
}

function placeholder(
  item: TextFrame | FieldFrame,
  slide: SlideContext,
  body: XmlElement,
  paragraphs: XmlElement[],
): XmlElement {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      nonVisual(item, slide),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1 })]),
      placeholderOf(item, slide),
    ]),
    element('p:spPr'),
    textBody(body, [], paragraphs),
  ]);
}

/** `p:nvPr` (ECMA-376 part 1, 19.3.1.33): which placeholder an item fills, if any. */
export function placeholderOf(item: FrameItem, slide: SlideContext): XmlElement {
  const region = slide.regionOf(item);
  return element('p:nvPr', {}, region ? [placeholderReference(region)] : []);
}
