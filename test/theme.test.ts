import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contrast } from '../src/contrast.ts';
import { formatDiagnostic } from '../src/diagnostic.ts';
import { NOUNS } from '../src/locale.ts';
import { labelSchema } from '../src/locale-schema.ts';
import { readTheme } from '../src/read-theme.ts';
import { openResources } from '../src/resources.ts';
import type { Theme } from '../src/theme.ts';
import { colourPairs, ratioOf } from '../src/theme-contrast.ts';
import { ROOT } from './kapur.ts';
import { told } from './told.ts';

const folder = path.join(ROOT, 'templates/themes');
const shelf = openResources(path.join(ROOT, 'templates'));
const themes = readdirSync(folder).map((file) => {
  const source = { name: file, text: readFileSync(path.join(folder, file), 'utf8') };
  const { value, diagnostics } = readTheme(source, shelf);
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

  it('tells obstacles from remedies by colour, by shape and by a number', () => {
    const { layouts } = theme.slides;
    for (const [one, other] of [
      ['obstacle', 'remedy'],
      ['overview-obstacles', 'overview-remedies'],
    ] as const) {
      const signs = [one, other].map((layout) => layouts[layout]?.decoration.sign);
      expect(new Set(signs.map((sign) => sign?.shape)).size).toBe(2);
      const grounds = [one, other].map(
        (layout) => layouts[layout]?.decoration.panel ?? layouts[layout]?.decoration.edge,
      );
      expect(new Set(grounds.map((ground) => ground?.fill)).size).toBe(2);
    }
    for (const layout of ['obstacle', 'remedy']) {
      expect(layouts[layout]?.regions.badge?.box).toEqual(layouts[layout]?.decoration.sign?.box);
    }
    const { accent1, accent2, lt1 } = theme.colours;
    for (const colour of [accent1, accent2]) expect(contrast(colour, lt1)).toBeGreaterThanOrEqual(3);
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
    const templates = ['document.hbs', 'parts/point.hbs']
      .map((file) => readFileSync(path.join(ROOT, 'templates/deck', file), 'utf8'))
      .join('');
    const asked = [...templates.matchAll(/layout="([a-z-]+)"/g)].map(([, layout]) => layout);
    expect(Object.keys(theme.slides.layouts)).toEqual(
      expect.arrayContaining([...asked, 'obstacle', 'obstacle-picture', 'remedy', 'remedy-picture']),
    );
  });

  it('says where a mistake stands', () => {
    const text = `${source.text}\nslide: {}\n`;
    expect(readTheme({ name: 'mine.yaml', text }, shelf).diagnostics).toMatchObject([
      { code: 'unknown-key', place: { source: { name: 'mine.yaml' }, start: text.indexOf('slide: {}') } },
    ]);
  });
});

describe('Labels', () => {
  const labels = path.join(ROOT, 'templates/labels');
  const languages = readdirSync(labels).map((name) => ({
    name,
    words: parse(readFileSync(path.join(labels, name), 'utf8')) as Record<string, unknown>,
  }));
  const english = languages.find(({ name }) => name === 'en.yaml')?.words ?? {};
  const nouns: readonly string[] = NOUNS;
  const formsOf = (label: unknown): readonly string[] =>
    typeof label === 'string' ? [label] : Object.values(labelSchema.parse(label)).map(String);

  it.each(languages)(
    'of $name have the keys of en.yaml, each with a text and the same slots',
    ({ words }) => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
      // Which noun stands in the singular is a matter of the language.
      const slots = (text: string) =>
        [...text.matchAll(/\{([\w-]+)\}/g)].flatMap(([, slot = '']) =>
          nouns.includes(slot.toLowerCase()) ? [] : slot,
        );
      for (const [key, label] of Object.entries(words)) {
        const [text = '', ...others] = formsOf(label);
        for (const other of others) expect([key, slots(other)]).toEqual([key, slots(text)]);
        expect([key, text.trim() === '']).toEqual([key, false]);
        expect([key, slots(text).sort()]).toEqual([key, slots(formsOf(english[key])[0] ?? '').sort()]);
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
    const asking =
      [
        'deck',
        'worksheet',
        'answer-key',
        'handout',
        'handout-slides',
        'guided-notes',
        'cards',
        'exit-tickets',
        'parts',
      ]
        .map((name) => read(path.join(ROOT, 'templates', name)))
        .join('\n') + read(path.join(ROOT, 'src'));
    const unused = Object.keys(english).filter(
      (key) =>
        !asking.includes(key) && !/^(direction|exercise|layout|level|prompt|question|rubric)\./.test(key),
    );
    expect(unused).toEqual([]);
  });
});
