import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, Span } from '../../src/diagnostics/diagnostic.ts';
import { unshown } from '../../src/layout/check-glyphs.ts';
import { signErrors } from '../../src/layout/sign-errors.ts';
import { told } from '../told.ts';
import { book } from './context.ts';

const source = (text: string, name = 'lesson.yaml'): Source => ({ name, text });

/** The places of texts that stand one a line, under names. */
function spansOf(lesson: Source, names: readonly string[]): Map<string, Span> {
  const lines = lesson.text.split('\n');
  return new Map(
    names.map((name, index) => {
      const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      return [name, { source: lesson, start, end: start + (lines[index] ?? '').length }];
    }),
  );
}

describe('The place of a sign', () => {
  it('is in a text that is drawn, not in an alt text or the name of a picture', () => {
    const lesson = source('★ alt\n★.png\nA ★ claim');
    const spans = spansOf(lesson, ['cost.image.alt', 'cost.image.file', 'cost.claim']);
    const [error] = signErrors([{ sign: '★', sources: [] }], spans);
    expect(error?.span?.start).toBe(lesson.text.indexOf('A ★') + 2);
  });

  it('is in the name of the school where the lesson has none', () => {
    const config = source('# 学\nname: 学校', 'kapur.yaml');
    const name = { source: config, start: config.text.indexOf('学校'), end: config.text.length };
    const [error] = signErrors([{ sign: '学', sources: [source('学', 'own.hbs')] }], new Map(), [name]);
    expect(error?.span).toEqual({ source: config, start: name.start, end: name.start + 1 });
  });

  it('is found in letters that were typed apart', () => {
    const lesson = source('Ŋ́ and ḗ̂'.normalize('NFD'));
    const [error] = signErrors([{ sign: 'ḗ̂', sources: [] }], spansOf(lesson, ['title']));
    expect(error?.span?.start).toBe(lesson.text.indexOf('e'));
  });

  it('is the part of the lesson, else the file that it must come from, where it is written in no way we know', () => {
    const lesson = source('plain');
    const spans = spansOf(lesson, ['title']);
    const template = source('<p>{{star}}</p>', 'own.hbs');
    const [known] = signErrors([{ sign: '★', span: spans.get('title') as Span, sources: [template] }], spans);
    expect(known?.span).toEqual(spans.get('title'));
    const [unknown] = signErrors([{ sign: '★', sources: [template] }], spans);
    expect(unknown?.span).toEqual({ source: template, start: 0, end: 1 });
  });

  it('shows the sign, whatever an author writes', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'★ℝ漢かا😀a g\u0303\u0344\u0f77'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (signs) => {
        const text = signs.join('').replace(/\s/g, ' ').normalize('NFC');
        const lesson = source(text);
        const missing = unshown(text, { book }).map((sign) => ({ sign, sources: [] }));
        const errors = signErrors(missing, spansOf(lesson, ['title']));
        expect(errors.length > 0).toBe(missing.length > 0);
        expect(new Set(told(errors).map(({ message }) => message)).size).toBe(errors.length);
        for (const { span } of errors) {
          const shown = text.slice(span?.start, span?.end);
          expect(missing.map(({ sign }) => sign)).toContain(shown);
        }
      }),
    );
  });
});
