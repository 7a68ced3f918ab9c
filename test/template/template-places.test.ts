import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { positionOf } from '../../src/diagnostics/diagnostic.ts';
import { renderTemplate, type TemplateSet, templateSpans } from '../../src/template/render-template.ts';
import { markedTemplate } from '../../src/template/template-spans.ts';
import { ROOT } from '../kapur.ts';

const set: TemplateSet = {
  document: {
    name: 'document.hbs',
    text: '<sheet>\n  {{> head}}\n  {{#each items}}\n    <p id="{{id}}">\n      {{words}}</p>\n  {{else}}\n    <br/>\n  {{/each}}\n  {{#if none}}\n    <i/>\n  {{else if title}}\n    <b/>\n  {{/if}}\n</sheet>',
  },
  parts: new Map([
    ['head', { name: 'parts/head.hbs', text: '\n\n<h1 class="{{title}}">\n{{~title~}}\n</h1>' }],
  ]),
};

describe('places in templates', () => {
  it.each([
    ['<sheet', 'document.hbs', 1, 1],
    ['<h1', 'parts/head.hbs', 3, 1],
    ['T">', 'parts/head.hbs', 3, 12],
    ['</h1>', 'parts/head.hbs', 5, 1],
    ['<p id="b"', 'document.hbs', 4, 5],
    ['two', 'document.hbs', 5, 7],
    ['<b/>', 'document.hbs', 12, 5],
    ['</sheet>', 'document.hbs', 14, 1],
  ])('are found for %s', async (words, name, line, column) => {
    const view = {
      none: '',
      title: 'T',
      items: [
        { id: 'a', words: 'one' },
        { id: 'b', words: 'two' },
      ],
    };
    const { value } = await renderTemplate(set, view, {});
    const spanOf = await templateSpans(set, view, {});
    const span = spanOf(value?.text.indexOf(words) ?? -1);
    expect([span.source.name, positionOf(span)]).toEqual([name, { line, column }]);
  });

  it('stand where the words of each built-in template begin', () => {
    const folder = path.join(ROOT, 'templates');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.hbs'),
    );
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const template = markedTemplate(Handlebars.parse(text), { name, text }, 7);
      expect(() => Handlebars.precompile(template), name).not.toThrow();
      const marked = JSON.stringify(template);
      const words = [...marked.matchAll(/\uffff7\.(\d+)=\uffff".*?"value":("(?:[^"\\]|\\.)*")/g)];
      for (const { 1: offset, 2: value = '""' } of words)
        expect(text.startsWith(JSON.parse(value), Number(offset))).toBe(true);
      expect(words.length > 0 || !text.includes('<')).toBe(true);
    }
  });
});
