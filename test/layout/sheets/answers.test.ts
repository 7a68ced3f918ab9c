import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { AnswerFrame } from '../../../src/frames/frame.ts';
import type { FormField, StructureNode } from '../../../src/frames/structure.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { typingIn } from '../../../src/layout/sheets/typing.ts';
import { book, layoutContext, theme } from '../context.ts';

function lay(body: string) {
  const { value, diagnostics } = readMarkup({ name: 'sheet', text: `<sheet title="Sheet">${body}</sheet>` });
  if (value?.kind !== 'sheet') throw new Error(diagnostics.map(({ code }) => code).join('\n'));
  const { pages, structure } = laySheets(value, 'A4', layoutContext()).laid;
  const answers = pages.map(({ items }) =>
    items.filter((item): item is AnswerFrame => item.kind === 'answer'),
  );
  return { pages, structure, answers, all: answers.flat() };
}

const nodes = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(nodes)];
const fields = (structure: StructureNode): (FormField | undefined)[] =>
  nodes(structure)
    .filter(({ role }) => role === 'Form')
    .map(({ field }) => field);
const pitch = theme.sheets['line-pitch'];

describe('Room for an answer', () => {
  it('of several lines is one box, within the rules, whose text is broken into lines', () => {
    const { all, structure } = lay('<lines count="4" name="essay-1.1" description="Answer 1"/>');
    expect(all).toHaveLength(1);
    const [{ box, outline } = {}] = all;
    expect(box?.height).toBeGreaterThan(3.5 * pitch);
    expect(box?.height).toBeLessThan(4 * pitch);
    expect(outline?.shape).toBe('rect');
    expect(fields(structure)).toEqual([
      { role: 'tv', name: 'essay-1.1', description: 'Answer 1', multiline: true },
    ]);
  });

  it('on one line ends just below its rule', () => {
    const { all, pages } = lay('<lines count="1" name="a" description="Answer 1"/>');
    const rule = pages[0]?.items.find((item) => item.kind === 'line');
    const [{ box, outline } = {}] = all;
    if (!box || rule?.kind !== 'line') throw new Error('There is a line to write on');
    expect(outline).toBeUndefined();
    expect(box.y + box.height - rule.from.y).toBeCloseTo(1, 6);
    expect(box.height).toBeLessThan(pitch);
  });

  it('that goes on overleaf is a box a page', () => {
    const { answers } = lay('<lines count="60" description="Answer 1"/>');
    expect(answers.map((page) => page.length)).toEqual([1, 1]);
    const [[first] = [], [second] = []] = answers;
    expect(first?.tag).toBe(second?.tag);
  });

  it('in a cell is below its words, on one line where it takes few letters', () => {
    const { all, structure, pages } = lay(
      '<table columns="1 1 1"><tr><td field="Name" name="name" limit="40" lines="1"><p>Name</p></td>' +
        '<td field="Gap" name="gap" lines="2"/><td>given</td></tr></table>',
    );
    const cells = (pages[0]?.items ?? []).flatMap((item) => (item.kind === 'shape' ? [item.box] : []));
    const [name, gap] = all.map(({ box }) => box);
    expect(fields(structure)).toEqual([
      { role: 'tv', name: 'name', description: 'Name', limit: 40 },
      { role: 'tv', name: 'gap', description: 'Gap', multiline: true },
    ]);
    for (const [box, cell] of [[name, cells[0]] as const, [gap, cells[1]] as const]) {
      if (!box || !cell) throw new Error('Both cells are to be filled');
      expect(box.x).toBeGreaterThan(cell.x);
      expect(box.x + box.width).toBeLessThan(cell.x + cell.width);
      expect(box.y).toBeGreaterThan(cell.y);
      expect(box.y + box.height).toBeLessThan(cell.y + cell.height);
    }
    expect(name?.height).toBeLessThan(20);
  });

  it('in a square for one letter is the square', () => {
    const { all } = lay(
      '<table square="22" columns="1"><tr><td field="Letter" name="c.1-1" limit="1"><p>1</p></td></tr></table>',
    );
    expect(all[0]?.box).toMatchObject({ width: 19, height: 19 });
  });

  it('to ring the letter of an option lies round the letter, one choice of all the options', () => {
    const option = (letter: string) =>
      `<li name="choice-1.1" option="${letter}" field="Option ${letter}" choice="Answer 1">word</li>`;
    const { all, structure, pages } = lay(`<ol type="A">${['A', 'B'].map(option).join('')}</ol>`);
    expect(fields(structure)).toEqual(
      ['A', 'B'].map((letter) => ({
        role: 'rb',
        name: 'choice-1.1',
        description: `Option ${letter}`,
        choice: { option: letter, description: 'Answer 1' },
      })),
    );
    const letters = (pages[0]?.items ?? []).flatMap((item) =>
      item.kind === 'text' && item.name.startsWith('Label')
        ? item.paragraphs.flatMap(({ lines }) => lines.map((line) => ({ line, segment: line.segments[0] })))
        : [],
    );
    for (const [index, { box, outline }] of all.entries()) {
      const { line, segment } = letters[index] ?? {};
      expect(outline?.shape).toBe('ellipse');
      expect(box.x).toBeLessThan(segment?.x ?? 0);
      expect(box.x + box.width).toBeGreaterThan((segment?.x ?? 0) + (segment?.width ?? 0));
      expect(box.y).toBeLessThan((line?.baseline ?? 0) - 7);
      expect(box.y + box.height).toBeGreaterThan(line?.baseline ?? 0);
    }
    const [first, second] = all;
    expect((second?.box.y ?? 0) - (first?.box.y ?? 0)).toBeGreaterThan(first?.box.height ?? 0);
  });

  it('in a gap of a sentence lies round the baseline, no higher than the line', () => {
    const { pages } = lay(
      '<p>A <blank name="cloze-1.1" description="Gap 1"/> and <box name="b" option="yes" description="Yes"/></p>',
    );
    const [text] = pages[0]?.items ?? [];
    const paragraph = text?.kind === 'text' ? text.paragraphs[0] : undefined;
    const gaps = paragraph?.lines[0]?.segments.filter((segment) => segment.kind === 'blank') ?? [];
    expect(gaps.map(({ field: { role, name } }) => [role, name])).toEqual([
      ['tv', 'cloze-1.1'],
      ['rb', 'b'],
    ]);
    for (const { above, below } of gaps) {
      expect(below).toBeGreaterThan(0);
      expect(above + below).toBeLessThanOrEqual((paragraph?.leading ?? 0) + 1e-9);
    }
  });

  it('in a concept map follows the figure in the structure', () => {
    const { structure, pages } = lay(
      '<figure arrange="columns" summary="Map"><group tone="first" head="O"><node id="a" number="1" alt="A">A</node></group>' +
        '<group tone="second" head="R"><node id="b" number="1" alt="B"><blank name="map-1.1" description="Gap 1"/></node></group></figure>',
    );
    expect(structure.children.map(({ role }) => role)).toEqual(['Figure', 'Form']);
    const tags = (pages[0]?.items ?? []).flatMap((item) =>
      item.kind === 'text'
        ? item.paragraphs.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
        : [],
    );
    const gap = tags.find((segment) => segment.kind === 'blank');
    expect(gap?.kind === 'blank' && gap.tag).toBe(structure.children[1]?.tag);
  });
});

describe('What is typed', () => {
  it.each([
    ['id', 'é', 'Carlito-Regular.latin'],
    ['pl', 'ł', 'Carlito-Regular.latin'],
    ['tr', 'ş', 'Carlito-Regular.latin'],
    ['lv', 'ģ', 'Carlito-Regular.latin'],
    ['el-GR', 'ώ', 'Carlito-Regular'],
    ['uk', 'ї', 'Carlito-Regular'],
  ])('in the language %s may be %s, in a face that has it', (language, letter, face) => {
    const typing = typingIn(language, book);
    expect(typing.letters).toHaveLength(128);
    expect(typing.letters).toContain(letter);
    expect(typing.face).toBe(face);
  });
});
