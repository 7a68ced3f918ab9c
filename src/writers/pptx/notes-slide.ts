/** The notes of a slide: one part a slide, one paragraph a note. PptxGenJS writes them as one run (#446). */

import type { Laid, NoteParagraph, Page } from '../../frames/page.ts';
import type { Run } from '../../frames/text.ts';
import type { FindHyperlink } from './hyperlink.ts';
import { bulletSign, themeFonts } from './level-style.ts';
import { headerText, notesPlaceholder } from './notes-master.ts';
import type { Relationship } from './relationships.ts';
import { NAMESPACES, shapeTree } from './shape.ts';
import { baselineOf, paragraph, runsOfText, slideNumberField, textBody } from './text-body.ts';
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
  const paragraphs = page.notes.map(({ runs, list, level }: NoteParagraph) =>
    paragraph(
      language,
      runs.flatMap((each) => {
        const attributes = {
          b: each.strong ? 1 : undefined,
          i: each.em ? 1 : undefined,
          baseline: baselineOf(each.script),
        };
        const font = each.code ? themeFonts('code', laid.resolvedTheme) : [];
        return runsOfText(language, each.text, attributes, [...font, ...link(each)]);
      }),
      list ? [itemProperties(level)] : [],
    ),
  );
  const plain = (paragraphs: XmlElement[]) => textBody(element('a:bodyPr'), [], paragraphs);
  const shapes = [
    notesPlaceholder('picture', 2, {}),
    notesPlaceholder(
      'notes',
      3,
      { body: plain(paragraphs.length > 0 ? paragraphs : [paragraph(language, [])]) },
      { idx: 1 },
    ),
    // What a notes page does not have itself is not printed, whatever its master has.
    notesPlaceholder('header', 4, { body: plain([headerText(laid)]) }),
    notesPlaceholder('number', 5, {
      body: plain([paragraph(language, [slideNumberField(language, String(number))])]),
    }),
  ];
  const part = element('p:notes', NAMESPACES, [
    shapeTree({}, [], shapes),
    element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
  ]);
  return { part, links };
}

function itemProperties(level: number): XmlElement {
  return element(
    'a:pPr',
    { marL: HANG * (level + 1), lvl: level || undefined, indent: -HANG },
    bulletSign('•'),
  );
}
