import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence, EvidencePart } from '../../../src/document/drawn-node.ts';
import type { Box } from '../../../src/frames/drawing.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import { EVIDENCE_FORMS } from '../../../src/kinds/evidence-form.ts';
import { fitEvidence } from '../../../src/layout/evidence/fit-evidence.ts';
import { loadCharts } from '../../../src/layout/evidence/load-charts.ts';
import { paintOf } from '../../../src/layout/resolve-theme.ts';
import { layoutContext, theme } from '../context.ts';

const SPAN = { source: { name: 'any', text: '' }, start: 0, end: 0 };
const FLOOR = 18;
const SIZES = [24, 22, 20, FLOOR];
const AREA = { x: 44, y: 160, width: 560, height: 214 };
const LABELS = { 'decimal-sign': '.', 'thousands-sign': ',' };

const text = (words: string) => (words ? [{ kind: 'text' as const, text: words }] : []);
const words = (most: number) =>
  fc
    .array(fc.constantFrom('air', 'kerja', 'sama', 'antarnegara', 'di', 'Öl', 'مرحبا', 'pembangunan'), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) => list.join(' '));
const number = fc.oneof(
  fc.constantFrom(0, -1, 1, 100),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    form: fc.constantFrom(...EVIDENCE_FORMS),
    count: fc.integer({ min: 1, max: 12 }),
    series: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ form, count, series }) => {
    const some = { compare: 2, quote: 1, figure: 1 } as const;
    const parts = form in some ? some[form as keyof typeof some] : count;
    const numbers = form === 'share' || form === 'figure' ? 1 : series;
    const part = fc.record({
      head: words(4),
      note: words(3),
      text: words(10),
      items: fc.array(words(6), { minLength: 1, maxLength: 3 }),
      values: fc.array(number, { minLength: numbers, maxLength: numbers }),
      isMarked: fc.boolean(),
      at: fc.integer({ min: 1900, max: 2030 }),
    });
    return fc.array(part, { minLength: parts, maxLength: parts }).map(
      (list): Evidence => ({
        kind: 'evidence',
        id: 'topic.evidence',
        span: SPAN,
        form,
        tone: 'first',
        summary: 'What it shows',
        of: form === 'figure' ? count : 0,
        unit: '%',
        between: text('15 years'),
        picture: '',
        keepWithNext: false,
        series: Array.from({ length: numbers }, (_, index) => ({
          name: numbers > 1 ? `Series ${index}` : '',
          isMarked: false,
        })),
        parts: list
          .toSorted((one, other) => one.at - other.at)
          .map(
            (one): EvidencePart => ({
              kind: 'evidence-part',
              id: '',
              span: SPAN,
              head: text(one.head),
              note: text(one.note),
              at: one.at,
              isMarked: one.isMarked,
              values: one.values.map((value) => ({
                value: form === 'share' ? Math.abs(value) : value,
                shown: text(`${Math.round(value)}%`),
              })),
              children: text(one.text),
              items: one.items.map(text),
            }),
          ),
      }),
    );
  });

/** What is seen of frames: the lines of words, and the boxes of shapes. */
function inked(frames: readonly FrameItem[]) {
  const all = frames.flatMap((frame) => (frame.kind === 'chart' ? frame.drawn : [frame]));
  const lines = all.flatMap((frame) =>
    frame.kind === 'text'
      ? frame.paragraphs.flatMap(({ lines: list, leading }) =>
          list.flatMap(({ baseline, segments }): Box[] => {
            if (segments.length === 0) return [];
            const x = Math.min(...segments.map((segment) => segment.x));
            const right = Math.max(...segments.map((segment) => segment.x + segment.width));
            // From a little above small letters to the baseline.
            return [{ x, y: baseline - leading * 0.5, width: right - x, height: leading * 0.5 }];
          }),
        )
      : [],
  );
  const shapes = all.flatMap((frame) => (frame.kind === 'shape' ? [frame.box] : []));
  return { lines, shapes, texts: all.filter((frame) => frame.kind === 'text') };
}

const isInside = (box: Box, area: Box) =>
  box.x >= area.x - 0.6 &&
  box.y >= area.y - 0.6 &&
  box.x + box.width <= area.x + area.width + 0.6 &&
  box.y + box.height <= area.y + area.height + 0.6;
const isOver = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5;

describe.each(['ltr', 'rtl'] as const)('Evidence of any data, %s', (direction) => {
  const base = layoutContext();
  const context = { ...base, locale: { ...base.locale, direction, labels: LABELS } };
  const style = { font: 'body', size: 24, bold: false, italic: false, paint: paintOf(theme, 'dk1') } as const;
  beforeAll(async () => {
    // The tree is asked for charts alone.
    await loadCharts({ kind: 'evidence', form: 'bar' } as never);
  });

  it('stands within its area, at no size below the floor, and none of its words over others', () => {
    let fitted = 0;
    fc.assert(
      fc.property(evidence, (one) => {
        const found = fitEvidence(one, AREA, { style, leading: 1.16, sizes: SIZES }, context);
        if (!found) return;
        fitted += 1;
        const frames = found.place({ ...AREA, height: found.height }, 1, context);
        const { lines, shapes, texts } = inked(frames);
        expect(found.size).toBeGreaterThanOrEqual(FLOOR);
        for (const { style: own } of texts) expect(own.size).toBeGreaterThanOrEqual(FLOOR);
        for (const box of [...lines, ...shapes])
          expect(isInside(box, AREA), JSON.stringify({ form: one.form, box })).toBe(true);
        for (const [index, line] of lines.entries()) {
          const over = lines.slice(index + 1).filter((other) => isOver(line, other));
          expect(over, one.form).toEqual([]);
        }
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
    // Most of it fits, or the test says nothing.
    expect(fitted).toBeGreaterThan(100);
  });
});
