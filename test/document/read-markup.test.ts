import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalText } from '../../src/base/normal-text.ts';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import type { DocumentTree, Sheet } from '../../src/document/document-tree.ts';
import type { Block } from '../../src/document/node.ts';
import { readMarkup } from '../../src/document/read-markup.ts';
import { escapeText } from '../../src/template/render-template.ts';
import { toldResult } from '../told.ts';

const read = (text: string) => toldResult(readMarkup({ name: 'markup', text }));

function sheetOf(body: string): Sheet {
  const tree: DocumentTree | undefined = read(`<sheet title="T">${body}</sheet>`).value;
  if (tree?.kind !== 'sheet') throw new Error('The markup is a good sheet');
  return tree;
}

const blocksOf = (body: string): readonly Block[] => sheetOf(body).children;

/** What is wrong, as `line:column code message`. */
const faults = (text: string) =>
  read(text).diagnostics.map(({ code, message, span }) => {
    const { line, column } = span ? positionOf(span) : { line: 0, column: 0 };
    return `${line}:${column} ${code} ${message}`;
  });

describe('Reading markup', () => {
  it('folds white space as HTML does, across inline elements', () => {
    const [paragraph] = blocksOf('<p>\n  one <strong> two </strong>\n three </p>');
    expect(paragraph).toMatchObject({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'one ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'two ' }] },
        { kind: 'text', text: 'three' },
      ],
    });
  });

  it('takes words among blocks as paragraphs', () => {
    const [list] = blocksOf('<ul><li>word</li><li><p>one</p><p>two</p></li></ul>');
    expect(list).toMatchObject({
      kind: 'list',
      numbering: 'bullet',
      items: [
        { children: [{ kind: 'paragraph' }] },
        { children: [{ kind: 'paragraph' }, { kind: 'paragraph' }] },
      ],
    });
  });

  it('keeps the id of the lesson part that an element shows', () => {
    expect(blocksOf('<p id="kedaulatan.claim">x</p>')[0]).toMatchObject({ id: 'kedaulatan.claim' });
  });

  it('reads a slide with its title, regions and notes', () => {
    const { value } = read(
      '<deck footer="F"><slide layout="topic" tone="first" id="a"><h1>T</h1><region name="body"><p>x</p></region><notes><p>n</p></notes></slide></deck>',
    );
    expect(value).toMatchObject({
      kind: 'deck',
      footer: 'F',
      slides: [
        {
          layout: 'topic',
          tone: 'first',
          id: 'a',
          title: [{ kind: 'text', text: 'T' }],
          regions: [{ name: 'body', children: [{ kind: 'paragraph' }] }],
          notes: [{ kind: 'paragraph' }],
        },
      ],
    });
  });

  it.each([
    ['<sheet title="T">\n<parag>x</parag></sheet>', '2:1 unknown-element'],
    ['<sheet title="T"><p clas="lead">x</p></sheet>', '1:18 unknown-attribute'],
    ['<sheet title="T"><item>x</item></sheet>', '1:18 missing-attribute'],
    ['<sheet title="T"><lines count="0" description="x"/></sheet>', '1:18 bad-attribute'],
    ['<sheet title="T"><p><blank description="x" name="a b"/></p></sheet>', '1:21 bad-attribute'],
    ['<sheet title="T"><p><box description="x" option="Off"/></p></sheet>', '1:21 bad-attribute'],
    ['<sheet title="T"><p><blank description="x" option="a"/></p></sheet>', '1:21 unknown-attribute'],
    ['<sheet title="T"><ul>word</ul></sheet>', '1:22 misplaced-text'],
    ['<sheet title="T"><p>x</sheet>', '1:18 markup-syntax'],
    ['<book/>', '1:1 unknown-element'],
    ['<deck><slide layout="a"><region name="b">x</region></slide></deck>', '1:7 slide-title'],
  ])('refuses %s', (text, expected) => {
    expect(faults(text)).toEqual([expect.stringContaining(expected)]);
  });

  it('lists every fault of a template at once, with a suggestion', () => {
    const { diagnostics, value } = read(
      '<sheet title="T"><tabel>x</tabel><p>y <strog>z</strog></p><td/></sheet>',
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'Did you mean <table>?',
      'Did you mean <strong>?',
      'Write one of these.',
    ]);
  });

  it('gives back any escaped text as it was, white space folded', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(
        (text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text) && text.trim() === text && !/\s/.test(text),
      );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (texts) => {
        const text = normalText(texts.join(' '));
        fc.pre(text.trim() === text && !/\s{2}/.test(text));
        expect(blocksOf(`<p>${escapeText(text)}</p>`)).toMatchObject([
          { children: [{ kind: 'text', text }] },
        ]);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
    fc.assert(fc.property(fc.string(), (text) => void read(`<sheet title="T">${text}</sheet>`)));
  });

  it('reads forty elements inside each other, and says where there are more', () => {
    const nested = (depth: number) => `${'<aside>'.repeat(depth)}<p>x</p>${'</aside>'.repeat(depth)}`;
    expect(read(`<sheet title="T">${nested(38)}</sheet>`).diagnostics).toEqual([]);
    expect(faults(`<sheet title="T">\n${nested(40)}</sheet>`)).toEqual([
      `2:${1 + 39 * '<aside>'.length} markup-too-deep Elements nested deeper than 40 levels, expected some ten`,
    ]);
    expect(faults(`<sheet title="T">${'<ul><li>'.repeat(50_000)}`)[0]).toContain('markup-too-deep');
  });

  it('reads as many elements as there are, and says where there are too many', () => {
    const start = '<sheet title="T">';
    const place = (unit: string, most: number) => `1:${1 + start.length + (most - 1) * unit.length}`;
    expect(faults(`${start}${'<p/>'.repeat(25_000)}</sheet>`)).toEqual([
      `${place('<p/>', 20_001)} markup-too-large More than 60000 elements, 20000 paragraphs and cells or 10000 gaps and lines in a document, expected some hundred`,
    ]);
    expect(faults(`${start}<p>${'<em/>'.repeat(60_000)}</p></sheet>`)[0]).toContain('markup-too-large');
    for (const unit of [
      '<p><br/></p>',
      '<p><blank description="x"/></p>',
      '<lines count="60" description="x"/>',
    ]) {
      expect(faults(`${start}${unit.repeat(10_001)}</sheet>`)[0]).toContain('markup-too-large');
    }
  });

  it('reads paragraphs as long as two fields of a lesson', () => {
    const paragraph = (inner: string) => faults(`<sheet title="T"><ul><li>${inner}</li></ul></sheet>`);
    expect(paragraph('x'.repeat(25_000))).toEqual([]);
    expect(paragraph(`<em>${'x'.repeat(25_001)}</em>`)).toEqual([
      '1:26 markup-too-large Paragraph of 25001 characters with 0 gaps and breaks, expected at most 25000 and 200',
    ]);
    expect(paragraph('<br/>'.repeat(201))[0]).toContain('with 201 gaps and breaks');
  });

  it.each(['0', '-1', 'NaN', '1e999', '1e7', '', '1 '.repeat(101)])('reads no columns of "%s"', (columns) => {
    expect(faults(`<sheet title="T"><table columns="${columns}"/></sheet>`)[0]).toContain(
      'bad-attribute Unexpected value',
    );
  });

  it.each(['#id', 'https://a.b', 'mailto:a@b.c'])('reads links to %s', (href) => {
    expect(faults(`<sheet title="T"><p><a href="${href}">x</a></p></sheet>`)).toEqual([]);
  });

  it('reads no link but to pages, mail addresses and ids, wherever it stands', () => {
    for (const element of [
      '<p><a HREF>x</a></p>',
      '<ul><li HREF>x</li></ul>',
      '<figure arrange="chain" summary=""><group tone="first"><node number="" alt="" HREF/></group></figure>',
    ]) {
      for (const href of [
        'javascript:x',
        'file:///x',
        'data:x',
        '#',
        '# x',
        'other.html',
        'java&#9;script:x',
      ]) {
        const markup = element.replace('HREF', `href="${href}"`);
        expect(faults(`<sheet title="T">${markup}</sheet>`)[0]).toContain('unsafe-link');
      }
    }
  });

  it('knows no element or attribute by a name that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(faults(`<${name}/>`)[0]).toContain('unknown-element');
      expect(faults(`<sheet title="T"><${name}/></sheet>`)[0]).toContain('unknown-element');
      expect(faults(`<sheet title="T"><p><strong><${name}/></strong></p></sheet>`)[0]).toContain(
        'unknown-element',
      );
      expect(faults(`<sheet title="T"><p ${name}="x"/></sheet>`)[0]).toContain('unknown-attribute');
    }
  });
});
