import { describe, expect, it } from 'vitest';
import type { FrameItem } from '../../../src/frames/frame.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { BLUE, faces } from './faces.ts';
import { box, image, label, node, ruledLine, shape } from './frames.ts';
import { pageContents, readObjects, unmarked } from './pdf-objects.ts';
import { slides } from './slides.ts';
import { sheetOf, worksheet } from './worksheet.ts';

const sheet = await writePdf(worksheet, faces);
const deck = await writePdf(slides, faces);

describe('content', () => {
  it('belongs to the structure or is an artifact, all of it', () => {
    for (const bytes of [sheet, deck]) {
      for (const content of pageContents(readObjects(bytes))) {
        expect(content).toContain('BDC');
        expect(unmarked(content)).toEqual([]);
      }
    }
  });

  it.each<[string, FrameItem]>([
    ['a shape', shape(box(0, 0, 9, 9), 'rect', { fill: BLUE })],
    ['a line', ruledLine(0, 9, 9)],
    ['a picture without a tag', image(box(0, 0, 9, 9), 'card', '')],
  ])('that is %s is decoration', async (_, frame) => {
    const [content = ''] = pageContents(readObjects(await writePdf(sheetOf([frame]), faces)));
    expect(unmarked(content)).toEqual([]);
    expect(content.match(/\S+ <<.*BDC/g)).toEqual(['/Artifact <</Type /Layout>> BDC']);
  });

  it('of one owner is one piece as long as nothing else comes between', () => {
    const [first = ''] = pageContents(readObjects(sheet));
    // The two ruled lines of an answer.
    expect(
      first.match(/\/Form <<\n\/MCID \d+\n>> BDC[^E]*EMC/g)?.map((piece) => piece.split('S\n').length - 1),
    ).toContain(2);
  });

  it('of headers and footers is named as such', () => {
    const [first = ''] = pageContents(readObjects(sheet));
    expect(first.match(/Subtype \/(Header|Footer)/g)).toEqual(['Subtype /Header', 'Subtype /Footer']);
  });

  it('of a slide starts with its background; a region that no frame fills is not drawn', () => {
    const [content = ''] = pageContents(readObjects(deck));
    const fills = [...content.matchAll(/^([\d. ]+) scn$/gm)].map(([, colour]) => colour);
    expect(fills[0]).toBe('1 1 1');
    // The band at the top is the only thing in full blue.
    expect(fills.filter((colour) => colour?.startsWith('0.12156'))).toHaveLength(1);
  });

  it('of no glyph stands for U+0000', () => {
    const maps = [...readObjects(sheet).values()].filter(({ stream }) => stream?.includes('beginbfrange'));
    expect(maps).toHaveLength(3);
    for (const { stream } of maps) expect(stream).toMatch(/\[<fffd> (?!.*<0000>)/);
  });
});

describe('nodes of the structure', () => {
  it('are left out when nothing was drawn for them', async () => {
    const structure = node(0, 'Document', [node(1, 'P'), node(2, 'L', [node(3, 'LI', [node(4, 'LBody')])])]);
    const bytes = await writePdf(sheetOf([label(1, 20, 50, 'Ada')], { structure }), faces);
    const roles = [...readObjects(bytes).values()].map(({ source }) => /^<<\n\/S \/(\w+)/.exec(source)?.[1]);
    expect(roles.filter(Boolean).sort()).toEqual(['Document', 'P']);
  });

  it('may hold content of several pages', () => {
    const source = [...readObjects(sheet).values()].find((object) => /\/Type \/MCR/.test(object.source));
    expect(source?.source).toMatch(/\/S \/P/);
  });

  it('that are to be written on say what for', () => {
    const file = Buffer.from(sheet).toString('latin1');
    const fields = [...file.matchAll(/\/O \/PrintField\n\/Role \/(\w+)\n\/Desc \((.*)\)/g)];
    expect(fields.map(([, role, description]) => `${role} ${description}`).sort()).toEqual([
      'cb Setuju',
      'tv Jawaban 1',
      'tv Jawaban 2',
    ]);
  });

  it('that are notes have identifiers, by which they are found in sorted order', async () => {
    const structure = node(0, 'Document', [node(20, 'Note'), node(3, 'Note')]);
    const items = [label(20, 20, 50, 'x'), label(3, 20, 70, 'y')];
    const file = Buffer.from(await writePdf(sheetOf(items, { structure }), faces)).toString('latin1');
    expect(file.match(/\/ID \((note-\d+)\)/g)).toEqual(['/ID (note-0000020)', '/ID (note-0000003)']);
    expect(file).toMatch(/\/IDTree <<\n\/Names \[\(note-0000003\) \d+ 0 R \(note-0000020\) \d+ 0 R\]/);
  });
});

it('bookmarks are all open, and count what is shown below them', () => {
  const counts = [...readObjects(sheet).values()]
    .filter(({ source }) => /\/First /.test(source))
    .map(({ source }) => /\/Count (\d+)/.exec(source)?.[1]);
  expect(counts.sort()).toEqual(['2', '3']);
});
