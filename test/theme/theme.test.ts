import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { LessonKind } from '../../src/kinds/lesson-kind.ts';
import { TONES } from '../../src/kinds/tone.ts';
import { labelSchema } from '../../src/locale/label-schema.ts';
import { groupKey } from '../../src/locale/locale.ts';
import { openResources } from '../../src/resources/resources.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { readTheme } from '../../src/theme/read-theme.ts';
import { tonedName } from '../../src/theme/resolve-layouts.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { colourPairs, ratioOf } from '../../src/theme/theme-contrast.ts';
import { ROOT } from '../kapur.ts';
import { allKinds } from '../kinds.ts';
import { told } from '../told.ts';

const folder = path.join(ROOT, 'templates/themes');
const resources = openResources(path.join(ROOT, 'templates'));
const themes = readdirSync(folder).map((file) => {
  const source = { name: file, text: readFileSync(path.join(folder, file), 'utf8') };
  const { value, diagnostics } = readTheme(source, resources);
  return { name: path.basename(file, '.yaml'), source, diagnostics, theme: value as Theme };
});

/** Each region of each layout with its colours. */
function regionsOf(theme: Theme) {
  return Object.entries(theme.slides.layouts).flatMap(([layoutName, layout]) =>
    Object.entries(layout.regions).map(([region, says]) => {
      const style = theme.slides.styles[says.style];
      if (!style) throw new Error(`No style ${says.style}`);
      return {
        place: `${layoutName}/${region}`,
        region,
        says,
        style,
      };
    }),
  );
}

describe.each(themes)('The theme $name', ({ theme, diagnostics, source, name }) => {
  it('can be read', () => {
    expect(told(diagnostics).map(formatDiagnostic)).toEqual([]);
  });

  it('sets what is read in a contrast of 7 : 1 with what lies behind it, captions and links in 4.5 : 1', () => {
    const pairs = colourPairs(theme);
    expect(pairs.length).toBeGreaterThan(80);
    const faint = pairs.flatMap((pair) => {
      const isLink = pair.text === 'hlink';
      const least = name === 'kontras' && !isLink ? 7 : pair.least;
      return ratioOf(pair) < least ? [`${pair.use}: ${ratioOf(pair).toFixed(2)} of ${least}`] : [];
    });
    expect(faint).toEqual([]);
  });

  it('has tables in which rules can be told', () => {
    const { lt1, accent4 } = theme.colours;
    expect(contrast(accent4, lt1)).toBeGreaterThanOrEqual(3);
  });

  it('tells groups apart by colour, by shape and by a number', () => {
    const { layouts } = theme.slides;
    for (const name of ['topic', 'overview']) {
      const tones = TONES.map((tone) => layouts[tonedName(name, tone)]);
      const signs = tones.map((layout) => layout?.decoration.sign);
      expect(new Set(signs.map((sign) => sign?.shape)).size).toBe(TONES.length);
      const grounds = tones.map((layout) => layout?.decoration.panel ?? layout?.decoration.edge);
      expect(grounds[0]?.fill).not.toBe(grounds[1]?.fill);
    }
    expect(new Set(TONES.map((tone) => theme.tones[tone].colour)).size).toBe(TONES.length);
    for (const tone of TONES) {
      const layout = layouts[tonedName('topic', tone)];
      expect(layout?.regions.badge?.box).toEqual(layout?.decoration.sign?.box);
      expect(contrast(theme.colours[theme.tones[tone].colour], theme.colours.lt1)).toBeGreaterThanOrEqual(3);
    }
  });

  it('prints dark on white', () => {
    const { colours } = theme.sheets;
    expect(colours.lt1).toBe('FFFFFF');
    // Behind text, a copier set to grey must leave paper: no darker than 15 in 100.
    for (const tint of [colours.lt2, colours.accent5, colours.accent6]) {
      expect(contrast(tint, 'FFFFFF')).toBeLessThan(contrast('D9D9D9', 'FFFFFF'));
    }
  });

  it('has at least ten layouts, each with a title and with regions inside the slide', () => {
    const { width, height, layouts } = theme.slides;
    expect(Object.keys(layouts).length).toBeGreaterThanOrEqual(10);
    for (const [layout, { regions }] of Object.entries(layouts)) {
      expect([layout, 'title' in regions]).toEqual([layout, true]);
      for (const [
        region,
        {
          box: [x, y, across, down],
        },
      ] of Object.entries(regions)) {
        expect([layout, region, x + across <= width, y + down <= height]).toEqual([
          layout,
          region,
          true,
          true,
        ]);
      }
    }
  });

  it('keeps body text at 18 pt or more, and titles at 24', () => {
    for (const { place, region, style } of regionsOf(theme)) {
      if (region === 'body' && place !== 'sources/body')
        expect([place, style.floor >= 18]).toEqual([place, true]);
      const isLabel = place === 'statement/title' || place === 'conclusion/title';
      if (region === 'title') expect([place, style.floor >= (isLabel ? 14 : 24)]).toEqual([place, true]);
    }
  });

  it('has the layouts and regions that the deck asks for', () => {
    const templates = ['document.hbs', 'parts/topic.hbs']
      .map((file) => readFileSync(path.join(ROOT, 'templates/deck', file), 'utf8'))
      .join('');
    const known = new Set(Object.values(theme.slides.layouts).map(({ name }) => name));
    const asked = [...templates.matchAll(/layout="([a-z-]+)"/g)].map(([, layout]) => layout);
    expect(asked.length).toBeGreaterThan(5);
    expect([...known]).toEqual(expect.arrayContaining([...asked, 'topic', 'topic-text', 'topic-picture']));
  });

  it('says where a mistake stands', () => {
    const text = `${source.text}\nslide: {}\n`;
    expect(readTheme({ name: 'mine.yaml', text }, resources).diagnostics).toMatchObject([
      { code: 'unknown-key', span: { source: { name: 'mine.yaml' }, start: text.indexOf('slide: {}') } },
    ]);
  });
});

