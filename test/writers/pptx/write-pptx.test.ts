import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { openXmlErrors } from '../../conformance/open-xml-sdk.ts';
import { fill, page, paragraph } from './frames.ts';
import { laidDeck, PIXEL } from './laid-deck.ts';
import { all, first, openDeck } from './open-deck.ts';

const deck = openDeck((await writePptx(laidDeck())).bytes);

/** The part that a relationship's target names, seen from the part it starts from. */
function resolved(relationshipsPath: string, target: string): string {
  return path.posix.join(path.posix.dirname(path.posix.dirname(relationshipsPath)), target);
}

describe('The package of a deck', () => {
  it('has no error by the Open XML SDK', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'deck-'));
    try {
      for (const [name, laid] of [
        ['left-to-right', laidDeck()],
        ['right-to-left', laidDeck(undefined, { language: 'ar', direction: 'rtl' })],
        ['bare', laidDeck([page('table', [])])],
      ] as const) {
        const file = path.join(folder, `${name}.pptx`);
        await writeFile(file, (await writePptx(laid)).bytes);
        expect(await openXmlErrors(file), name).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is well-formed in every part', () => {
    const parts = deck.paths.filter((name) => !name.startsWith('ppt/media/'));
    expect(parts.length).toBeGreaterThan(30);
    for (const part of parts) expect(() => deck.tree(part), part).not.toThrow();
  });

  it('declares the kind of every part and of no other', () => {
    const types = deck.tree('[Content_Types].xml');
    const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
    const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension);
    const parts = deck.paths.filter((name) => name !== '[Content_Types].xml');
    expect(overrides).toEqual(parts.filter((name) => name.endsWith('.xml')));
    for (const part of parts) expect(endings).toContain(part.split('.').at(-1));
  });

  it('has a part at the end of every relationship, and uses every relationship of a slide', () => {
    for (const name of deck.paths.filter((each) => each.endsWith('.rels'))) {
      const relationships = all(deck.tree(name), 'Relationship').map(({ attributes }) => attributes);
      const inside = relationships.filter(({ TargetMode }) => TargetMode !== 'External');
      for (const { Target = '' } of inside) expect(deck.paths).toContain(resolved(name, Target));
      expect(new Set(relationships.map(({ Id }) => Id)).size).toBe(relationships.length);
    }
    const [used] = [deck.text('ppt/slides/slide2.xml')];
    const ids = all(deck.tree('ppt/slides/_rels/slide2.xml.rels'), 'Relationship');
    for (const { attributes } of ids.filter(({ attributes }) =>
      /hyperlink$|image$|slide$/.test(attributes.Type ?? ''),
    )) {
      expect(used).toContain(`"${attributes.Id}"`);
    }
  });

  it('starts with its content types, is sorted, and has no folders', () => {
    const [start, ...rest] = deck.paths;
    expect(start).toBe('[Content_Types].xml');
    expect(rest).toEqual([...rest].sort());
    expect(rest.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('keeps nothing of the name, the dates and the words of PptxGenJS', () => {
    const texts = deck.paths.map((name) => deck.text(name)).join('\n');
    expect(texts).not.toMatch(/PptxGenJS|Office Theme|en-US|srgbClr val="000000"|dcterms/);
  });

  it('holds a picture once, however many slides show it, with its own bytes', () => {
    const media = deck.paths.filter((name) => name.startsWith('ppt/media/'));
    expect(media).toEqual(['ppt/media/image1.png']);
    expect(deck.bytes('ppt/media/image1.png')).toEqual(PIXEL);
  });

  it('says what the deck is called, by whom it is and in which language', () => {
    const core = deck.tree('docProps/core.xml');
    const said = (name: string) => first(core, name).children.join('');
    expect(said('dc:title')).toBe(laidDeck().info.title);
    expect(said('dc:creator')).toBe('Ibu & Bapak Guru');
    expect(said('dc:language')).toBe('id');
    expect(said('cp:keywords')).toBe('negara, keamanan');
    const names = all(deck.tree('docProps/app.xml'), 'vt:lpstr').map(({ children }) => children.join(''));
    expect(names).toEqual(expect.arrayContaining(laidDeck().pages.map(({ title }) => title)));
  });
});

describe('The bytes of a deck', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are the same for the same slides', async () => {
    expect(await writePptx(laidDeck())).toEqual(await writePptx(laidDeck()));
  });

  it.each(['Asia/Jayapura', 'America/Los_Angeles', 'Pacific/Apia'])('are the same in %s', async (name) => {
    process.env.TZ = 'UTC';
    const there = await writePptx(laidDeck());
    process.env.TZ = name;
    expect(await writePptx(laidDeck())).toEqual(there);
  });

  it('differ when a word differs', async () => {
    const one = laidDeck([page('table', [fill('table', 'title', [paragraph('Satu')])])]);
    const other = laidDeck([page('table', [fill('table', 'title', [paragraph('Dua')])])]);
    expect(await writePptx(one)).not.toEqual(await writePptx(other));
  });
});

describe('A deck that cannot be written', () => {
  it.each([
    ['layout', laidDeck([page('nowhere', [])]), 'Unknown slide layout nowhere'],
    [
      'region',
      laidDeck([page('table', [fill('table', 'title', [], { region: 'nowhere' })])]),
      'Unknown region nowhere',
    ],
    [
      'picture',
      laidDeck([
        page('table', [
          {
            kind: 'image',
            name: 'x',
            box: { x: 0, y: 0, width: 9, height: 9 },
            picture: 'lost.png',
            alt: 'x',
          },
        ]),
      ]),
      'Unknown picture lost.png',
    ],
    ['slide at all', laidDeck([]), 'A deck needs a slide'],
  ])('names the %s that is missing', async (_what, laid, message) => {
    await expect(writePptx(laid)).rejects.toThrow(message);
  });
});
