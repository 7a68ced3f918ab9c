/** Text as masters, layouts and notes carry it; every run says its language. */

import { type Run, SCRIPT_RISE } from '../../frames/text.ts';
import { guid } from './guid.ts';
import { element, type XmlElement, type XmlNode } from './xml.ts';

export function textBody(properties: XmlElement, levels: XmlElement[], paragraphs: XmlElement[]): XmlElement {
  return element('p:txBody', {}, [properties, element('a:lstStyle', {}, levels), ...paragraphs]);
}

/** A text body for a shape that shows none: PowerPoint misses it where it lacks. */
export function emptyTextBody(language: string): XmlElement {
  return textBody(element('a:bodyPr'), [], [paragraph(language, [])]);
}

/** `a:p`; without runs it still says its language. */
export function paragraph(language: string, nodes: XmlNode[], properties: XmlElement[] = []): XmlElement {
  const end = nodes.length > 0 ? [] : [element('a:endParaRPr', { lang: language })];
  return element('a:p', {}, [...properties, ...nodes, ...end]);
}

export function run(
  language: string,
  text: string,
  attributes: Readonly<Record<string, number | undefined>> = {},
  inside: XmlElement[] = [],
): XmlElement {
  return element('a:r', {}, [
    element('a:rPr', { lang: language, ...attributes }, inside),
    element('a:t', {}, [text]),
  ]);
}

/** `baseline` of `a:rPr`, thousandths of a per cent of the size (ECMA-376 part 1, 21.1.2.3.9). */
export function baselineOf(script: Run['script']): number | undefined {
  return script && SCRIPT_RISE[script] * 100_000;
}

/** A slide's number, kept up to date by the showing program. */
export function slideNumberField(language: string, shown: string): XmlElement {
  return element('a:fld', { id: guid('slide number'), type: 'slidenum' }, [
    element('a:rPr', { lang: language }),
    element('a:t', {}, [shown]),
  ]);
}

/** The runs of a text with its forced breaks between them: a vertical tab is one, a line feed is but a space. */
export function runsOfText(
  language: string,
  text: string,
  attributes: Readonly<Record<string, number | undefined>>,
  inside: XmlElement[],
): XmlElement[] {
  // A break has a size of its own, which makes the line as high as it.
  const lineBreak = () => element('a:br', {}, [element('a:rPr', { lang: language, sz: attributes.sz })]);
  const lines = text.replace(/[\r\n]+/g, ' ').split('\v');
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [lineBreak()] : []),
    ...(line ? [run(language, line, attributes, inside)] : []),
  ]);
}
