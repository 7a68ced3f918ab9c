/** Rewrites the text of a Word file where mammoth, which reads it then, would lose something. */

import type { XmlElement } from '@rgrove/parse-xml';
import {
  childOf,
  childrenWritten,
  descendantsOf,
  isOn,
  type Rewrite,
  valueIn,
  wrapped,
  writtenXml,
} from '../xml.ts';
import { equationRuns } from './equation.ts';
import { levelOf, outlineLevel, type ParagraphStyle, styleNamed } from './paragraph-styles.ts';

export interface WordContext {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  /** Whether the items of a list at a level have numbers. */
  readonly isOrdered: (numId: string, level: number) => boolean;
  /** The ids of the notes that the file holds: `footnote 2`. */
  readonly notes: ReadonlySet<string>;
  /** Whether the document has a title, above whose headings it stands. */
  readonly isTitled: boolean;
}

/** The numbering that `NUMBERING` describes. */
const NUM_IDS = { bullet: '1', ordered: '2' };

/** The numbering part that belongs to a mended document: mammoth knows lists by it alone. */
export const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
  NUM_IDS,
)
  .map(([format, id]) => {
    const level = (_: unknown, index: number) =>
      `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format === 'bullet' ? 'bullet' : 'decimal'}"/></w:lvl>`;
    return `<w:abstractNum w:abstractNumId="${id}">${Array.from({ length: 9 }, level).join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  })
  .join('')}</w:numbering>`;

/** Headings and lists are what the styles make them; equations are text, hidden text is gone, text in boxes follows its paragraph. */
export function mendedPart(root: XmlElement, context: WordContext): string {
  const rewrite: Rewrite = (element) => REWRITES.get(element.name)?.(element, context, rewrite);
  return writtenXml(root, rewrite);
}

/** What a paragraph is, by its style and what it says itself. */
export function roleOf(paragraph: XmlElement, styles: WordContext['styles']): ParagraphStyle {
  const properties = childOf(paragraph, 'w:pPr');
  const id = valueIn(childOf(properties, 'w:pStyle')) ?? '';
  const style = styles.get(id) ?? styleNamed(id);
  const heading = outlineLevel(properties) ?? style.heading;
  const numbering = childOf(properties, 'w:numPr');
  const level = valueIn(childOf(numbering, 'w:ilvl'));
  const numId = valueIn(childOf(numbering, 'w:numId')) ?? style.numId;
  const list = numbering ? levelOf(level ?? String(style.list ?? 0)) : style.list;
  return {
    ...(heading !== undefined && { heading }),
    ...(heading === undefined && list !== undefined && numId !== '0' && { list }),
    ...(numId !== undefined && { numId }),
    ...(style.leftOut && { leftOut: true }),
  };
}

type WordRewrite = (element: XmlElement, context: WordContext, rewrite: Rewrite) => string | undefined;

const REWRITES: ReadonlyMap<string, WordRewrite> = new Map<string, WordRewrite>([
  ['w:p', paragraph],
  ['w:r', (run) => (isOn(childOf(childOf(run, 'w:rPr'), 'w:vanish')) ? '' : undefined)],
  ['m:oMath', equationRuns],
  ['m:oMathPara', equationRuns],
  ['mc:AlternateContent', (content, _, rewrite) => boxes(childOf(content, 'mc:Choice'), rewrite)],
  ['w:drawing', (drawing, _, rewrite) => boxes(drawing, rewrite)],
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
]);

function paragraph(element: XmlElement, context: WordContext, rewrite: Rewrite): string {
  const role = roleOf(element, context.styles);
  if (role.leftOut) return '';
  const properties = childOf(element, 'w:pPr');
  // A deleted paragraph mark joins it with the next.
  const mark = childOf(childOf(properties, 'w:rPr'), 'w:del') ? '<w:rPr><w:del/></w:rPr>' : '';
  const content = element.children.filter((child) => child !== properties);
  const inner = content.map((child) => writtenXml(child, rewrite)).join('');
  return wrapped(element, `<w:pPr>${propertiesOf(role, context)}${mark}</w:pPr>${inner}`);
}

/** By ids that the default style map of mammoth knows, whatever language the styles are named in. */
function propertiesOf({ heading, list, numId = '' }: ParagraphStyle, context: WordContext): string {
  if (heading !== undefined) {
    const depth = Math.min(6, Math.max(1, context.isTitled ? heading + 1 : heading));
    return `<w:pStyle w:val="Heading${depth}"/>`;
  }
  if (list === undefined) return '';
  const id = context.isOrdered(numId, list) ? NUM_IDS.ordered : NUM_IDS.bullet;
  // The style map of mammoth goes five levels deep.
  return `<w:numPr><w:ilvl w:val="${Math.min(list, 4)}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** The text boxes of a drawing in the form that mammoth reads, which is that of Word 2003. */
function boxes(element: XmlElement | undefined, rewrite: Rewrite): string | undefined {
  const contents = element ? descendantsOf(element, 'w:txbxContent') : [];
  if (contents.length === 0) return undefined;
  const inner = contents.map((content) => childrenWritten(content, rewrite)).join('');
  return `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict>`;
}

/** Mammoth stops at a note that is not there. */
function reference(kind: string): WordRewrite {
  return (element, { notes }) => (notes.has(`${kind} ${element.attributes['w:id']}`) ? undefined : '');
}
