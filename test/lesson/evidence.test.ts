import { describe, expect, it } from 'vitest';
import { lessonOf, pointed, read, spoiled } from './reading.ts';

const withEvidence = (evidence: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  spoiled({ 'obstacles.1.evidence': evidence, ...more });
const codes = (evidence: unknown, more?: Readonly<Record<string, unknown>>) =>
  read(withEvidence(evidence, more)).diagnostics.map(({ code }) => code);

const bars = (rows: unknown, more: object = {}) => ({ chart: { kind: 'bar', rows, ...more } });
const FIGURE = { figure: { value: 3, says: 'of them' } };

describe('Evidence of a topic', () => {
  it('is one kind, with every default filled', () => {
    const [, topic] = lessonOf(withEvidence(bars([{ name: 'A', value: 1 }]))).groups[0]?.topics ?? [];
    expect(topic?.evidence).toEqual({
      data: {
        kind: 'chart',
        form: 'bar',
        unit: '',
        series: [{ name: '', isMarked: false }],
        rows: [{ name: 'A', values: [1], isMarked: false }],
      },
      source: '',
      says: '',
    });
  });

  it('is exactly one kind, and stands beside no picture', () => {
    expect(codes({})).toEqual(['no-evidence']);
    expect(codes({ ...FIGURE, steps: ['a', 'b'] })).toEqual(['two-figures']);
    expect(codes(FIGURE, { 'obstacles.1.image': { file: 'a.png', alt: 'a' } })).toEqual(['two-figures']);
  });

  it('has rows of as many numbers as there are series, and highlights one that is there', () => {
    expect(codes(bars([{ name: 'A' }]))).toEqual(['uneven-chart']);
    expect(codes(bars([{ name: 'A', values: [1, 2] }]))).toEqual(['uneven-chart']);
    expect(codes(bars([{ name: 'A', values: [1, 2] }], { series: ['x', 'y'] }))).toEqual([]);
    expect(codes(bars([{ name: 'A', value: 1 }], { highlight: 'B' }))).toEqual(['unknown-highlight']);
  });

  it('is a part of its whole', () => {
    expect(codes({ figure: { value: 7, of: 5, says: 'x' } })).toEqual(['not-a-part']);
    expect(codes({ chart: { kind: 'share', rows: [{ name: 'A', value: -1 }] } })).toEqual(['not-shares']);
  });

  it('is a number that can be shown', () => {
    expect(codes({ figure: { value: 1e-300, says: 'x' } })).toEqual(['too-small-number']);
    expect(codes({ figure: { value: 1e-9, says: 'x' } })).toEqual([]);
  });

  it('is warned of where shares are over the whole, names stand twice or dates run back', () => {
    const share = (...values: readonly number[]) => ({
      chart: { kind: 'share', unit: '%', rows: values.map((value, index) => ({ name: `R${index}`, value })) },
    });
    expect(codes(share(33.4, 33.4, 33.4))).toEqual([]);
    expect(codes(share(60, 50))).toEqual(['shares-over-whole']);
    expect(
      codes(
        bars([
          { name: 'A', value: 1 },
          { name: 'A', value: 2 },
        ]),
      ),
    ).toEqual(['same-name']);
    const timeline = (...dates: readonly string[]) => ({
      timeline: dates.map((when) => ({ when, what: 'x' })),
    });
    expect(codes(timeline('1945', 'long after', '1950'))).toEqual([]);
    expect(codes(timeline('1945', '17 May 1908'))).toEqual(['events-out-of-order']);
  });

  it('names a source that is there, and cites it', () => {
    expect(codes({ ...FIGURE, source: 'nowhere' })).toEqual(['dangling-id']);
  });

  it('names the pictures of which the disk is asked', () => {
    const quote = { text: 'x', who: 'y', portrait: { file: 'p.png', alt: 'a face' } };
    expect(read(withEvidence({ quote }), 'missing').diagnostics.map(({ code }) => code)).toContain(
      'picture-missing',
    );
  });
});

describe('Slides that look alike', () => {
  const three = (evidence: unknown) =>
    spoiled({
      'obstacles.0.image': undefined,
      'obstacles.0.evidence': evidence,
      'obstacles.1.evidence': evidence,
      'obstacles.2': { id: 'x', title: 'X', claim: 'X.', points: ['a', 'b'], evidence },
    });

  it('are told at the third in a row', () => {
    const lesson = three(FIGURE);
    const { diagnostics } = read(lesson);
    expect(pointed(diagnostics).filter((line) => line.startsWith('monotony'))).toHaveLength(1);
  });
});
