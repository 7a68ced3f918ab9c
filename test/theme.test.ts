import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatDiagnostic } from '../src/diagnostic.ts';
import { readTheme } from '../src/read-theme.ts';
import type { Theme } from '../src/theme.ts';
import { ROOT } from './kapur.ts';

const folder = path.join(ROOT, 'templates/themes');
const themes = readdirSync(folder).map((name) => {
  const source = { name, text: readFileSync(path.join(folder, name), 'utf8') };
  return { name, source, ...readTheme(source) };
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The fill that lies behind the middle of a region: its own, else the topmost decoration there, else the background. */
function backdrop({ slides, colours }: Theme, layoutName: string, regionName: string): string {
  const layout = slides.layouts[layoutName];
  const region = layout?.regions[regionName];
  if (!layout || !region) throw new Error(`${layoutName} has no region ${regionName}`);
  const [x, y, width, height] = region.box;
  const under = layout.decoration.filter(
    ({ box: [left, top, across, down] }) =>
      left <= x + width / 2 &&
      x + width / 2 <= left + across &&
      top <= y + height / 2 &&
      y + height / 2 <= top + down,
  );
  return colours[region.fill ?? under.findLast(({ fill }) => fill)?.fill ?? layout.background];
}

describe.each(themes)('The theme $name', ({ value: theme, diagnostics, source }) => {
  it('can be read', () => {
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  });

  it('sets every text in a contrast of at least 4.5 : 1 with what lies behind it', () => {
    if (!theme) throw new Error('unread');
    const faint = Object.entries(theme.slides.layouts).flatMap(([layoutName, layout]) =>
      Object.entries(layout.regions).flatMap(([regionName, region]) => {
        const style = theme.slides.styles[region.style];
        const ratio = contrast(
          theme.colours[style?.colour ?? 'dk1'],
          backdrop(theme, layoutName, regionName),
        );
        return ratio < 4.5 ? [`${layoutName}/${regionName}: ${ratio.toFixed(2)}`] : [];
      }),
    );
    expect(faint).toEqual([]);
    const paper = Object.entries(theme.sheets.styles).filter(
      ([, { colour }]) => contrast(theme.colours[colour], 'FFFFFF') < 4.5,
    );
    expect(paper).toEqual([]);
  });

  it('keeps every region on the slide and body text at 18 pt or more', () => {
    if (!theme) throw new Error('unread');
    const { width, height, layouts, styles } = theme.slides;
    for (const [layoutName, layout] of Object.entries(layouts)) {
      for (const [
        regionName,
        {
          box: [x, y, across, down],
          style,
        },
      ] of Object.entries(layout.regions)) {
        expect([layoutName, regionName, x + across <= width, y + down <= height]).toEqual([
          layoutName,
          regionName,
          true,
          true,
        ]);
        if (regionName === 'body' && layoutName !== 'sources')
          expect(styles[style]?.floor).toBeGreaterThanOrEqual(18);
        if (regionName === 'title')
          expect(styles[style]?.floor).toBeGreaterThanOrEqual(
            layoutName === 'statement' || layoutName === 'conclusion' ? 14 : 24,
          );
      }
    }
  });

  it('has the layouts and regions that the deck asks for', () => {
    const templates = ['document.hbs', 'parts/point.hbs']
      .map((name) => readFileSync(path.join(ROOT, 'templates/deck', name), 'utf8'))
      .join('');
    const asked = [...templates.matchAll(/layout="([a-z-]+)"/g)].map(([, name]) => name);
    expect(Object.keys(theme?.slides.layouts ?? {})).toEqual(
      expect.arrayContaining([...asked, 'obstacle', 'obstacle-picture', 'remedy', 'remedy-picture']),
    );
  });

  it('says where a mistake stands', () => {
    const wrong = source.text
      .replace('style: cover,', 'style: covr,')
      .replace('leading: 1.14', 'leading: big');
    const found = readTheme({ name: 'mine.yaml', text: wrong }).diagnostics.map(
      ({ code, message }) => `${code} ${message}`,
    );
    expect(found).toEqual([expect.stringContaining('wrong-type')]);
    const unknown = readTheme({
      name: 'mine.yaml',
      text: source.text.replace('style: cover,', 'style: covr,'),
    });
    expect(unknown.diagnostics).toMatchObject([{ code: 'unknown-name', hint: 'Did you mean `cover`?' }]);
  });
});

describe('Labels', () => {
  const labels = path.join(ROOT, 'templates/labels');
  const languages = readdirSync(labels).map((name) => ({
    name,
    words: parse(readFileSync(path.join(labels, name), 'utf8')) as Record<string, unknown>,
  }));
  const english = languages.find(({ name }) => name === 'en.yaml')?.words ?? {};

  it.each(languages)(
    'of $name have the keys of en.yaml, each with a text and the same slots',
    ({ words }) => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
      const slots = (text: unknown) =>
        [...String(text).matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort();
      for (const [key, text] of Object.entries(words)) {
        expect([key, typeof text, String(text).trim() === '']).toEqual([key, 'string', false]);
        expect([key, slots(text)]).toEqual([key, slots(english[key])]);
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
      ['deck', 'worksheet', 'answer-key', 'handout', 'parts']
        .map((name) => read(path.join(ROOT, 'templates', name)))
        .join('\n') + read(path.join(ROOT, 'src'));
    const unused = Object.keys(english).filter(
      (key) => !asking.includes(key) && !/^(exercise|layout|prompt|question)\./.test(key),
    );
    expect(unused).toEqual([]);
  });
});
