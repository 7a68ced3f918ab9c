import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import {
  alternativeTextFaults,
  contrastFaults,
  emptyPlaceholderFaults,
  languageFaults,
  linkFaults,
  mergedCellFaults,
  readingOrderFaults,
  tableHeadFaults,
  titleFaults,
} from './accessibility.ts';
import { alterPackage } from './altered-package.ts';
import { type DeckSlide, deckSlides } from './deck-model.ts';
import { openPackage } from './package-checks.ts';

const folder = temporaryFolder();
const deckOf = (theme: string, lesson: string) => path.join(folder, theme, lesson, 'deck.pptx');
const slidesOf = (file: string) => deckSlides(openPackage(file));
const yaml = (...names: string[]) => parse(readFileSync(path.join(ROOT, ...names), 'utf8'));

const THEMES = ['kapur', 'malam', 'kontras'];
/** The last has a table. */
const LESSONS = ['keamanan-negara', 'car-traffic', 'mitosis-meiosis'];

prepare(() => {
  for (const theme of THEMES) {
    const args = ['--only', 'deck', '--theme', theme, '--out', path.join(folder, theme)];
    const { status, stderr } = kapur([
      'build',
      ...LESSONS.map((lesson) => path.join('content', lesson)),
      ...args,
    ]);
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(THEMES.flatMap((theme) => LESSONS.map((lesson) => ({ theme, lesson }))))(
  'The deck of $lesson in the theme $theme',
  ({ theme, lesson }) => {
    const { language }: { language: string } = yaml('content', lesson, 'lesson.yaml');
    const sources = yaml('templates/languages', language.slice(0, 2), 'labels.yaml')['layout.sources'];
    let slides: readonly DeckSlide[] = [];
    prepare(() => {
      slides = slidesOf(deckOf(theme, lesson));
    });

    it('gives each slide a title of its own', () => expect(titleFaults(slides)).toEqual([]));
    it('has words for whatever shows something', () => expect(alternativeTextFaults(slides)).toEqual([]));
    it('is read in the order in which it is seen', () => expect(readingOrderFaults(slides)).toEqual([]));
    it('has a header row in each table', () => expect(tableHeadFaults(slides)).toEqual([]));
    it('has no merged or split cells', () => expect(mergedCellFaults(slides)).toEqual([]));
    it('sets each text off from what it stands on', () => expect(contrastFaults(slides)).toEqual([]));
    it('says of each text which language it is in', () =>
      expect(languageFaults(slides, language)).toEqual([]));
    it('says of each link where it leads', () => expect(linkFaults(slides, sources)).toEqual([]));
    it('leaves no placeholder empty', () => expect(emptyPlaceholderFaults(slides)).toEqual([]));
  },
);

describe('The rule', () => {
  /** The faults that a rule finds in a copy of a deck with one slide changed by hand; the slide is the one that shows the words. */
  function altered(
    words: string,
    change: (xml: string) => string,
    rule: (slides: DeckSlide[]) => string[],
    lesson = 'car-traffic',
  ) {
    const deck = deckOf('kapur', lesson);
    const { slides, part } = openPackage(deck);
    const slide = slides.find((name) => part(name).text.includes(words)) ?? words;
    const copy = path.join(folder, 'altered.pptx');
    alterPackage(deck, copy, slide, change);
    return rule(slidesOf(copy)).map((fault) => fault.replace(/ppt\/slides\/slide\d+/, 'slide'));
  }
  const CLAIM = 'Shopkeepers expect to lose customers';

  it('on titles finds one that is missing and one that another slide has', () => {
    const untitled = (xml: string) => xml.replace('<p:ph type="title"/>', '<p:ph type="body" idx="99"/>');
    expect(altered(CLAIM, untitled, titleFaults)).toEqual(['slide.xml has no title']);
    const renamed = (xml: string) => xml.replace(/Shopkeepers[^<]*/, 'Learning objectives');
    expect(altered(CLAIM, renamed, titleFaults)).toEqual([
      'slide.xml has the title of an earlier slide: Learning objectives',
    ]);
  });

  it('on alternative text finds a table and a shape without', () => {
    const wordless = (xml: string) => xml.replace(/ descr="[^"]*"/, '');
    expect(altered('Side by side', wordless, alternativeTextFaults, 'mitosis-meiosis')).toEqual([
      'slide.xml: table (p:graphicFrame) has no alternative text and is no decoration',
    ]);
    const unmarked = (xml: string) => xml.replace(/<a:extLst>.*?<\/a:extLst>/, '');
    expect(altered(CLAIM, unmarked, alternativeTextFaults)).toEqual([
      expect.stringMatching(/\(p:sp\) has no alternative text and is no decoration$/),
    ]);
  });

  it('on reading order finds what is read too late, and what is seen elsewhere than it is read', () => {
    const late = (xml: string) =>
      xml.replace(/(<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>)(.*)(<\/p:spTree>)/s, '$2$1$3');
    expect(altered(CLAIM, late, readingOrderFaults)).toContain('slide.xml: body is read before title');
    const moved = (xml: string) =>
      xml.replace(
        /(name="ask".*?)<p:spPr\/>/s,
        '$1<p:spPr><a:xfrm><a:off x="12700" y="12700"/><a:ext cx="127000" cy="127000"/></a:xfrm></p:spPr>',
      );
    expect(altered(CLAIM, moved, readingOrderFaults)).toContain('slide.xml: kicker is read before ask');
  });

  it('on tables finds a missing head and a merged cell', () => {
    const headless = (xml: string) => xml.replace(' firstRow="1"', '');
    expect(altered('Side by side', headless, tableHeadFaults, 'mitosis-meiosis')).toEqual([
      'slide.xml: table has no header row',
    ]);
    const merged = (xml: string) => xml.replace('<a:tc>', '<a:tc gridSpan="2">');
    expect(altered('Side by side', merged, mergedCellFaults, 'mitosis-meiosis')).toEqual([
      'slide.xml: table has 1 merged cells and 0 uneven rows',
    ]);
  });

  it('on contrast finds text in the colour of what it stands on, through theme, map, layout and master', () => {
    const pale = (xml: string) =>
      xml.replace(
        /(<a:rPr[^>]*)\/>(<a:t>Shopkeepers)/,
        '$1><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:rPr>$2',
      );
    expect(altered(CLAIM, pale, contrastFaults)).toEqual([
      expect.stringMatching(/^slide.xml: "Shopkeepers.*" in title is F5F1E8 on FFFFFF$/),
    ]);
    const paper = (xml: string) => xml.replace(/(<a:dk1>.*?val=")[^"]*/, '$1C0C0C0');
    expect(altered('ppt/theme/theme1.xml', paper, contrastFaults).length).toBeGreaterThan(50);
    const turned = (xml: string) =>
      xml
        .replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="dk1"')
        .replace('tx1="dk1" bg1="lt1"', 'tx1="dk1" bg1="dk1"');
    expect(altered('ppt/slideMasters/slideMaster1.xml', turned, contrastFaults).length).toBeGreaterThan(50);
    const ground = (xml: string) => xml.replace(/(<p:bg>.*?val=")[^"]*/, '$1tx1');
    const faults = Array.from(
      { length: 12 },
      (_, index) => altered(`ppt/slideLayouts/slideLayout${index + 1}.xml`, ground, contrastFaults).length,
    );
    expect(Math.max(...faults)).toBeGreaterThan(5);
  });

  it('on language finds a run in another and a run in none', () => {
    const german = (xml: string) => xml.replace('<a:rPr lang="en-GB"', '<a:rPr lang="de-DE"');
    expect(altered(CLAIM, german, (slides) => languageFaults(slides, 'en-GB'))).toHaveLength(1);
    const none = (xml: string) => xml.replace('<a:rPr lang="en-GB"', '<a:rPr');
    expect(altered(CLAIM, none, (slides) => languageFaults(slides, 'en-GB'))).toHaveLength(1);
  });

  it('on links finds "here", an address amid the text, and an area to click without words', () => {
    const linked = (text: string) => (xml: string) =>
      xml.replace(
        /(<a:rPr[^>]*)\/><a:t>Shopkeepers[^<]*/,
        `$1><a:hlinkClick r:id="rId9"/></a:rPr><a:t>${text}`,
      );
    const rule = (slides: DeckSlide[]) => linkFaults(slides, 'Sources');
    for (const text of ['here', 'Click here', 'di sini', 'https://example.org/page']) {
      expect(altered(CLAIM, linked(text), rule)).toEqual([
        `slide.xml: the link "${text}" in title does not say where it leads`,
      ]);
    }
    expect(altered(CLAIM, linked('the survey of 2006'), rule)).toEqual([]);
    const silent = (xml: string) => xml.replace(/ descr="Back to the overview[^"]*"/, '');
    expect(altered(CLAIM, silent, rule)).toEqual([expect.stringContaining('does not say where it leads')]);
  });

  it('on placeholders finds an empty one', () => {
    const emptied = (xml: string) => xml.replace(/<a:r>(?:(?!<\/a:r>).)*Shopkeepers.*?<\/a:r>/s, '');
    expect(altered(CLAIM, emptied, emptyPlaceholderFaults)).toEqual([
      'slide.xml: the placeholder title is empty',
    ]);
  });
});
