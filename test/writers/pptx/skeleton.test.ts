import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { descend, elementsOf, type XmlElement } from '../../../src/writers/pptx/xml.ts';
import { laidDeck } from './laid-deck.ts';
import { all, first, openDeck, shapeNamed, wordsOf } from './open-deck.ts';
import { HOSTILE } from './pages.ts';

const deck = openDeck((await writePptx(laidDeck())).bytes);
const master = deck.tree('ppt/slideMasters/slideMaster1.xml');
const point = deck.tree('ppt/slideLayouts/slideLayout2.xml');

const names = (parent: XmlElement) => elementsOf(parent).map(({ name }) => name);

describe('The theme', () => {
  it('holds the colours and fonts of the look, once for slides and once for notes', () => {
    const theme = deck.tree('ppt/theme/theme1.xml');
    expect(theme.attributes.name).toBe('Kapur');
    expect(first(first(theme, 'a:accent1'), 'a:srgbClr').attributes.val).toBe('A33B22');
    expect(all(theme, 'a:latin').map(({ attributes }) => attributes.typeface)).toEqual([
      'Georgia',
      'Calibri',
    ]);
    expect(deck.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
    expect(deck.text('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('theme1.xml');
  });
});

describe('The slide master', () => {
  it('is drawn like the most ordinary layout', () => {
    expect(all(master, 'p:ph').map(({ attributes }) => attributes.type)).toEqual([
      'title',
      'body',
      'ftr',
      'sldNum',
    ]);
    expect(first(shapeNamed(master, 'body'), 'a:off').attributes).toEqual({ x: '558800', y: '1778000' });
    expect(first(first(master, 'p:bg'), 'a:schemeClr').attributes.val).toBe('bg1');
  });

  it('styles titles, and five levels of text', () => {
    expect(names(first(master, 'p:titleStyle'))).toEqual(['a:lvl1pPr']);
    const levels = elementsOf(first(master, 'p:bodyStyle'));
    expect(levels.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5].map((level) => `a:lvl${level}pPr`));
    expect(levels.map((level) => first(level, 'a:defRPr').attributes.sz)).toEqual([
      '2800',
      '2600',
      '2400',
      '2200',
      '2000',
    ]);
    expect(levels.map((level) => first(level, 'a:buChar').attributes.char)).toEqual([
      '•',
      '–',
      '•',
      '–',
      '•',
    ]);
    expect(levels[1]?.attributes).toMatchObject({ marL: '609600', indent: '-304800', algn: 'l', rtl: '0' });
    expect(first(levels[0] as XmlElement, 'a:latin').attributes.typeface).toBe('+mn-lt');
    // 1.2 × the size is 98.361 % of Calibri's own line of 1.22 × the size.
    expect(first(first(levels[0] as XmlElement, 'a:lnSpc'), 'a:spcPct').attributes.val).toBe('98361');
  });
});

describe('Guides', () => {
  it('stand on the master, at the edges of what the most ordinary layout holds above its foot', () => {
    const guides = all(master, 'p15:guide').map(({ attributes }) => [attributes.orient, attributes.pos]);
    // Eighths of a point: 44 and 916 across, 30 and 480 down.
    expect(guides).toEqual([
      [undefined, '352'],
      [undefined, '7328'],
      ['horz', '240'],
      ['horz', '3840'],
    ]);
    expect(elementsOf(master).at(-1)?.name).toBe('p:extLst');
  });
});

describe('A slide layout', () => {
  it('has the name that the menu shows and the regions as placeholders that ask for text', () => {
    expect(first(deck.tree('ppt/slideLayouts/slideLayout3.xml'), 'p:cSld').attributes.name).toBe(
      'Tabel & "daftar"',
    );
    expect(wordsOf(shapeNamed(point, 'example'))).toEqual(['Type the example']);
    expect(first(shapeNamed(point, 'example'), 'p:ph').attributes).toEqual({
      type: 'body',
      idx: '14',
      hasCustomPrompt: '1',
    });
  });

  it('has the kind that Office knows it by, where it knows one', () => {
    const kinds = [1, 2, 3].map(
      (number) => deck.tree(`ppt/slideLayouts/slideLayout${number}.xml`).attributes.type,
    );
    expect(kinds).toEqual(['title', undefined, 'tbl']);
  });

  it('inherits from the master all that is the same there', () => {
    for (const name of ['title', 'body']) {
      const shape = shapeNamed(point, name);
      expect(descend(shape, 'p:spPr').children).toEqual([]);
      expect(descend(shape, 'p:txBody', 'a:lstStyle').children).toEqual([]);
    }
  });

  it('says what is its own: form, fill, line, insets, anchor and the styles of five levels', () => {
    const badge = shapeNamed(point, 'badge');
    expect(first(badge, 'a:prstGeom').attributes.prst).toBe('octagon');
    expect(first(descend(badge, 'p:spPr', 'a:solidFill'), 'a:schemeClr').attributes.val).toBe('accent1');
    expect(first(badge, 'a:ln').attributes.w).toBe('25400');
    expect(first(badge, 'a:bodyPr').attributes).toEqual({
      lIns: '0',
      tIns: '0',
      rIns: '0',
      bIns: '0',
      anchor: 'ctr',
    });
    const levels = elementsOf(first(badge, 'a:lstStyle'));
    expect(levels).toHaveLength(5);
    expect(levels[0]?.attributes).toMatchObject({ algn: 'ctr' });
    expect(first(levels[0] as XmlElement, 'a:defRPr').attributes).toEqual({ sz: '2400', b: '1' });
  });

  it('keeps footer and slide number for new slides, with the footer of the deck', () => {
    expect(wordsOf(shapeNamed(point, 'footer'))).toEqual(['Keamanan & Negara']);
    expect(first(shapeNamed(point, 'number'), 'a:fld').attributes.type).toBe('slidenum');
    expect(first(point, 'p:hf').attributes).toEqual({ hdr: '0', dt: '0' });
  });

  it('draws its background and decoration under the regions', () => {
    const cover = deck.tree('ppt/slideLayouts/slideLayout1.xml');
    expect(first(first(cover, 'p:bg'), 'a:schemeClr').attributes.val).toBe('tx2');
    const shapes = all(cover, 'p:cNvPr').map(({ attributes }) => attributes.name);
    expect(shapes).toEqual(['', 'Decoration 1', 'title', 'subtitle']);
  });

  it('turns right to left with the language', async () => {
    const turned = openDeck(
      (await writePptx(laidDeck(undefined, { language: 'ar', direction: 'rtl' }))).bytes,
    );
    const levels = elementsOf(first(turned.tree('ppt/slideMasters/slideMaster1.xml'), 'p:bodyStyle'));
    expect(levels[0]?.attributes).toMatchObject({ algn: 'r', rtl: '1' });
    expect(turned.tree('ppt/presentation.xml').attributes.rtl).toBe('1');
  });
});

describe('Notes', () => {
  const notes = deck.tree('ppt/notesSlides/notesSlide2.xml');

  it('are one paragraph a note, with their bullets, manner and language', () => {
    const body = shapeNamed(notes, 'Notes Placeholder');
    expect(wordsOf(body)).toEqual([`Baca pelan${HOSTILE}`, 'Sumber: ASEAN', 'baris\vbaru']);
    expect(all(body, 'a:buChar')).toHaveLength(2);
    expect(
      all(body, 'a:rPr')
        .slice(0, 3)
        .map(({ attributes }) => attributes),
    ).toEqual([{ lang: 'id' }, { lang: 'id', b: '1' }, { lang: 'id', i: '1' }]);
  });

  it('link to their sources', () => {
    const id = first(notes, 'a:hlinkClick').attributes['r:id'];
    const related = all(deck.tree('ppt/notesSlides/_rels/notesSlide2.xml.rels'), 'Relationship');
    expect(related.find(({ attributes }) => attributes.Id === id)?.attributes.Target).toBe(
      'https://asean.org/',
    );
  });

  it('inherit place and style from a notes master of their own', () => {
    for (const properties of all(notes, 'p:spPr')) expect(properties.children).toEqual([]);
    const kinds = (root: XmlElement) => all(root, 'p:ph').map(({ attributes }) => attributes.type);
    expect(kinds(notes)).toEqual(['sldImg', 'body', 'hdr', 'sldNum']);
    const notesMaster = deck.tree('ppt/notesMasters/notesMaster1.xml');
    expect(kinds(notesMaster)).toEqual(['hdr', 'sldImg', 'body', 'sldNum']);
    expect(first(first(notesMaster, 'p:notesStyle'), 'a:defRPr').attributes.sz).toBe('1200');
  });

  it('name the lesson and the slide at their head, for a heap of printed pages', () => {
    expect(wordsOf(shapeNamed(notes, 'Header Placeholder'))).toEqual([`Keamanan negara ${HOSTILE}`]);
    expect(first(shapeNamed(notes, 'Slide Number Placeholder'), 'a:fld').attributes.type).toBe('slidenum');
    expect(wordsOf(shapeNamed(notes, 'Slide Number Placeholder'))).toEqual(['2']);
  });

  it('print on an upright page that leaves more room for them than for the picture', () => {
    const notesMaster = deck.tree('ppt/notesMasters/notesMaster1.xml');
    const height = (name: string) => Number(first(shapeNamed(notesMaster, name), 'a:ext').attributes.cy);
    expect(height('Notes Placeholder')).toBeGreaterThan(2 * height('Slide Image Placeholder'));
  });
});

describe('The presentation', () => {
  const presentation = deck.tree('ppt/presentation.xml');

  it('has slides of their size, and notes upright', () => {
    expect(first(presentation, 'p:sldSz').attributes).toEqual({ cx: '12192000', cy: '6858000' });
    expect(first(presentation, 'p:notesSz').attributes).toEqual({ cx: '6858000', cy: '9144000' });
  });

  it('parts its slides into sections, each with an identifier of its own', () => {
    const sections = all(presentation, 'p14:section');
    expect(sections.map(({ attributes }) => attributes.name)).toEqual([
      'Pembukaan',
      'Hambatan',
      'Latihan "akhir"',
      'Hambatan',
    ]);
    expect(
      sections.map((section) => all(section, 'p14:sldId').map(({ attributes }) => attributes.id)),
    ).toEqual([['256'], ['257', '258'], ['259'], ['260']]);
    const ids = sections.map(({ attributes }) => attributes.id ?? '');
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  });
});
