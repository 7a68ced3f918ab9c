import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { paceOf } from '../../src/lesson/pace.ts';
import { scheduleOf } from '../../src/lesson/schedule.ts';
import { lessonOf, pointed, read, spoiled } from './reading.ts';

const withSlides = (...slides: readonly object[]) => spoiled({ slides });
const told = (...slides: readonly object[]) =>
  read(withSlides(...slides)).diagnostics.map(
    ({ code, message, hint }) => `${code}: ${message} ${hint ?? ''}`,
  );

describe('Slides of one’s own', () => {
  it('have every default filled', () => {
    expect(lessonOf(withSlides({ after: 'cover', title: 'A', points: ['b'] })).slides).toEqual([
      {
        id: 'slide-a',
        after: 'cover',
        title: 'A',
        points: ['b'],
        details: [[]],
        icon: '',
        explanation: '',
        terms: [],
        source: '',
        minutes: 0,
      },
    ]);
  });

  it('are called by their title, and keep that name where others are put before them', () => {
    const slides = [
      { after: 'cover', title: 'Harga naik' },
      { after: 'map', title: 'Harga naik!' },
      { after: 'map', title: 'X', id: 'own' },
      { after: 'map', title: '水' },
    ];
    const idsOf = (...all: readonly object[]) => lessonOf(withSlides(...all)).slides.map(({ id }) => id);
    expect(idsOf(...slides)).toEqual(['slide-harga-naik', 'slide-harga-naik-2', 'own', 'slide']);
    expect(idsOf({ after: 'cover', title: 'New' }, ...slides)).toEqual([
      'slide-new',
      'slide-harga-naik',
      'slide-harga-naik-2',
      'own',
      'slide',
    ]);
  });

  it('follow only what there is', () => {
    expect(told({ after: 'tarif-balasn', title: 'A' }, { after: 'covr', title: 'B' })).toEqual([
      'dangling-id: Unexpected `tarif-balasn` in `after`, expected the id of a topic, or a slide such as `cover` Did you mean `tarif-balasan`?',
      'dangling-id: Unexpected `covr` in `after`, expected the id of a topic, or a slide such as `cover` Did you mean `cover`?',
    ]);
  });

  it('have one name each among all that has one', () => {
    expect(pointed(read(withSlides({ after: 'cover', id: 'perundingan', title: 'A' })).diagnostics)).toEqual([
      'duplicate-id: perundingan',
    ]);
  });

  it('show one figure at most', () => {
    const slide = { after: 'cover', title: 'A', code: 'x', table: { rows: [['a']] } };
    expect(told(slide)).toEqual([
      'two-figures: Unexpected `code` beside `table`, expected one of the two Give each a slide or a question of its own.',
    ]);
  });

  it('show more than a title', () => {
    expect(told({ after: 'cover', title: 'A' }, { after: 'cover', title: 'B', points: ['c'] })).toEqual([
      'empty-slide: Only a title on this slide, expected `points`, `table`, `code`, `image` or `evidence` Add what it is to show, or delete the slide.',
    ]);
    expect(pointed(read(withSlides({ after: 'cover', title: 'A' })).diagnostics)).toEqual(['empty-slide: A']);
  });

  it('have tables whose rows are of one length', () => {
    expect(
      told({ after: 'cover', title: 'A', table: { head: ['a', 'b'], rows: [['c', 'd'], ['e']] } }),
    ).toEqual([
      'uneven-table: Unexpected 1 cell in row 2, expected 2 as in the first Write one cell for each column; an empty one is `""`.',
    ]);
  });

  it('have the numbers of a table as they were typed', () => {
    const table =
      'slides:\n  - after: cover\n    title: A\n    table: { head: [2020, b], rows: [[1.50, 007], [x, true]] }\n';
    expect(lessonOf(spoiled({}) + table).slides[0]?.figure).toEqual({
      kind: 'table',
      head: ['2020', 'b'],
      rows: [
        ['1.50', '007'],
        ['x', 'true'],
      ],
    });
  });

  it('have a place for each line of code', () => {
    const code =
      'slides:\n  - after: cover\n    title: A\n    code: |\n      if x:\n          y\n      if x:\n';
    const { spans } = lessonOf(spoiled({}) + code);
    const placed = [0, 1, 2].map((line) => {
      const span = spans.get(`slide-a.code.${line}`);
      return span && [span.source.text.slice(span.start, span.end), span.start];
    });
    expect(placed.map((each) => each?.[0])).toEqual(['if x:', 'y', 'if x:']);
    expect(new Set(placed.map((each) => each?.[1])).size).toBe(3);
  });

  it('are prose but for their code', () => {
    const slide = { after: 'cover', title: 'A ==b==', table: { rows: [['~~c~~']] }, explanation: '`<b>`' };
    expect(pointed(read(withSlides(slide, { after: 'map', title: 'C', code: '<b>' })).diagnostics)).toEqual([
      'unsupported-markup: ==b==',
      'unsupported-markup: ~~c~~',
    ]);
  });

  const timed = (...slides: readonly object[]) =>
    lessonOf(
      spoiled({
        minutes: 60,
        'obstacles.0.minutes': 10,
        'obstacles.1.minutes': 10,
        'obstacles.1.optional': true,
        'remedies.0.minutes': 10,
        'remedies.0.addresses': ['tarif-balasan'],
        slides,
      }),
    );

  it('take their minutes where they stand', () => {
    const { opening, topics } = paceOf(
      timed(
        { after: 'cover', title: 'A', minutes: 3 },
        { after: 'tarif-balasan', title: 'B', minutes: 4 },
        { after: 'map', title: 'C', minutes: 5 },
      ),
      0,
    );
    // A third of the 18 minutes that nothing takes, and the slide.
    expect(opening).toBe(9);
    expect(Object.fromEntries(topics)).toEqual({
      'slide-a': 9,
      'tarif-balasan': 19,
      'slide-b': 23,
      'rantai-pasok': 33,
      'slide-c': 38,
      perundingan: 48,
    });
  });

  it('wait with the point they follow where the period is shorter', () => {
    const lesson = timed({ after: 'rantai-pasok', title: 'A', minutes: 5 }, { after: 'map', title: 'B' });
    const { lesson: shorter, leftOut } = scheduleOf(lesson, 40, exerciseTypes).value;
    expect(shorter.slides.map(({ id }) => id)).toEqual(['slide-b']);
    expect(leftOut.slides.map(({ id }) => id)).toEqual(['slide-a']);
  });
});
