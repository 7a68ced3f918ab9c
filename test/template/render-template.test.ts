import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import { NO_PROSE_WORDS } from '../../src/locale/prose-words.ts';
import { renderTemplate, type TemplateSet } from '../../src/template/render-template.ts';
import { templateHelpers } from '../../src/template/template-helpers.ts';
import { toldResult } from '../told.ts';

const helpers = templateHelpers(
  {
    language: 'en',
    direction: 'ltr',
    groups: [],
    labels: { page: 'Page {n} of {of}' },
    prose: () => NO_PROSE_WORDS,
  },
  new Map([
    ['a', [5, 6]],
    ['b', [2]],
  ]),
);

function template(document: string, parts: Record<string, string> = {}): TemplateSet {
  return {
    document: { name: 'worksheet/document.hbs', text: document },
    parts: new Map(Object.entries(parts).map(([name, text]) => [name, { name: `parts/${name}.hbs`, text }])),
  };
}

const render = async (set: TemplateSet, view: object) => toldResult(await renderTemplate(set, view, helpers));
const textOf = async (document: string, view: object) => (await render(template(document), view)).value?.text;

describe('Rendering a template', () => {
  it('escapes what an author wrote', async () => {
    expect(await textOf('<p>{{title}}</p>', { title: '<b> & "c"' })).toBe(
      '<p>&lt;b&gt; &amp; &quot;c&quot;</p>',
    );
  });

  it('reads the inline marks of prose only where the template says so', async () => {
    const view = { claim: '**a** < [b](https://c.d)' };
    expect(await textOf('{{claim}}', view)).toBe('**a** &lt; [b](https://c.d)');
    expect(await textOf('{{prose claim}}', view)).toBe('<strong>a</strong> &lt; <a href="https://c.d">b</a>');
    expect(await textOf('{{plain claim}}', view)).toBe('a &lt; b');
  });

  it('fills the slots of labels and names the slides of ids', async () => {
    expect(await textOf('{{label "page" n=2 of=3}}', {})).toBe('Page 2 of 3');
    expect(await textOf('{{slides ids}}|{{slides "a"}}|{{slides "c"}}', { ids: ['a', 'b'] })).toBe(
      '2, 5, 6|5, 6|',
    );
  });

  it('reports a field that is not there at its place in the part that asks for it', async () => {
    const { value, diagnostics } = await render(template('{{> item}}', { item: 'one\n  {{titel}}' }), {
      title: 'x',
    });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'template-field', message: expect.stringContaining('`titel`') },
    ]);
    expect(diagnostics[0]?.span?.source.name).toBe('parts/item.hbs');
    expect(diagnostics[0]?.span && positionOf(diagnostics[0].span)).toEqual({ line: 2, column: 5 });
  });

  it.each([
    ['a\n {{#if x}}\nb', 'No end of the block `{{#if}}`, expected `{{/if}}`', { line: 2, column: 2 }],
    ['{{#each x}}\n{{#if y}}\n{{/each}}', 'No end of the block `{{#if}}`', { line: 2, column: 1 }],
    ['{{#if x}}a{{/if}}\n{{/if}}', 'Unexpected `{{/if}}`', { line: 2, column: 1 }],
    ['{{#if x}}\na{{/each}}', 'Unexpected `{{/each}}`', { line: 2, column: 2 }],
    ['{{! {{/if}}\n{{#if x}}\n{{^}}b', 'No end of the block `{{#if}}`', { line: 2, column: 1 }],
    ['a\n{{x', 'This line of the template', { line: 2, column: 1 }],
  ])('says in plain words what can not be read of %j, and where', async (text, message, position) => {
    const { diagnostics } = await render(template('{{> item}}', { item: text }), { x: 1 });
    expect(diagnostics).toMatchObject([
      { code: 'template-syntax', message: expect.stringContaining(message) },
    ]);
    const [span] = diagnostics.map((each) => each.span);
    expect(span?.source.name).toBe('parts/item.hbs');
    expect(span && positionOf(span)).toEqual(position);
  });

  it('stops a part that calls itself without end', async () => {
    const { diagnostics } = await render(template('{{> a}}', { a: '{{> a}}' }), {});
    expect(diagnostics).toMatchObject([{ code: 'template-too-deep' }]);
  });

  it('knows no helper that writes to the terminal or is of the works of Handlebars', async () => {
    for (const [text, name] of [
      ['a\n  {{log "x" level="error"}}', 'log'],
      ['a\n  {{#helperMissing "x"}}{{/helperMissing}}', 'helperMissing'],
      ['a\n  {{#blockHelperMissing x}}{{/blockHelperMissing}}', 'blockHelperMissing'],
      ['a\n  {{#if (constructor "x")}}b{{/if}}', 'constructor'],
      ['a\n  {{titel "x"}}', 'titel'],
    ] as const) {
      const { value, diagnostics } = await render(template('{{> item}}', { item: text }), { x: 1 });
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([
        { code: 'template-helper', message: expect.stringContaining(`\`${name}\``) },
      ]);
      const [span] = diagnostics.map((each) => each.span);
      expect(span?.source.name).toBe('parts/item.hbs');
      expect(span && positionOf(span).line).toBe(2);
    }
    expect(await textOf('{{#with a}}{{#each b}}{{this}}{{/each}}{{/with}}', { a: { b: [1, 2] } })).toBe('12');
  });

  it('says which label there is none of, and which call a helper can make nothing of', async () => {
    const { diagnostics } = await render(
      template('{{> item}}', { item: '<p>\n  {{label "pge" n=1}}</p>' }),
      {},
    );
    expect(diagnostics).toMatchObject([
      { code: 'unknown-label', message: expect.stringContaining('`pge`'), hint: 'Did you mean `page`?' },
    ]);
    expect(diagnostics[0]?.span?.source.name).toBe('parts/item.hbs');
    expect(diagnostics[0]?.span && positionOf(diagnostics[0].span)).toEqual({ line: 2, column: 3 });
    expect((await render(template('{{label "constructor"}}'), {})).diagnostics).toMatchObject([
      { code: 'unknown-label' },
    ]);
    expect((await render(template('a\n{{gapped "x" null}}'), {})).diagnostics).toMatchObject([
      { code: 'template-helper' },
    ]);
  });

  it('gives no template the way to a prototype', async () => {
    expect((await render(template('{{constructor.name}}'), {})).value).toBeUndefined();
    expect((await render(template('{{lookup this "__proto__"}}'), {})).value?.text ?? '').toBe('');
  });

  it('renders well-formed markup from any prose', async () => {
    const legal = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text));
    const marked = fc
      .array(fc.oneof(legal, fc.constantFrom('**', '*', '[', '](', ')', '\\', '{', '|', '}')))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(marked, async (claim) => {
        const text = await textOf('{{prose claim}}', { claim });
        expect(() => parseXml(`<p>${text}</p>`)).not.toThrow();
      }),
    );
  });

  it.each([
    ['parts that double what they write', '{{> b0}}'],
    ['parts that call two others and write nothing', '{{> c0}}'],
    ['loops inside loops', '{{#each l}}'.repeat(9) + '{{/each}}'.repeat(9)],
    ['lists as blocks inside each other', '{{#l}}'.repeat(9) + '{{/l}}'.repeat(9)],
  ])('stops at %s', async (_, document) => {
    const double = (name: string, last: string) =>
      Array.from({ length: 31 }, (_, index) => [
        `${name}${index}`,
        index === 30 ? last : `{{> ${name}${index + 1}}}`.repeat(2),
      ]);
    const parts = Object.fromEntries([...double('b', 'x'.repeat(1000)), ...double('c', '')]);
    const l = Array.from({ length: 20 }, () => ({ l: [] as unknown[] }));
    for (const entry of l) entry.l = l;
    const { diagnostics } = await render(template(document, parts), { l });
    expect(diagnostics).toMatchObject([{ code: 'template-too-large', span: { start: 0 } }]);
  });

  it('names the part in which it stopped', async () => {
    const set = template('{{> a}}', {
      a: '{{#each l}}{{#each ../l}}{{> b}}{{/each}}{{/each}}',
      b: 'x'.repeat(20_000),
    });
    const { diagnostics } = await render(set, { l: Array.from({ length: 100 }, () => 1) });
    expect(diagnostics[0]).toMatchObject({
      code: 'template-too-large',
      message: 'The template writes more than 50000000 characters, expected some ten thousand',
      span: { source: { name: 'parts/b.hbs' } },
    });
  });

  it('compiles no file of more than two thousand expressions', async () => {
    expect((await render(template('{{a}}'.repeat(2000)), { a: 1 })).diagnostics).toEqual([]);
    expect((await render(template('{{a}}'.repeat(2001)), { a: 1 })).diagnostics).toMatchObject([
      { code: 'template-too-large' },
    ]);
  });

  it('takes blocks inside each other for what they are, and for no part that calls itself', async () => {
    const deep = template(`${'{{#if a}}'.repeat(999)}${'{{/if}}'.repeat(999)}`);
    expect((await render(deep, { a: 1 })).diagnostics).toMatchObject([{ code: 'template-too-deep' }]);
  });

  it('compiles no part that nobody calls', async () => {
    const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, '{{#broken']));
    expect((await render(template('x', parts), {})).value?.text).toBe('x');
  });
});
