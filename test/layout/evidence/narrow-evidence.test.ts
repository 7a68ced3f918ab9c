import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence, EvidencePart } from '../../../src/document/drawn-node.ts';
import { EVIDENCE_FORMS, type EvidenceForm } from '../../../src/kinds/evidence-form.ts';
import { fitEvidence } from '../../../src/layout/evidence/fit-evidence.ts';
import { loadCharts } from '../../../src/layout/evidence/load-charts.ts';
import { paintOf } from '../../../src/layout/resolve-theme.ts';
import { isBroken } from '../../../src/layout/text/paragraph.ts';
import { layoutContext, theme } from '../context.ts';

const SPAN = { source: { name: 'any', text: '' }, start: 0, end: 0 };
const NAMES = [
  'Collect river water',
  'Filter through gravel',
  'Boil under pressure',
  'Cool in containers',
  'Distribute to households',
  'Administration checks everything',
];
const YEARS = Array.from({ length: 12 }, (_, index) => `${1900 + 5 * index}`);
const ONE = new Set<EvidenceForm>(['figure', 'quote']);
const text = (words: string) => [{ kind: 'text' as const, text: words }];

function evidence(form: EvidenceForm, names: readonly string[]): Evidence {
  const some = form === 'compare' ? names.slice(-2) : ONE.has(form) ? names.slice(-1) : names;
  return {
    kind: 'evidence',
    id: 'evidence',
    span: SPAN,
    form,
    summary: 'What it shows',
    of: form === 'figure' ? 50 : 0,
    unit: '',
    between: form === 'timeline' ? text('21 years') : [],
    picture: '',
    keepWithNext: false,
    series: [{ name: '', isMarked: false }],
    parts: some.map(
      (name, index): EvidencePart => ({
        kind: 'evidence-part',
        id: '',
        span: SPAN,
        head: text(name),
        note: [],
        at: 1900 + index,
        isMarked: index === 1 || index === 4,
        values: [{ value: 1600 + 31 * index, shown: text(`${1600 + 31 * index}`) }],
        children: text('Somebody describes everything'),
        items: NAMES.slice(0, 5).map(text),
      }),
    ),
  };
}

/** Widths and heights of pages without their margins, pt, with the sizes of letters on them. */
const PAGES = [
  { name: 'large print on A4', width: 480, height: 680, sizes: [18] },
  { name: 'large print, two to a side', width: 325, height: 480, sizes: [18] },
  { name: 'for readers with dyslexia, two to a side', width: 325, height: 480, sizes: [13, 12] },
];

describe.each(['ltr', 'rtl'] as const)('Evidence that is too wide for its page, %s', (direction) => {
  const base = layoutContext();
  const labels = { 'decimal-sign': '.', 'thousands-sign': ',' };
  const context = { ...base, locale: { ...base.locale, direction, labels } };
  const style = { font: 'body', size: 18, bold: false, italic: false, paint: paintOf(theme, 'dk1') } as const;
  const fit = (one: Evidence, { width, height, sizes }: (typeof PAGES)[number]) =>
    fitEvidence(
      one,
      { width, height: Math.min(height, 400) },
      { style, leading: 1.2, sizes, tallest: height },
      context,
    );
  beforeAll(async () => {
    // The tree is asked for charts alone.
    await loadCharts({ kind: 'evidence', form: 'bar' } as never);
  });

  it.each(PAGES.flatMap((page) => EVIDENCE_FORMS.map((form) => ({ form, on: page.name, page }))))(
    'stands on it with no word in two: $form, $on',
    ({ form, page }) => {
      const fitted = fit(evidence(form, NAMES), page);
      expect(fitted?.labels.filter(isBroken).map(({ lines }) => lines.length)).toEqual([]);
      expect(fitted?.height).toBeLessThanOrEqual(page.height);
      const box = { x: 0, y: 0, width: page.width, height: fitted?.height ?? 0 };
      const frames = (fitted?.place(box, 1, context) ?? []).flatMap((frame) =>
        frame.kind === 'chart' ? frame.drawn : [frame],
      );
      for (const frame of frames) {
        if (frame.kind !== 'shape' && frame.kind !== 'text') continue;
        expect(frame.box.x, frame.name).toBeGreaterThanOrEqual(-1.5);
        expect(frame.box.x + frame.box.width, frame.name).toBeLessThanOrEqual(page.width + 1.5);
        expect(frame.box.y + frame.box.height, frame.name).toBeLessThanOrEqual(box.height + 1.5);
      }
    },
  );

  it.each(PAGES.flatMap((page) => [3, 4, 5].map((count) => ({ count, on: page.name, page }))))(
    'has its names apart from one another under $count columns, $on',
    ({ count, page }) => {
      const fitted = fit(evidence('column', NAMES.slice(-count)), page);
      const box = { x: 0, y: 0, width: page.width, height: fitted?.height ?? 0 };
      const chart = fitted?.place(box, 1, context)[0];
      const drawn = chart?.kind === 'chart' ? chart.drawn : [];
      const names = drawn.flatMap((frame) =>
        frame.kind === 'text' && frame.name.startsWith('Name of row') ? [frame.box] : [],
      );
      expect(names).toHaveLength(count);
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1))
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y + 0.01 ||
              other.y + other.height <= one.y + 0.01,
          ).toBe(true);
    },
  );

  it.each(['line', 'column', 'dot'] as const)(
    'leaves out years that have no room, and parts none: %s',
    (form) => {
      const [large] = PAGES.filter(({ name }) => name === 'large print on A4');
      if (!large) throw new Error('no page');
      const fitted = fit(evidence(form, YEARS), { ...large, width: 420 });
      expect(fitted?.labels.some(isBroken)).toBe(false);
      const chart = fitted?.place({ x: 0, y: 0, width: 420, height: fitted.height }, 1, context)[0];
      const drawn = chart?.kind === 'chart' ? chart.drawn : [];
      const names = drawn.flatMap((frame) =>
        frame.kind === 'text' && frame.name.startsWith('Name of row') ? [frame.name] : [],
      );
      expect(names.slice(0, 3)).toEqual(['Name of row 1', 'Name of row 3', 'Name of row 5']);
    },
  );
});

it('keeps its form where that fits', () => {
  const context = layoutContext();
  const style = { font: 'body', size: 11, bold: false, italic: false, paint: paintOf(theme, 'dk1') } as const;
  const options = { style, leading: 1.2, sizes: [11] };
  const few = evidence('steps', NAMES.slice(0, 3));
  const area = { width: 480, height: 250 };
  const plain = fitEvidence(few, area, options, context);
  expect(fitEvidence(few, area, { ...options, tallest: 680 }, context)?.height).toBe(plain?.height);
});
