import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, type LessonSketch, make, sketches } from './lessons.ts';

function sorted(yaml: object, sketch: LessonSketch = {}, seed?: string) {
  const made = make({ ...sketch, exercises: [{ type: 'classify', ...yaml }] }, seed);
  const part = made.exercises[0]?.parts[0];
  return { made, part: part?.kind === 'categories' ? part : undefined };
}

describe('classify', () => {
  const categories = [
    { name: 'Rivers', cards: ['Rhine', 'Citarum'], about: ['o1'] },
    { name: 'Lakes', cards: ['Toba'] },
  ];

  it('puts each card where its author did', () => {
    const { part } = sorted({ categories }, { obstacles: [{ id: 'o1' }] });
    const key = Object.fromEntries(
      part?.cards.map(({ text, category }) => [text, part.categories[category]]) ?? [],
    );
    expect(key).toEqual({ Rhine: 'Rivers', Citarum: 'Rivers', Toba: 'Lakes' });
    expect(part?.cards.find(({ text }) => text === 'Rhine')?.entry.about).toEqual(['o1']);
  });

  it('asks of a statement of each point whether it names an obstacle or a remedy, in any lesson', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, seed) => {
        const { part } = sorted({ from: 'points' }, sketch, seed);
        const kinds = [sketch.obstacles ?? [], sketch.remedies ?? []];
        expect(part?.categories).toEqual(['Obstacles', 'Remedies']);
        expect(part?.cards).toHaveLength(kinds.flat().length);
        for (const { text, category, entry } of part?.cards ?? []) {
          const point = kinds[category]?.find(({ id }) => id === entry.about[0]);
          expect(point?.points).toContain(text);
        }
        expect(part?.cards.map(({ entry }) => entry.number)).toEqual(
          part?.cards.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('asks which obstacle a statement belongs to', () => {
    const obstacles = ['o1', 'o2'].map((id) => ({ id, points: [`${id} a`, `${id} b`, `${id} c`] }));
    const { part } = sorted({ from: 'obstacles' }, { obstacles });
    expect(part?.categories).toEqual(['Title of o1', 'Title of o2']);
    for (const { text, category } of part?.cards ?? []) expect(text.slice(0, 2)).toBe(`o${category + 1}`);
    expect(part?.cards).toHaveLength(4);
  });

  it('refuses a card with two places', () => {
    const twice = [...categories, { name: 'Waters', cards: ['toba'] }];
    expect(findings(sorted({ categories: twice }, { obstacles: [{ id: 'o1' }] }).made)).toEqual([
      'duplicate-entry: Unexpected second card `toba`, expected each card once',
    ]);
  });

  it('needs two categories, and five at most', () => {
    const obstacles = Array.from({ length: 6 }, (_, index) => ({
      id: `o${index}`,
      points: [`a${index}`, `b${index}`],
    }));
    expect(findings(sorted({ from: 'obstacles' }, { obstacles }).made)).toEqual([
      'too-many-entries: 12 cards for 6 categories, expected two to five categories',
    ]);
    expect(findings(sorted({ from: 'obstacles' }, { obstacles: obstacles.slice(0, 1) }).made)).toEqual([
      'too-few-entries: 2 cards for 1 category, expected two to five categories',
    ]);
  });
});
