import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/document/read-markup.ts';
import type { FrameItem, TextFrame } from '../../src/frames/frame.ts';
import type { StructureNode } from '../../src/frames/structure.ts';
import { laySheets } from '../../src/layout/sheets/lay-sheets.ts';
import { laySlides } from '../../src/layout/slides/lay-slides.ts';
import { layoutContext } from './context.ts';

const escaped = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const pre = (code: string) => `<pre id="s.code">${escaped(code)}</pre>`;

function lay(markup: string) {
  const { value, diagnostics } = readMarkup({ name: 'x', text: markup });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const context = layoutContext();
  const { laid } = value.kind === 'deck' ? laySlides(value, context) : laySheets(value, 'A4', context);
  return { laid, found: context.found };
}

const slide = (code: string) =>
  lay(
    `<deck><slide layout="slide-code" id="s"><h1>T</h1><region name="code" id="s.code">${pre(code)}</region></slide></deck>`,
  );
const sheet = (code: string) => lay(`<sheet title="T">${pre(code)}</sheet>`);

const isCode = (item: FrameItem): item is TextFrame => item.kind === 'text' && item.style.font === 'code';
const linesOf = ({ laid }: ReturnType<typeof lay>) =>
  laid.pages
    .flatMap(({ items }) => items.filter(isCode))
    .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')));
const sizesOf = ({ laid }: ReturnType<typeof lay>) => [
  ...new Set(laid.pages.flatMap(({ items }) => items.filter(isCode).map(({ style }) => style.size))),
];

describe.each([
  ['a slide', slide],
  ['paper', sheet],
])('Code on %s', (_, layOut) => {
  it('keeps its lines, its blanks and its empty lines', () => {
    expect(linesOf(layOut('\nif a < b:\n    print("x  y")\n\n\tend \n'))).toEqual([
      'if a < b:',
      '    print("x  y")',
      '',
      '    end',
    ]);
  });

  it('is set in smaller letters rather than broken', () => {
    const [own] = sizesOf(layOut('x'));
    const laid = layOut('x'.repeat(90));
    expect(linesOf(laid)).toEqual(['x'.repeat(90)]);
    expect(sizesOf(laid)[0]).toBeLessThan(own ?? 0);
    expect(laid.found).toEqual([]);
  });

  it('is an error where a line is longer than that', () => {
    const { found } = layOut(`short\n${'x'.repeat(120)}`);
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(
        /^code-line-too-long: Line 2 of this code has 120 letters, expected at most \d+: /,
      ),
    ]);
  });

  it('is one piece of code to those who listen', () => {
    const roles = (node: StructureNode): string => `${node.role}(${node.children.map(roles).join(' ')})`;
    expect(roles(layOut('a\nb').laid.structure)).toContain('P(Code())');
  });

  it('shows every line, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 }), (lines) => {
        const laid = layOut(lines.join('\n'));
        expect(laid.found).toEqual([]);
        expect(linesOf(laid)).toEqual(lines);
      }),
      { numRuns: 20 },
    );
  });
});

describe('Code in markup', () => {
  it('holds no elements', () => {
    const { diagnostics } = readMarkup({ name: 'x', text: '<sheet title="T"><pre>a <b>c</b></pre></sheet>' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-element']);
  });
});
