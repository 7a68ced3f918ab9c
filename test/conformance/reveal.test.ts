import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FrameItem } from '../../src/frames/frame.ts';
import type { Laid } from '../../src/frames/page.ts';
import { groupLabel, label } from '../../src/locale/locale.ts';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { localeOf } from '../kinds.ts';
import { prepare } from '../prepare.ts';
import { alterPackage, type PartChange } from './altered-package.ts';
import { converted, hasLibreOffice } from './libreoffice.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { all, openPackage, packageFaults } from './package-checks.ts';
import { decksSeen, hasPythonPptx } from './python-pptx.ts';
import { revealFaults, type Shown, shownOn } from './reveal-checks.ts';

const LESSONS = ['keamanan-negara', 'car-traffic'];
const FOLDERS = LESSONS.map((lesson) => path.join('content', lesson));
const THEMES = readdirSync(path.join(ROOT, 'templates/themes')).map((file) => path.parse(file).name);
const SHOWS = { stepwise: '--reveal', 'at-once': '--no-reveal' } as const;
type Show = keyof typeof SHOWS;

const folder = temporaryFolder();
const deckOf = (lesson: string, show: Show, theme = 'kapur') =>
  path.join(folder, theme, show, lesson, 'deck.pptx');

const emitted = new Map<string, string>();
const markupOf = (lesson: string) => emitted.get(`${lesson} markup`) ?? '';
const pagesOf = (lesson: string): Laid['pages'] => JSON.parse(emitted.get(`${lesson} frames`) ?? '').pages;

