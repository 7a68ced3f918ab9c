import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { alterPackage, type PartChange } from './altered-package.ts';
import { converted, hasLibreOffice, pagePictures } from './libreoffice.ts';
import { packageTexts } from './package-texts.ts';

const folder = temporaryFolder();
const deck = path.join(folder, 'deck.pptx');
const hard = path.join(folder, 'hard.pptx');

const THEME = 'ppt/theme/theme1.xml';
const STYLED = /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/;
const REGION = 'example';

/** One change by hand in a finished deck, in one part. */
interface Restyling {
  readonly part: string;
  readonly change: PartChange;
  /** Whether a slide shows what was changed, by its XML and its layout's. */
  readonly shows: (slide: SlideTexts) => boolean;
}

interface SlideTexts {
  readonly slide: string;
  readonly layout: string;
  readonly layoutPath: string;
}

let slides: readonly SlideTexts[] = [];
let restylings: Readonly<Record<string, Restyling>> = {};
/** The numbers of the slides that look otherwise after a change, by the change and the deck it was made in. */
const changed = new Map<string, number[]>();

prepare(() => {
  if (!hasLibreOffice) return;
  const { status, stderr } = kapur(['build', 'content/keamanan-negara', '--only', 'deck', '--out', folder]);
  if (status !== 0) throw new Error(stderr);
  copyFileSync(path.join(folder, 'keamanan-negara/deck.pptx'), deck);
  slides = slidesOf(deck);
  const theme = packageTexts(deck).text(THEME);
  const layoutPath = slides.find(({ slide, layout }) => [slide, layout].every(hasRegion))?.layoutPath ?? '';
  restylings = {
    'a colour of the theme': {
      part: THEME,
      change: (xml) => xml.replace(/(<a:accent1><a:srgbClr val=")[^"]*/, '$100B050'),
      shows: ({ slide, layout }) => /schemeClr val="accent1"/.test(slide + layout),
    },
    'a font of the theme': {
      part: THEME,
      change: (xml) => xml.replace(/(<a:majorFont><a:latin typeface=")[^"]*/, '$1Courier New'),
      // A headline, or the one sentence that takes its place.
      shows: () => true,
    },
    'a box of a layout': {
      part: layoutPath,
      change: (xml) => inRegion(xml, (shape) => shape.replace(/(<a:off x="\d+" y=")(\d+)/, raised)),
      shows: (slide) => slide.layoutPath === layoutPath && hasRegion(slide.slide),
    },
  };

  hardCode(theme, packageTexts(deck).text(layoutPath));
  const copies = [deck, hard].flatMap((start) =>
    Object.entries(restylings).map(([name, { part, change }], index) => {
      const file = path.join(folder, `${path.parse(start).name}-${index}.pptx`);
      alterPackage(start, file, part, change);
      return { name, start, file };
    }),
  );
  const files = [deck, hard, ...copies.map(({ file }) => file)];
  const pictures = converted(files, 'pdf', path.join(folder, 'pdf')).map(pagePictures);
  for (const { name, start, file } of copies) {
    const before = pictures[files.indexOf(start)] ?? [];
    const after = pictures[files.indexOf(file)] ?? [];
    changed.set(`${name} ${start}`, numbersOf(before.map((picture, at) => !after[at]?.equals(picture))));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A deck as careless programs write it: every slide and layout says by itself what it should inherit. */
function hardCode(theme: string, layout: string): void {
  const colour = /<a:accent1><a:srgbClr val="([^"]*)/.exec(theme)?.[1];
  const font = /<a:majorFont><a:latin typeface="([^"]*)/.exec(theme)?.[1];
  const box = /<a:xfrm>.*?<\/a:xfrm>/.exec(shapeOf(layout))?.[0];
  alterPackage(deck, hard, STYLED, (xml, part) => {
    const said = xml
      .replaceAll('<a:schemeClr val="accent1"/>', `<a:srgbClr val="${colour}"/>`)
      .replaceAll('typeface="+mj-lt"', `typeface="${font}"`);
    const repeats = part.startsWith('ppt/slides/') && hasRegion(said);
    return repeats ? inRegion(said, (shape) => shape.replace('<p:spPr/>', `<p:spPr>${box}</p:spPr>`)) : said;
  });
}

function slidesOf(file: string): SlideTexts[] {
  const { names, text } = packageTexts(file);
  const numbers = names.flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number);
  return numbers
    .sort((one, other) => one - other)
    .map((number) => {
      const related = text(`ppt/slides/_rels/slide${number}.xml.rels`);
      const layoutPath = `ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(related)?.[0]}`;
      return { slide: text(`ppt/slides/slide${number}.xml`), layout: text(layoutPath), layoutPath };
    });
}

const SHAPE = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${REGION}".*?</p:sp>`);
const hasRegion = (xml: string) => SHAPE.test(xml);
const shapeOf = (xml: string) => SHAPE.exec(xml)?.[0] ?? '';
const inRegion = (xml: string, change: (shape: string) => string) => xml.replace(SHAPE, change);

/** Up by half an inch. */
const raised = (_all: string, before: string, y: string) => `${before}${Number(y) - 457_200}`;

const numbersOf = (marks: readonly boolean[]) => marks.flatMap((mark, index) => (mark ? [index + 1] : []));

const NAMES = ['a colour of the theme', 'a font of the theme', 'a box of a layout'];

describe.skipIf(!hasLibreOffice).each(NAMES)('Changing %s in the finished deck', (name) => {
  it('restyles every slide that shows it, and no other', () => {
    const showing = numbersOf(slides.map((slide) => restylings[name]?.shows(slide) ?? false));
    expect(showing.length).toBeGreaterThan(0);
    expect(changed.get(`${name} ${deck}`)).toEqual(showing);
  });

  it('would restyle nothing if slides and layouts said it by themselves', () => {
    expect(changed.get(`${name} ${hard}`)).toEqual([]);
  });
});
