/** One item of a page as one shape of a slide: a row for each kind. */

import { toEmu } from '../../../base/length.ts';
import type { FrameItem, LineFrame, TextFrame } from '../../../frames/frame.ts';
import type { Region } from '../../../frames/resolved-theme.ts';
import { schemeName } from '../colour.ts';
import { noLine, outline, presetGeometry, shape, transform } from '../shape.ts';
import { emptyTextBody, paragraph, run, slideNumberField, textBody } from '../text-body.ts';
import { descend, element, rewritten, type XmlElement } from '../xml.ts';
import { chartFrame } from './chart-frame.ts';
import { withSites } from './connection-sites.ts';
import { connector } from './connector.ts';
import { drawingGroup } from './drawing-group.ts';
import { iconShape } from './icon-shape.ts';
import { nonVisual } from './non-visual.ts';
import { picture } from './picture.ts';
import type { SlideContext } from './slide-context.ts';
import { slideTable } from './slide-table.ts';
import { textParagraphs } from './text-paragraphs.ts';

type Item<Kind extends FrameItem['kind']> = Extract<FrameItem, { kind: Kind }>;

type Shapes = { readonly [Kind in FrameItem['kind']]: (item: Item<Kind>, slide: SlideContext) => XmlElement };

const SHAPES: Shapes = {
  text: (frame, slide) => {
    const paragraphs = textParagraphs(frame, slide);
    if (frame.region !== undefined) return filled(frame, slide, paragraphs, frame.scale);
    const drafted = slide.drafted(frame);
    return shape({
      named: nonVisual(frame, slide),
      isTextBox: !frame.shape,
      properties: withSites(descend(drafted, 'p:spPr'), frame, slide.items),
      body: textBody(descend(drafted, 'p:txBody', 'a:bodyPr'), [], paragraphs),
    });
  },
  /** Footer, or slide number as a field that the program keeps up to date. */
  field: (item, slide) => {
    const { language } = slide.laid.info;
    const shown = item.runs?.map(({ text, strong }) => run(language, text, { b: strong ? 1 : undefined }));
    return filled(item, slide, [paragraph(language, shown ?? [slideNumberField(language, item.text)])]);
  },
  shape: drawn,
  line: (line, slide) => (line.glue ? connector(line, line.glue, slide) : drawn(line, slide)),
  /** A shape without fill takes no clicks in its middle; one with an invisible fill does. */
  link: (area, slide) => {
    const transparent = element('a:alpha', { val: 0 });
    const invisible = element('a:schemeClr', { val: schemeName({ slot: 'lt1' }) }, [transparent]);
    return shape({
      named: nonVisual(area, slide),
      properties: element('p:spPr', {}, [
        transform(area.box),
        presetGeometry('rect'),
        element('a:solidFill', {}, [invisible]),
        noLine(),
      ]),
      body: emptyTextBody(slide.laid.info.language),
    });
  },
  image: (frame, slide) => {
    const shown = slide.laid.pictures.get(frame.picture);
    return shown?.type === 'drawing' ? drawingGroup(frame, shown, slide) : picture(frame, slide);
  },
  icon: iconShape,
  table: slideTable,
  chart: chartFrame,
  answer: ({ name }) => {
    throw new RangeError(`Unexpected room for an answer "${name}", expected none on a slide`);
  },
};

/** @throws RangeError for room to answer in, which no slide has */
export function itemShape<Kind extends FrameItem['kind']>(item: Item<Kind>, slide: SlideContext): XmlElement {
  return SHAPES[item.kind as Kind](item, slide);
}

/** A preset shape or a line. */
function drawn(item: Item<'shape'> | LineFrame, slide: SlideContext): XmlElement {
  const properties = descend(slide.drafted(item), 'p:spPr');
  const isArrow = item.kind === 'line' && item.arrow;
  return shape({
    named: nonVisual(item, slide),
    // PptxGenJS knows no larger heads.
    properties: isArrow ? rewritten(properties, { 'a:ln': () => outline(item.stroke, true) }) : properties,
    body: emptyTextBody(slide.laid.info.language),
  });
}

/**
 * The placeholder of a region of the slide's layout: it says only what differs from it. PowerPoint does not measure
 * again when it opens a deck: a smaller size stands in the file.
 */
function filled(
  item: Item<'text'> | Item<'field'>,
  slide: SlideContext,
  paragraphs: XmlElement[],
  scale = 1,
): XmlElement {
  const shrunk = element('a:normAutofit', { fontScale: Math.round(scale * 100_000) });
  return shape({
    named: nonVisual(item, slide),
    placeholder: slide.placeholderOf(item),
    body: textBody(
      element('a:bodyPr', narrowedInsets(item, slide.regionOf(item)), scale < 1 ? [shrunk] : []),
      [],
      paragraphs,
    ),
  });
}

/** `a:bodyPr` in EMU. */
type Insets = Readonly<Partial<Record<'lIns' | 'rIns', number | undefined>>>;

/**
 * Balanced lines stand in a narrower column. Forced breaks would stay where they are when a teacher edits the title, and
 * show as odd signs in outlines and lists of slides; an inset lets the words flow.
 */
function narrowedInsets(item: TextFrame | Item<'field'>, region: Region | undefined): Insets {
  if (item.kind !== 'text' || !region) return {};
  const { left, right } = item.padding;
  return {
    lIns: left > region.padding.left ? toEmu(left) : undefined,
    rIns: right > region.padding.right ? toEmu(right) : undefined,
  };
}
