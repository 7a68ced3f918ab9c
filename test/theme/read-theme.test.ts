import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { TONES } from '../../src/kinds/tone.ts';
import { openResources } from '../../src/resources/resources.ts';
import { readTheme, type ThemeFiles } from '../../src/theme/read-theme.ts';
import { told } from '../told.ts';

const builtIn = openResources();

/** Themes of one's own beside the built-in ones. */
function filesWith(own: Readonly<Record<string, string>>): ThemeFiles {
  return {
    theme: (name) => (own[name] === undefined ? builtIn.theme(name) : sourceOf(name, own[name])),
    builtInTheme: builtIn.builtInTheme,
    names: () => [...Object.keys(own), ...builtIn.names('themes')].sort(),
  };
}

function sourceOf(name: string, text: string): Source {
  return { name: `${name}.yaml`, text };
}

function read(text: string, own: Readonly<Record<string, string>> = {}) {
  const { value, diagnostics } = readTheme(sourceOf('mine', text), filesWith(own));
  return { theme: value, found: told(diagnostics).map(formatDiagnostic) };
}

const kapur = read('like: kapur').theme;

describe('A theme that is like another', () => {
  it('has all of it but for what it says itself', () => {
    const { theme, found } = read('like: kapur\nname: Mine\ncolours: { accent1: "102030" }');
    expect(found).toEqual([]);
    expect(theme).toEqual({ ...kapur, name: 'Mine', colours: { ...kapur?.colours, accent1: '102030' } });
  });

  it('is laid over the one of the package that has its name, whether or not it says so', () => {
    for (const like of ['', 'like: kapur\n']) {
      const own = { kapur: `${like}name: Ours\ncolours: { accent1: "102030" }` };
      const { theme, found } = read('like: kapur', own);
      expect(found).toEqual([]);
      expect(theme).toEqual({ ...kapur, name: 'Ours', colours: { ...kapur?.colours, accent1: '102030' } });
      // One that is like another stays so.
      expect(read('like: malam', { malam: own.kapur }).theme?.colours.dk1).toBe(
        (like ? kapur : read('like: malam').theme)?.colours.dk1,
      );
    }
  });

  it('changes a single word of a style, a region or a shape', () => {
    const { theme } = read(`
like: kapur
slides:
  styles: { body: { size: 30 } }
  layouts:
    topic: { regions: { ask: { fill: ~ } }, decoration: { sign: { shape: hexagon } } }`);
    expect(theme?.slides.styles.body).toEqual({ ...kapur?.slides.styles.body, size: 30 });
    const { ask, body } = kapur?.slides.layouts['topic-first']?.regions ?? {};
    const changed = theme?.slides.layouts['topic-first'];
    expect(changed?.regions).toMatchObject({ ask: { box: ask?.box, fill: null }, body });
    expect(changed?.decoration.sign).toMatchObject({ shape: 'hexagon', fill: 'accent1' });
    expect(changed?.decoration.edge).toEqual(kapur?.slides.layouts['topic-first']?.decoration.edge);
  });

  it('hands on a change to the layouts that are like the changed one', () => {
    const { theme } = read(
      'like: kapur\nslides: { layouts: { topic: { regions: { body: { padding: 4 } } } } }',
    );
    for (const layout of ['topic-first', 'topic-picture-first', 'topic-second', 'topic-text-fourth']) {
      expect(theme?.slides.layouts[layout]?.regions.body?.padding).toBe(4);
    }
  });

  it('has a style and a layout that take the colours of a group once for each tone', () => {
    const { theme, found } = read(`
like: kapur
tones: { third: { colour: accent1, tint: accent6, shape: triangle } }
slides:
  styles: { mark: { size: 20, floor: 12, colour: tone, leading: 1 } }
  layouts:
    own:
      background: tint
      regions: { title: { box: [10, 10, 400, 60], style: title }, body: { box: [10, 80, 400, 60], style: mark } }
      decoration: { sign: { shape: tone, box: [0, 0, 9, 9], fill: tone } }
    plain: { like: own, background: lt1, regions: { body: { style: body } }, decoration: { sign: ~ } }`);
    expect(found.filter((line) => line.includes('error'))).toEqual([]);
    const { styles = {}, layouts = {} } = theme?.slides ?? {};
    expect(Object.keys(styles).filter((name) => name.startsWith('mark'))).toEqual(
      TONES.map((tone) => `mark-${tone}`),
    );
    expect(styles['mark-third']?.colour).toBe('accent1');
    expect(layouts['own-third']).toMatchObject({
      ...{ name: 'own', tone: 'third', background: 'accent6' },
      decoration: { sign: { shape: 'triangle', fill: 'accent1' } },
      regions: { body: { style: 'mark-third' }, title: { style: 'title' } },
    });
    expect(layouts['own-first']?.background).toBe(kapur?.tones.first.tint);
    expect(Object.keys(layouts).filter((name) => name.startsWith('plain'))).toEqual(['plain']);
    expect(layouts.plain).not.toHaveProperty('tone');
  });

  it('leaves out a region or a shape that it sets to nothing, and takes in new layouts', () => {
    const { theme, found } = read(`
like: kapur
slides:
  layouts:
    topic: { regions: { ask: ~ }, decoration: { edge: ~ } }
    poster: { like: statement, background: dk1 }`);
    expect(found).toEqual([]);
    expect(Object.keys(theme?.slides.layouts['topic-first']?.regions ?? {})).not.toContain('ask');
    expect(Object.keys(theme?.slides.layouts['topic-picture-second']?.regions ?? {})).not.toContain('ask');
    expect(Object.keys(theme?.slides.layouts['topic-first']?.decoration ?? {})).toEqual(['sign']);
    expect(theme?.slides.layouts.poster).toMatchObject({
      background: 'dk1',
      regions: kapur?.slides.layouts.statement?.regions,
    });
  });

  it('names another layout as its fallback, which must be there', () => {
    const topic = (fallback: string) =>
      `like: kapur\nslides: { layouts: { topic: { fallback: ${fallback} } } }`;
    const { theme } = read(topic('statement'));
    expect(theme?.slides.layouts['topic-first']?.fallback).toBe('statement');
    expect(read(topic('statment')).found).toEqual([expect.stringContaining('statment')]);
  });

  it('is read from the top down: what it adds comes before the foot', () => {
    const { theme } = read(
      'like: kapur\nslides: { layouts: { table: { regions: { aside: { box: [44, 480, 400, 20], style: body } } } } }',
    );
    expect(Object.keys(theme?.slides.layouts.table?.regions ?? {})).toEqual([
      'title',
      'table',
      'aside',
      'footer',
      'number',
    ]);
  });

  it('may be like one that is like a third', () => {
    const { theme } = read('like: mid', { mid: 'like: kapur\nname: Mid\ncolours: { dk1: "111111" }' });
    expect([theme?.name, theme?.colours.dk1, theme?.colours.dk2]).toEqual([
      'Mid',
      '111111',
      kapur?.colours.dk2,
    ]);
  });

  it('names the themes there are where there is no such one', () => {
    expect(read('name: Mine\nlike: kapurr').found).toEqual([
      'mine.yaml:2:7: error: Unexpected theme `kapurr`, expected one of `kapur`, `kontras`, `malam` [unknown-name]\n' +
        '2 | like: kapurr\n  |       ^^^^^^\n  Did you mean `kapur`?',
    ]);
  });

  it('is like a theme by its name, not by a path that another folder would not have', () => {
    expect(read('like: ./themes/kapur.yaml').found).toEqual([expect.stringContaining('[unknown-name]')]);
  });

  it('is not like itself, by whatever way round', () => {
    expect(read('like: mine', { mine: 'like: mine' }).found).toEqual([
      expect.stringMatching(/^mine.yaml:1:7: error: .*\[circular-like\]/),
    ]);
    expect(read('like: other', { other: 'like: mine', mine: 'like: other' }).found).toEqual([
      expect.stringMatching(
        /^other.yaml:1:7: error: [\s\S]*`mine.yaml` is like `other.yaml` is like `mine.yaml`\. Give one of them another name\./,
      ),
    ]);
  });

  it('has its mistakes reported at its own lines', () => {
    expect(read('like: kapur\nslides:\n  styles:\n    body: { size: big, colour: accent7 }').found).toEqual([
      expect.stringMatching(/^mine.yaml:4:19: error: .*`size`/),
      expect.stringMatching(/^mine.yaml:4:32: error: .*accent7/),
    ]);
    expect(
      read('like: kapur\nslides: { layouts: { poster: { regions: { title: { style: titel } } } } }').found,
    ).toEqual([
      expect.stringMatching(/^mine.yaml:2:59: error: .*style `titel`[\s\S]*Did you mean `title`/),
      expect.stringMatching(/^mine.yaml:2:43: error: Missing `box` or `style` .*\[missing-key\]/),
    ]);
  });

  it('leaves the mistakes of the other at the lines of the other', () => {
    const other = 'name: Other\nlike: kapur\nslides: { rule: thick }';
    expect(read('like: other', { other }).found).toEqual([
      expect.stringMatching(/^other.yaml:3:17: error: .*`rule`/),
    ]);
    expect(read('like: other\nslides: { rule: 2 }', { other }).found).toEqual([]);
    expect(read('like: other', { other: 'name: [' }).found).toEqual([expect.stringMatching(/^other.yaml:1/)]);
  });

  it.each(['"#7A1FA2"', '7A1FA2', '"#7a1fa2"', '7a1FA2'])('takes %s for a colour', (colour) => {
    expect(read(`like: kapur\ncolours: { accent1: ${colour} }`).theme?.colours.accent1).toBe('7A1FA2');
  });

  it('takes three digits for six, as CSS does, and says what a colour is', () => {
    expect(read('like: kapur\ncolours: { accent1: "#72a" }').theme?.colours.accent1).toBe('7722AA');
    for (const colour of ['"#7A1FA"', 'purple', '"#12345G"', 'rgb(1 2 3)', '"##7A1FA2"']) {
      expect(read(`like: kapur\ncolours: { accent1: ${colour} }`).found).toEqual([
        expect.stringContaining('expected a colour such as `"#7A1FA2"`'),
      ]);
    }
  });

  it('is warned of where its colours are too near to one another, at the colour that it says', () => {
    const { theme, found } = read(
      'like: kapur\ncolours: { dk1: "#999" }\nsheets: { colours: { dk1: "888888" } }',
    );
    expect(theme).toBeDefined();
    expect(found).toContainEqual(
      expect.stringMatching(
        /^mine.yaml:2:17: warning: Contrast of 2\.84 : 1 between `dk1` and `lt1` behind it \([\w-]+\/[\w-]+\), expected at least 7 : 1 \[low-contrast\]/,
      ),
    );
    expect(found).toContainEqual(expect.stringMatching(/^mine.yaml:3:27: warning: .* behind it \(sheets\//));
  });

  it('is warned of where it sets a text on another ground', () => {
    const { found } = read(
      'like: kapur\nslides: { layouts: { topic: { regions: { body: { fill: accent2 } } } } }',
    );
    expect(found).toEqual([
      expect.stringMatching(/^mine.yaml:2:48: warning: .*`dk1` and `accent2` .*\(topic-first\/body\)/),
      expect.stringMatching(/^mine.yaml:2:48: warning: .*`hlink` and `accent2` .*\(topic-first\/body\)/),
    ]);
  });

  it('is like ten others at most, and so are its layouts', () => {
    const own = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `t${index}`,
        `like: ${index === 19 ? 'kapur' : `t${index + 1}`}`,
      ]),
    );
    expect(read('like: t15', own).found).toEqual([]);
    expect(read('like: t0', own).found).toEqual([expect.stringContaining('[circular-like]')]);
    const layouts = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `l${index}: { like: ${index === 0 ? 'cover' : `l${index - 1}`} }`,
      );
    const chain = (count: number) =>
      read(`like: kapur\nslides: { layouts: { ${layouts(count).join(', ')} } }`);
    expect(chain(9).found).toEqual([]);
    expect(chain(12).found[0]).toMatch(/^mine.yaml:2:\d+: error: More than 10 .*\[circular-like\]/);
  });

  it.each([
    'fonts: { body: { family: ../../../etc/x } }',
    'fonts: { heading: { office: "Cal\\ibri" } }',
    'slides: { width: 0 }',
    'slides: { sizes: [0] }',
    'slides: { sizes: [1000000000] }',
    'slides: { rule: 1e9 }',
  ])('has no values that nothing can be laid out with: %s', (says) => {
    const { theme, found } = read(`like: kapur\n${says}`);
    expect(theme).toBeUndefined();
    expect(found).toEqual([expect.stringMatching(/^mine.yaml:2:\d+: error: /)]);
  });
});