type Words = Readonly<Record<string, unknown>>;

const wordsIn = (file: string): Words =>
  parse(readFileSync(path.join(ROOT, 'templates', 'languages', file), 'utf8'));
const LANGUAGES = readdirSync(path.join(ROOT, 'templates', 'languages'));
const COMMON = wordsIn('en/labels.yaml');

/** The file of labels of a language, from the folder of languages on. Those of a kind may stand with the kind, too. */
function labelsFile(language: string, kind?: LessonKind): string {
  if (!kind) return `${language}/labels.yaml`;
  const ofLanguage = `${language}/kinds/${kind.name}/labels.yaml`;
  const isThere = existsSync(path.join(ROOT, 'templates', 'languages', ofLanguage));
  return isThere ? ofLanguage : `../kinds/${kind.name}/labels/${language}.yaml`;
}

/** The labels that a group of the kind may have of its own, with the common ones that they stand for. */
const ownLabels = ({ groups }: LessonKind) =>
  new Map(
    groups.flatMap(({ key: name, topic }) =>
      Object.keys(COMMON).map((key) => [groupKey(key, { name, topic }), key] as const),
    ),
  );

/** The common labels and those of each kind, in each language: a kind that lacks one has no file to read. */
const LABELS = [undefined, ...allKinds].flatMap((kind) => {
  const own = kind ? ownLabels(kind) : new Map<string, string>();
  const nouns = kind?.groups.flatMap((group) => group.nouns) ?? [];
  return LANGUAGES.map((language) => ({
    ...{ file: labelsFile(language, kind), own, nouns, links: kind?.links ?? [] },
    words: wordsIn(labelsFile(language, kind)),
    english: wordsIn(labelsFile('en', kind)),
  }));
});

describe('Labels', () => {
  // Which noun stands in the singular is a matter of the language.
  const nouns = ['topic', 'topics', 'a-topic', ...LABELS.flatMap((labels) => labels.nouns)];
  const formsOf = (label: unknown): readonly string[] =>
    typeof label === 'string' ? [label] : Object.values(labelSchema.parse(label)).map(String);
  const slots = (text: string) =>
    [...text.matchAll(/\{([\w-]+)\}/g)].flatMap(([, slot = '']) =>
      nouns.includes(slot.toLowerCase()) ? [] : slot,
    );
  const slotsOf = (label: unknown) => slots(formsOf(label)[0] ?? '').sort();

  it.each(LABELS)(
    'of $file have the keys of en.yaml, each with a text and the same slots',
    ({ words, english, own, nouns: needed }) => {
      // A language may need one about a group where English takes the common one.
      const keys = (all: Words) => Object.keys(all).filter((key) => needed.includes(key) || !own.has(key));
      expect(keys(words).sort()).toEqual(keys(english).sort());
      expect(keys(words)).toEqual(expect.arrayContaining([...needed]));
      for (const [key, label] of Object.entries(words)) {
        const [text = '', ...others] = formsOf(label);
        for (const other of others) expect([key, slots(other)]).toEqual([key, slots(text)]);
        expect([key, text.trim() === '']).toEqual([key, false]);
        const expected = english[key] ?? COMMON[own.get(key) ?? ''];
        expect([key, slotsOf(label)]).toEqual([key, slotsOf(expected)]);
      }
    },
  );

  it('hold nothing that no template and no exercise asks for', () => {
    const read = (folder: string): string =>
      readdirSync(folder, { withFileTypes: true })
        .map((entry) =>
          entry.isDirectory()
            ? read(path.join(folder, entry.name))
            : readFileSync(path.join(folder, entry.name), 'utf8'),
        )
        .join('\n');
    const templates = readdirSync(path.join(ROOT, 'templates'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !/^(kinds|languages|themes)$/.test(entry.name),
    );
    const asking =
      templates.map(({ name }) => read(path.join(ROOT, 'templates', name))).join('\n') +
      read(path.join(ROOT, 'src'));
    const isAsked = (key: string) =>
      asking.includes(key) ||
      /^(activity|direction|evidence|exercise|indicator|layout|level|plan|prompt|question|rubric|scoring|talk)\./.test(
        key,
      );
    expect(Object.keys(COMMON).filter((key) => !isAsked(key))).toEqual([]);
    const unused = LABELS.flatMap(({ file, words, own, nouns: needed, links }) => {
      const ofLinks = links.flatMap(({ label, inverse }) => [label, inverse]);
      const known = [...Object.keys(COMMON), ...own.keys(), ...needed, ...ofLinks];
      return Object.keys(words).flatMap((key) => (known.includes(key) ? [] : `${file}: ${key}`));
    });
    expect(unused).toEqual([]);
  });
});