prepare(() => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = kapur(['build', ...args, '--only', 'deck']);
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  for (const theme of THEMES) {
    for (const [show, option] of Object.entries(SHOWS)) {
      run(...FOLDERS, option, '--theme', theme, '--out', path.join(folder, theme, show));
    }
  }
  for (const lesson of LESSONS) {
    for (const stage of ['markup', 'frames']) {
      emitted.set(`${lesson} ${stage}`, run(path.join('content', lesson), '--emit', stage));
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the menu of layouts shows in the language of a lesson. */
function layoutNames(lesson: string): string[] {
  const { language } = parse(readFileSync(path.join(ROOT, 'content', lesson, 'lesson.yaml'), 'utf8'));
  const locale = localeOf(language);
  const keys = Object.keys(locale.labels).filter((key) => key.startsWith('layout.'));
  return keys.flatMap((key) => [
    label(locale, key),
    ...locale.groups.map((group) => groupLabel(locale, key, group)),
  ]);
}

/** What the frames say of a page, in the order of the clicks. */
function asked(items: readonly FrameItem[]): Shown[] {
  const shown = items.flatMap((item): Shown[] => {
    const own = 'name' in item ? item.name : 'description' in item ? item.description : item.region;
    // What is grouped comes in as one shape.
    const shape = 'group' in item && item.group ? item.group.name : own;
    const whole =
      'reveal' in item && item.reveal ? [{ click: item.reveal, shape, paragraph: undefined }] : [];
    const goes =
      item.kind === 'shape' && item.empties
        ? [{ click: item.empties.click, shape, paragraph: undefined }]
        : [];
    const parts = item.kind === 'text' ? item.paragraphs : [];
    return [
      ...whole,
      ...goes,
      ...parts.flatMap(({ reveal }, paragraph) => (reveal ? [{ click: reveal, shape, paragraph }] : [])),
    ];
  });
  const once = shown.filter(
    (one, index) =>
      !shown
        .slice(0, index)
        .some(
          ({ click, shape, paragraph }) =>
            click === one.click && shape === one.shape && paragraph === one.paragraph,
        ),
  );
  return once.sort((one, other) => one.click - other.click);
}

describe.each(LESSONS)('The show of %s', (lesson) => {
  it.each(THEMES)('is valid for the Open XML SDK in the theme %s, stepwise and at once', async (theme) => {
    for (const show of Object.keys(SHOWS) as Show[]) {
      const deck = deckOf(lesson, show, theme);
      expect([show, ...(await openXmlErrors(deck)), ...packageFaults(openPackage(deck))]).toEqual([show]);
    }
  });

  it('has one click for each item of a revealed list, each revealed region and each bar, and no others', () => {
    const markup = markupOf(lesson);
    const items = [...markup.matchAll(/<(ul|ol) reveal="yes">(.*?)<\/\1>/gs)].flatMap(([list]) =>
      list.split('<li').slice(1),
    );
    const regions = [...markup.matchAll(/<region [^>]*(?:reveal="yes"|minutes="[1-9])/g)];
    const { part, slides } = openPackage(deckOf(lesson, 'stepwise'));
    const clicks = slides.map((name) => Math.max(0, ...shownOn(part(name)).map(({ click }) => click)));
    expect(items.length + regions.length).toBeGreaterThan(30);
    expect(clicks.reduce((sum, count) => sum + count, 0)).toBe(items.length + regions.length);
  });

  it('brings in what the frames ask for, on the click they ask for', () => {
    const pages = pagesOf(lesson);
    const { part, slides } = openPackage(deckOf(lesson, 'stepwise'));
    expect(slides.map((name) => shownOn(part(name)))).toEqual(pages.map(({ items }) => asked(items)));
  });

  it('has no fault that PowerPoint would repair or pass over', () => {
    expect(revealFaults(openPackage(deckOf(lesson, 'stepwise')))).toEqual([]);
  });

  it('has no timing at all where it was turned off', () => {
    const { part, slides } = openPackage(deckOf(lesson, 'at-once'));
    expect(slides.flatMap((name) => all(part(name), 'p:timing'))).toEqual([]);
  });

  it('turns to each section with a transition, and to no other slide', () => {
    const { part, slides } = openPackage(deckOf(lesson, 'stepwise'));
    const sections = all(part('ppt/presentation.xml'), 'p14:section').map(
      (section) => all(section, 'p14:sldId').length,
    );
    const turned = slides.flatMap((name, index) =>
      all(part(name), 'p:transition').length > 0 ? [index] : [],
    );
    expect(turned).toEqual(
      sections.map((_, index) => sections.slice(0, index).reduce((sum, count) => sum + count, 0)),
    );
  });

  it('leads from each overview to its points and back', () => {
    const pages = pagesOf(lesson);
    const ids = new Set(pages.flatMap((page) => page.ids));
    const links = pages.flatMap(({ items, ids: [from = ''] }) =>
      items.flatMap((item) =>
        item.kind === 'link' && item.target.kind === 'page' ? [[from, item.target.id]] : [],
      ),
    );
    for (const [, to = ''] of links) expect(ids).toContain(to);
    const done = new Set<string | undefined>();
    for (const overview of ['obstacles', 'remedies']) {
      const shown = links.filter(([from]) => from === overview).map(([, to]) => to);
      // The topics of the part before are shown as done.
      const points = shown.filter((point) => !done.has(point));
      for (const point of shown) done.add(point);
      expect(points.length).toBeGreaterThanOrEqual(4);
      for (const point of points) expect(links).toContainEqual([point, overview]);
    }
  });

  it.skipIf(!hasPythonPptx).each(THEMES)(
    'has layouts, placeholders and notes that python-pptx finds in the theme %s, the same stepwise and at once',
    (theme) => {
      const [stepwise = [], atOnce] = decksSeen([
        deckOf(lesson, 'stepwise', theme),
        deckOf(lesson, 'at-once', theme),
      ]);
      expect(stepwise).toEqual(atOnce);
      const layouts = layoutNames(lesson);
      for (const { layout, offers, title, fills, notes } of stepwise) {
        expect(layouts).toContain(layout);
        expect(title?.trim()).toBeTruthy();
        expect(offers).toEqual(expect.arrayContaining([...fills]));
        expect(fills.length).toBeGreaterThan(1);
        expect(notes.join('').trim()).not.toBe('');
      }
      expect(new Set(stepwise.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(10);
    },
  );

  it.skipIf(!hasLibreOffice)('has as many clicks in LibreOffice', () => {
    const { part, slides } = openPackage(deckOf(lesson, 'stepwise'));
    const clicks = slides.flatMap((name) => [...new Set(shownOn(part(name)).map(({ click }) => click))]);
    const [odp = ''] = converted([deckOf(lesson, 'stepwise')], 'odp', path.join(folder, `odp-${lesson}`));
    const content = strFromU8(unzipSync(readFileSync(odp))['content.xml'] ?? new Uint8Array());
    expect(content.match(/presentation:node-type="on-click"/g)).toHaveLength(clicks.length);
  });
});

describe('The check of reveals', () => {
  const [lesson = ''] = LESSONS;
  // One whose points come in one by one.
  const slide = 'ppt/slides/slide15.xml';
  const broken = (change: PartChange) => {
    const copy = path.join(folder, 'broken.pptx');
    alterPackage(deckOf(lesson, 'stepwise'), copy, slide, change);
    return revealFaults(openPackage(copy)).map((fault) => fault.slice(`${slide}: `.length));
  };

  it.each([
    [
      'a target that is gone',
      (xml: string) => xml.replace(/spid="\d+"/g, 'spid="99"'),
      'an effect on shape 99, which is not there',
    ],
    [
      'a paragraph that is gone',
      (xml: string) => xml.replace(/st="0" end="0"/g, 'st="70" end="70"'),
      /^an effect on paragraph 70 to 70 of \d+$/,
    ],
    [
      'a range of paragraphs',
      (xml: string) => xml.replace(/st="0" end="0"/g, 'st="0" end="1"'),
      /^an effect on paragraph 0 to 1 of \d+$/,
    ],
    [
      'two nodes of one number',
      (xml: string) => xml.replace(/<p:cTn id="4"/, '<p:cTn id="3"'),
      'time nodes share a number',
    ],
    [
      'a shape without a build',
      (xml: string) => xml.replace(/<p:bldLst>.*<\/p:bldLst>/, ''),
      /^shape \d+ has no build$/,
    ],
    [
      'a build in one piece',
      (xml: string) => xml.replace(/ build="p"/, ''),
      /^shape \d+ is built otherwise than it comes in$/,
    ],
    [
      'an item that comes with the one before',
      (xml: string) => xml.replace('nodeType="clickEffect"', 'nodeType="withEffect"'),
      'a click does not start one effect',
    ],
    [
      'an item that comes twice',
      (xml: string) => xml.replace(/st="1" end="1"/g, 'st="0" end="0"'),
      /^\d+ 0 comes in twice$/,
    ],
  ] as const)('finds %s', (_what, change, fault) => {
    expect(broken(change)).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });

  it('is not alone: the Open XML SDK finds timing before the slide', async () => {
    const copy = path.join(folder, 'disordered.pptx');
    alterPackage(deckOf(lesson, 'stepwise'), copy, slide, (xml) =>
      xml.replace(/(<p:clrMapOvr>.*<\/p:clrMapOvr>)(<p:timing>.*<\/p:timing>)/, '$2$1'),
    );
    expect(await openXmlErrors(copy)).not.toEqual([]);
  });
});
