/** The notes of a slide: one part a slide, one paragraph a note. PptxGenJS writes them as one run (#446). */

import type { Laid, NoteParagraph, Page } from '../../frames/page.ts';
import type { Run } from '../../frames/text.ts';
import type { FindHyperlink } from './hyperlink.ts';
import { bulletSign, themeFonts } from './level-style.ts';
import { headerText } from './notes-master.ts';
import type { Relationship } from './relationships.ts';
import { NAMESPACES, shape, shapeTree } from './shape.ts';
import { baselineOf, forcedLines, paragraph, run, slideNumberField, textBody } from './text-body.ts';
import { element, type XmlElement } from './xml.ts';

export interface NotesSlide {
  readonly part: XmlElement;
  readonly links: readonly Relationship[];
}

/** Where the words of an item begin, and how far before them its bullet, EMU. */
const HANG = 171_450;

/**
 * `p:notes` (ECMA-376 part 1, 19.3.1.26) and the addresses it links to.
 *
 * @param number of the slide, from 1
 * @param taken how many relationships the part has before its links
 */
export function notesSlide(
  page: Page,
  number: number,
  laid: Laid,
  find: FindHyperlink,
  taken: number,
): NotesSlide {
  const { language } = laid.info;
  const links: Relationship[] = [];
  const link = ({ link: target }: Run): XmlElement[] => {
    const found = target && find(target);
    // A link to a slide would leave the notes for the show.
    if (!found || 'slide' in found) return [];
    links.push({ type: 'hyperlink', target: found.url, external: true });
    return [element('a:hlinkClick', { 'r:id': `rId${taken + links.length}` })];
  };
  const paragraphOf = ({ runs, list, level }: NoteParagraph) =>
    paragraph(
      language,
      runs.flatMap((each) => {
        const manner = {
          b: each.strong ? 1 : undefined,
          i: each.em ? 1 : undefined,
          baseline: baselineOf(each.script),
        };
        const inside = [...(each.code ? themeFonts('code', laid.resolvedTheme) : []), ...link(each)];
        return forcedLines(each.text).flatMap((text, index) => [
          ...(index > 0 ? [element('a:br', {}, [element('a:rPr', { lang: language })])] : []),
          ...(text ? [run(language, text, manner, inside)] : []),
        ]);
      }),
      list
        ? [
            element(
              'a:pPr',
              { marL: HANG * (level + 1), lvl: level || undefined, indent: -HANG },
              bulletSign('•'),
            ),
          ]
        : [],
    );
  const paragraphs = page.notes.map(paragraphOf);
  const shapes = [
    shape({
      id: 2,
      name: 'Slide Image Placeholder',
      placeholder: element('p:ph', { type: 'sldImg' }),
      locks: { noRot: 1, noChangeAspect: 1 },
      properties: element('p:spPr'),
    }),
    shape({
      id: 3,
      name: 'Notes Placeholder',
      placeholder: element('p:ph', { type: 'body', idx: 1 }),
      properties: element('p:spPr'),
      body: textBody(element('a:bodyPr'), [], paragraphs.length > 0 ? paragraphs : [paragraph(language, [])]),
    }),
    // What a notes page does not have itself is not printed, whatever its master has.
    shape({
      id: 4,
      name: 'Header Placeholder',
      placeholder: element('p:ph', { type: 'hdr', sz: 'quarter' }),
      properties: element('p:spPr'),
      body: textBody(element('a:bodyPr'), [], [headerText(laid)]),
    }),
    shape({
      id: 5,
      name: 'Slide Number Placeholder',
      placeholder: element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 5 }),
      properties: element('p:spPr'),
      body: textBody(
        element('a:bodyPr'),
        [],
        [paragraph(language, [slideNumberField(language, String(number))])],
      ),
    }),
  ];
  const part = element('p:notes', NAMESPACES, [
    shapeTree({}, [], shapes),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
  ]);
  return { part, links };
}
