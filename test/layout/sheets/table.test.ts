import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { FrameItem, ShapeFrame } from '../../../src/frames/frame.ts';
import type { StructureNode } from '../../../src/frames/structure.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { PAPERS } from '../../../src/layout/sheets/paper.ts';
import { layoutContext, theme } from '../context.ts';

function lay(body: string) {
  const { value, diagnostics } = readMarkup({ name: 'sheet', text: `<sheet title="Sheet">${body}</sheet>` });
  if (value?.kind !== 'sheet') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const { pages, structure } = laySheets(value, 'A4', layoutContext()).laid;
  return { items: pages.flatMap((page) => page.items), pages, structure };
}

const shapes = (items: readonly FrameItem[]) =>
  items.filter((item): item is ShapeFrame => item.kind === 'shape');
const nodes = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(nodes)];

describe('A table on paper', () => {
  it('makes a cell to write in a form field with a description, as high as its lines', () => {
    const { items, structure } = lay(
      '<table columns="1 1"><tr><td>Given</td><td field="Gap 3" lines="2"><p>(3)</p></td></tr></table>',
    );
    const form = nodes(structure).find(({ role }) => role === 'Form');
    expect(form).toMatchObject({ field: { role: 'tv', description: 'Gap 3' } });
    const [given, gap] = shapes(items);
    expect([given?.tag, gap?.tag]).toEqual([undefined, form?.tag]);
    expect(gap?.box.height).toBeGreaterThan(2 * theme.sheets['line-pitch']);
    expect(given?.box.height).toBe(gap?.box.height);
  });

  it('draws no rule round a bare cell and tints a marked one', () => {
    const { items } = lay(
      '<table columns="1 1 1"><tr><td>a</td><td class="bare">→</td><td class="marked">b</td></tr></table>',
    );
    expect(shapes(items).map(({ fill }) => fill?.slot)).toEqual([undefined, 'lt2']);
  });

  it('that goes on overleaf shows its head again, which a reader hears once', () => {
    const { pages } = lay(
      `<table columns="1 1"><tr><th>Left</th><th>Right</th></tr>${'<tr><td>a</td><td>b</td></tr>'.repeat(60)}</table>`,
    );
    expect(pages.length).toBeGreaterThan(1);
    const heads = pages.map(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'text' ? item.paragraphs.filter(({ runs }) => runs[0]?.text === 'Left') : [],
      ),
    );
    expect(heads.map((found) => found.length)).toEqual(pages.map(() => 1));
    expect(heads.flat().filter(({ tag }) => tag !== undefined)).toHaveLength(1);
  });

  it('sets square cells in the middle of the column, all of one size', () => {
    const row = `<tr>${'<td>A</td>'.repeat(5)}</tr>`;
    const { items } = lay(`<table square="20" columns="1 1 1 1 1">${row.repeat(3)}</table>`);
    const boxes = shapes(items).map(({ box }) => box);
    expect(boxes).toHaveLength(15);
    for (const box of boxes) expect([box.width, box.height]).toEqual([20, 20]);
    const { margins } = theme.sheets;
    const left = (boxes[0]?.x ?? 0) - margins.left;
    const right = PAPERS.A4.width - margins.right - ((boxes[4]?.x ?? 0) + 20);
    expect(left).toBeCloseTo(right, 6);
  });

  it('shrinks square cells that are too wide for the column together', () => {
    const columns = Array.from({ length: 40 }, () => '1').join(' ');
    const { items } = lay(`<table square="40" columns="${columns}"><tr>${'<td/>'.repeat(40)}</tr></table>`);
    const { margins } = theme.sheets;
    const side = (PAPERS.A4.width - margins.left - margins.right) / 40;
    for (const { box } of shapes(items)) {
      expect(box.width).toBeCloseTo(side, 6);
      expect(box.height).toBeCloseTo(side, 6);
    }
  });

  it('sets what stands in the middle of a cell there', () => {
    const { items } = lay(
      '<table columns="1 1"><tr><td lines="4">tall</td><td valign="middle">middle</td></tr></table>',
    );
    const [box] = shapes(items).map((shape) => shape.box);
    const words = items.find(
      (item) => item.kind === 'text' && JSON.stringify(item.paragraphs).includes('middle'),
    );
    if (words?.kind !== 'text' || !box) throw new Error('The table has two cells');
    expect(words.box.y + words.box.height / 2).toBeCloseTo(box.y + box.height / 2, 6);
  });
});

describe('On paper', () => {
  it('a box to tick is a gap of its own shape with a description, and some room after it', () => {
    const { items } = lay('<p><box description="Option A"/> Word</p>');
    const [text] = items;
    const [box, word] = text?.kind === 'text' ? (text.paragraphs[0]?.lines[0]?.segments ?? []) : [];
    expect(box).toMatchObject({
      kind: 'blank',
      shape: 'box',
      field: { role: 'cb', description: 'Option A' },
    });
    expect(word).toMatchObject({ kind: 'text' });
  });

  it('a box of text kept with what follows never ends a page', () => {
    for (let filler = 28; filler < 44; filler += 1) {
      const { pages } = lay(
        `${'<p>x</p>'.repeat(filler)}<aside keep="next"><p>Case</p></aside><p>Question</p>`,
      );
      const page = pages.find(({ items }) => JSON.stringify(items).includes('Case'));
      expect(JSON.stringify(page?.items)).toContain('Question');
    }
  });

  it('entries of a list stand closer than paragraphs', () => {
    const tops = (body: string) =>
      lay(body).items.flatMap((item) =>
        item.kind === 'text' && item.name.startsWith('Paragraph') ? item.box.y : [],
      );
    const [first = 0, second = 0] = tops('<ul><li>a</li><li>b</li></ul>');
    const [one = 0, two = 0] = tops('<p>a</p><p>b</p>');
    expect(second - first).toBeLessThan(two - one);
  });
});
