/**
 * The styles of a Word file, from those that the theme has for papers: a school that changes one changes all of its
 * paragraphs. Where Word has a style of its own for a use, that is taken, for Word names it in its user's language.
 */

import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType, UnderlineType } from 'docx';
import type { FontRole } from '../../frames/text.ts';
import type { TreeMaterial } from '../tree-material.ts';
import { element, tableStyles } from './table-styles.ts';
import { twips } from './twips.ts';

type SheetStyle = TreeMaterial['sheets']['styles'][string];

/** Word's own styles by the theme's names; Heading 1 to 3 are there without a row. */
const BUILT_IN: ReadonlyMap<string, { readonly id: string; readonly name: string }> = new Map([
  ['body', { id: 'Normal', name: 'Normal' }],
  ['h1', { id: 'Heading1', name: 'heading 1' }],
  ['h2', { id: 'Heading2', name: 'heading 2' }],
  ['h3', { id: 'Heading3', name: 'heading 3' }],
  ['lead', { id: 'Subtitle', name: 'Subtitle' }],
  ['small', { id: 'Caption', name: 'caption' }],
  ['field', { id: 'BodyText', name: 'Body Text' }],
  ['footer', { id: 'Footer', name: 'footer' }],
  ['code', { id: 'HTMLPreformatted', name: 'HTML Preformatted' }],
]);

/** Based on the running text: space before them, pt, at the theme's own scale. */
const OF_OURS = [
  { id: 'ListBullet', name: 'List Bullet', before: 2 },
  { id: 'ListNumber', name: 'List Number', before: 2 },
  { id: 'ListContinue', name: 'List Continue', before: 2 },
  { id: 'Question', name: 'Question', before: 7 },
  { id: 'Quote', name: 'Quote', before: 5, isItalic: true },
  { id: 'Picture', name: 'Picture', before: 8 },
  { id: 'TableText', name: 'Table text', before: 0 },
  { id: 'TableHead', name: 'Table head', before: 0, isBold: true },
] as const satisfies readonly OwnStyle[];

interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly isBold?: true;
  readonly isItalic?: true;
}

/** `cell-number` → `CellNumber`; the id of a style in the file. */
export function styleId(name: string): string {
  return (
    BUILT_IN.get(name)?.id ?? name.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
  );
}

/** Of notes beside the text. */
export const NOTE = styleId('note');

/** @throws RangeError where the theme has no style for running text */
export function wordStyles(material: TreeMaterial): IStylesOptions {
  const { sheets, resolvedTheme } = material;
  const { body } = sheets.styles;
  if (!body) throw new RangeError('The theme has no sheet style body');
  return {
    paragraphStyles: [
      ...Object.entries(sheets.styles).map(([name, style]) => paragraphStyle(name, style, material)),
      ...OF_OURS.map((style) => ownStyle(style, sheets.scale)),
      answerLines(material),
    ],
    characterStyles: [
      {
        id: 'Hyperlink',
        name: 'Hyperlink',
        run: { color: resolvedTheme.colours.hlink, underline: { type: UnderlineType.SINGLE } },
      },
      {
        id: 'HTMLCode',
        name: 'HTML Code',
        run: { font: resolvedTheme.fonts.code, noProof: true },
      },
    ],
    importedStyles: [documentDefaults(body.size, material), ...tableStyles(material)],
  };
}

/** What all styles are based on (ECMA-376 part 1, 17.7.5.1 docDefaults): the font, the size and the language. */
function documentDefaults(size: number, { resolvedTheme, info, letterSpace }: TreeMaterial) {
  const font = resolvedTheme.fonts.body;
  const { language } = info;
  const run = element('w:rPr', {}, [
    element('w:rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
    ...(letterSpace > 0 ? [element('w:spacing', { val: twips(letterSpace * size) })] : []),
    element('w:sz', { val: Math.round(size * 2) }),
    element('w:szCs', { val: Math.round(size * 2) }),
    element('w:lang', { val: language, eastAsia: language, bidi: language }),
  ]);
  return element('w:docDefaults', {}, [element('w:rPrDefault', {}, [run]), element('w:pPrDefault', {})]);
}

function paragraphStyle(name: string, style: SheetStyle, material: TreeMaterial): IParagraphStyleOptions {
  const id = styleId(name);
  return {
    id,
    name:
      BUILT_IN.get(name)?.name ?? name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' '),
    ...(name !== 'body' && { basedOn: 'Normal' }),
    ...(/^h\d$/.test(name) && { next: 'Normal' }),
    quickFormat: true,
    ...looks(style, material),
  };
}

function ownStyle(style: OwnStyle, scale: number): IParagraphStyleOptions {
  const { id, name, before, isBold, isItalic } = style;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...(isBold && { bold: true }), ...(isItalic && { italics: true }) },
    paragraph: { spacing: { before: twips(before * scale), after: 0 } },
  };
}

/** Lines to write on, as far apart as on the theme's papers. */
function answerLines({ sheets }: TreeMaterial): IParagraphStyleOptions {
  return {
    id: 'AnswerLines',
    name: 'Answer lines',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: { before: 0, after: 0, line: twips(sheets['line-pitch']), lineRule: LineRuleType.EXACT },
    },
  };
}

function looks(style: SheetStyle, { resolvedTheme, info }: TreeMaterial) {
  const { font, size, bold, italic, colour, leading, space, align } = style;
  const isHeading = font === 'heading';
  return {
    run: {
      font: resolvedTheme.fonts[font],
      // Half points; also of letters that Word calls complex, as Arabic ones are.
      size: Math.round(size * 2),
      sizeComplexScript: Math.round(size * 2),
      bold,
      italics: italic,
      color: resolvedTheme.colours[colour],
    },
    paragraph: {
      spacing: {
        before: twips(space),
        after: 0,
        line: lineOf(leading, font, resolvedTheme.naturalLeading),
        lineRule: LineRuleType.AUTO,
      },
      alignment: align,
      ...(isHeading && { keepNext: true }),
      ...(info.direction === 'rtl' && { bidirectional: true }),
    },
  };
}

/** Word counts lines in 240ths of what the font itself takes. */
function lineOf(leading: number, font: FontRole, natural: Readonly<Record<FontRole, number>>): number {
  return Math.round((leading / natural[font]) * 240);
}
