import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/document/document-tree.ts';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import type { StructureNode } from '../../../src/frames/structure.ts';
import { laySheets } from '../../../src/layout/sheets/lay-sheets.ts';
import { PAPERS } from '../../../src/layout/sheets/paper.ts';
import { layoutContext, theme } from '../context.ts';

function sheetOf(body: string): Sheet {
  const { value, diagnostics } = readMarkup({ name: 'sheet', text: `<sheet title="Sheet">${body}</sheet>` });
  if (value?.kind !== 'sheet') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

const lay = (body: string) => laySheets(sheetOf(body), 'A4', layoutContext()).laid;

const words = (page: Page | undefined) =>
  (page?.items ?? [])
    .flatMap((item) => (item.kind === 'text' ? item.paragraphs : []))
    .flatMap((paragraph) => [
      ...(paragraph.marker?.segments ?? []),
      ...paragraph.lines.flatMap((line) => line.segments),
    ])
    .map((segment) => (segment.kind === 'text' ? segment.text : '__'))
    .join(' ')
    .replace(/ +/g, ' ');

const roles = (node: StructureNode): unknown =>
  node.children.length > 0 ? { [node.role]: node.children.map(roles) } : node.role;

const lineItems = (page: Page | undefined) =>
  (page?.items ?? []).filter((item: FrameItem) => item.kind === 'line');

describe('Laying out sheets', () => {
  it('sets a list within an item deeper, with a bullet of its own', () => {
    const laid = lay('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>');
    expect(words(laid.pages[0])).toContain('• a – b • c');
    expect(roles(laid.structure)).toMatchObject({
      Document: [
        {
          L: [
            { LI: ['Lbl', { LBody: ['P', { L: [{ LI: ['Lbl', { LBody: ['P'] }] }] }] }] },
            { LI: ['Lbl', { LBody: ['P'] }] },
          ],
        },
      ],
    });
  });

  it('writes the page and the number of pages at the foot of each', () => {
    const body = '<p>x</p>'.repeat(120);
    const { pages } = lay(`<footer><p>Left</p><p>Page <page/> of <pages/></p></footer>${body}`);
    expect(pages.length).toBeGreaterThan(1);
    expect(words(pages[1])).toContain(`Left Page 2 of ${pages.length}`);
  });

  it('breaks what stands at the start of the foot before what stands at its end', () => {
    const [page] = lay(
      `<footer><p>${'Long title '.repeat(9)}</p><p>${'End '.repeat(9)}</p></footer><p>x</p>`,
    ).pages;
    const [start, end] = (page?.items ?? []).flatMap((item) =>
      item.kind === 'text' && item.name.startsWith('Foot') ? item.paragraphs : [],
    );
    const rights = (start?.lines ?? []).flatMap(({ segments }) => segments.map(({ x, width }) => x + width));
    expect(start?.lines.length).toBeGreaterThan(1);
    expect(Math.max(...rights)).toBeLessThan(end?.lines[0]?.segments[0]?.x ?? 0);
  });

  it('begins each section on a new page, with a foot and a node of its own', () => {
    const section = (letter: string) =>
      `<section><footer><p>${letter}</p><p><page/>/<pages/></p></footer><h1>${letter}</h1><p>x</p></section>`;
    const { pages, structure, outline } = lay(
      `<footer><p>All</p><p><page/>/<pages/></p></footer><p>x</p>${section('A')}${section('B')}`,
    );
    expect(pages.map(words)).toEqual(['x All 1 / 3', 'A x A 2 / 3', 'B x B 3 / 3']);
    expect(roles(structure)).toEqual({ Document: ['P', { Sect: ['H1', 'P'] }, { Sect: ['H1', 'P'] }] });
    expect(outline.map(({ title, page }) => [title, page])).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('never parts a question from its lines', () => {
    const item = (n: number) =>
      `<item number="${n}"><p>Question ${n}?</p><lines count="7" description="Answer ${n}"/></item>`;
    const { pages } = lay(Array.from({ length: 9 }, (_, index) => item(index + 1)).join(''));
    for (const page of pages) {
      const questions = words(page).match(/Question \d/g)?.length ?? 0;
      expect(lineItems(page)).toHaveLength(questions * 7);
    }
  });

  it('makes ruled lines one form field with a description', () => {
    const { structure } = lay('<item number="1"><p>Why?</p><lines count="3" description="Answer 1"/></item>');
    expect(roles(structure)).toEqual({ Document: [{ L: [{ LI: ['Lbl', { LBody: ['P', 'Form'] }] }] }] });
    const form = structure.children[0]?.children[0]?.children[1]?.children[1];
    expect(form).toMatchObject({ field: { role: 'tv', description: 'Answer 1' } });
  });

  it('ends no page with a heading', () => {
    for (let filler = 30; filler < 46; filler += 1) {
      const { pages } = lay(`${'<p>x</p>'.repeat(filler)}<h2>Heading</h2><p>After it</p>`);
      for (const page of pages) {
        if (words(page).includes('Heading')) expect(words(page)).toContain('After it');
      }
    }
  });

  it('gives table heads their scope', () => {
    const { structure } = lay(
      '<table columns="1 1"><tr><th>A</th><th>B</th></tr><tr><th>c</th><td>d</td></tr></table>',
    );
    const [head, row] = structure.children[0]?.children ?? [];
    expect(head?.children.map(({ role, scope }) => [role, scope])).toEqual([
      ['TH', 'Column'],
      ['TH', 'Column'],
    ]);
    expect(row?.children.map(({ role, scope }) => [role, scope])).toEqual([
      ['TH', 'Row'],
      ['TD', undefined],
    ]);
  });

  it('sets short options in columns and long ones below one another', () => {
    const options = (text: string) => `<ol type="A" columns="2">${`<li>${text}</li>`.repeat(4)}</ol>`;
    const tops = (body: string) =>
      new Set(
        lay(body).pages[0]?.items.flatMap((item) =>
          item.kind === 'text' && item.name.startsWith('Label') ? [item.box.y] : [],
        ),
      ).size;
    expect(tops(options('short'))).toBe(2);
    expect(
      tops(options('an option that is much too long to stand beside another one on the same line of a page')),
    ).toBe(4);
  });

  it('draws a box round an aside on every page that it reaches', () => {
    const { pages } = lay(`<aside>${'<p>line</p>'.repeat(60)}</aside>`);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(page.items.filter(({ kind }) => kind === 'shape')).toHaveLength(1);
  });

  it('begins lists, tables and headings at the right in a language that is read from there', () => {
    const body =
      '<h2 note="Note">Heading</h2><ol><li>a</li></ol><table columns="1 3"><tr><td>b</td><td>c</td></tr></table>';
    const base = layoutContext();
    const locale = { ...base.locale, language: 'ar', direction: 'rtl' } as const;
    const context = { ...base, locale };
    const [page] = laySheets(sheetOf(body), 'A4', context).laid.pages;
    const left = new Map(
      page?.items.flatMap((item) =>
        item.kind === 'text'
          ? item.paragraphs.flatMap(({ lines }) =>
              lines.map(({ segments }) => [
                segments.map((segment) => (segment.kind === 'text' ? segment.text : '')).join(''),
                segments[0]?.x ?? 0,
              ]),
            )
          : [],
      ) as [string, number][],
    );
    const at = (text: string) => left.get(text) ?? 0;
    const middle = PAPERS.A4.width / 2;
    expect(at('Heading')).toBeGreaterThan(middle);
    expect(at('.1')).toBeGreaterThan(at('a'));
    expect(at('.1')).toBeLessThan(PAPERS.A4.width - theme.sheets.margins.right);
    expect(at('b')).toBeGreaterThan(at('c'));
    expect(at('c')).toBeGreaterThan(middle);
  });

  it('keeps everything inside the margins on each paper', () => {
    for (const paper of ['A4', 'Letter', 'F4'] as const) {
      const body = `<h1>Title</h1>${'<p>Some words that run over the whole line and then over another one, so that there is something to break.</p>'.repeat(40)}`;
      const { pages } = laySheets(sheetOf(body), paper, layoutContext()).laid;
      const { margins } = theme.sheets;
      for (const { width, height, items } of pages) {
        expect({ width, height }).toEqual(PAPERS[paper]);
        for (const item of items) {
          if (item.kind !== 'text') continue;
          expect(item.box.x).toBeGreaterThanOrEqual(margins.left - 0.01);
          expect(item.box.x + item.box.width).toBeLessThanOrEqual(width - margins.right + 0.01);
          expect(item.box.y + item.box.height).toBeLessThanOrEqual(height - margins.bottom + 0.01);
        }
      }
    }
  });
});
