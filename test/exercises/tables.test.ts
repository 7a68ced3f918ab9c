import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, ConceptMapPart } from '../../src/exercises/parts.ts';
import { findings, type LessonSketch, make, sketches } from './lessons.ts';

function rowsOf(yaml: Record<string, unknown>, sketch: LessonSketch = {}, seed?: string) {
  const made = make({ ...sketch, exercises: [yaml] }, seed);
  const part = made.exercises[0]?.parts[0];
  const rows = part?.kind === 'table' ? part.rows : part?.kind === 'organiser' ? part.chains : [];
  return { made, part, rows };
}

/** A cell with its answer written in. */
const filled = (cell: Cell | undefined) => (cell?.kind === 'gap' ? cell.answers[0] : cell?.text);
const gaps = (rows: readonly (readonly Cell[])[]) =>
  rows.flat().flatMap((cell) => (cell.kind === 'gap' ? cell : []));

/** A title as prose. */
const plain = (title: string) => title.replace(/[\\*[]/g, '\\$&');

describe('a table to complete', () => {
  it('leaves empty the cells in braces', () => {
    const { made, part, rows } = rowsOf({
      type: 'table',
      columns: ['State', 'Capital'],
      rows: [
        ['Japan', '{Tokyo|Tōkyō}'],
        ['{Peru}', 'Lima'],
      ],
      marks: 2,
    });
    expect(made.diagnostics).toEqual([]);
    expect(part).toMatchObject({ headings: ['State', 'Capital'], shares: [1, 1] });
    expect(rows.map((row) => row.map(filled))).toEqual([
      ['Japan', 'Tokyo'],
      ['Peru', 'Lima'],
    ]);
    expect(gaps(rows).map(({ answers, entry }) => [answers, entry.number, entry.marks])).toEqual([
      [['Tokyo', 'Tōkyō'], 1, 2],
      [['Peru'], 2, 2],
    ]);
  });

  it('says what is wrong with a row', () => {
    const { made } = rowsOf({
      type: 'table',
      columns: ['a', 'b'],
      rows: [
        ['1', '2', '3'],
        ['x {y}', 'z'],
      ],
    });
    expect(findings(made)).toEqual([
      'uneven-table: Unexpected 3 cells in row 1, expected 2, one for each of `columns`',
      'gap-among-words: Unexpected gap among the words of `x {y}`, expected all of it between braces or none',
      'too-few-entries: Nothing to fill in, expected one cell or more between braces',
    ]);
  });

  it('of terms pairs each with its meaning, whichever of the two is empty', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, seed) => {
        const { rows } = rowsOf({ type: 'table', from: 'terms' }, sketch, seed);
        const pairs = (sketch.terms ?? []).map(({ name, meaning }) => [plain(name), meaning]);
        expect(rows.map((row) => row.map(filled)).sort()).toEqual(pairs.sort());
        for (const row of rows) expect(gaps([row]).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of topics keeps title, example and links together, and nothing given holds what is asked', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, seed) => {
        const { rows } = rowsOf({ type: 'table', from: 'obstacles' }, sketch, seed);
        for (const row of rows) {
          const [title, example, links] = row.map(filled);
          const obstacle = sketch.obstacles?.find((one) => plain(one.title ?? '') === title);
          expect(example).toBe(obstacle?.example?.text ?? obstacle?.claim);
          const answering = (sketch.remedies ?? []).filter(({ addresses }) =>
            addresses?.includes(obstacle?.id ?? ''),
          );
          expect(links).toBe(answering.map((remedy) => plain(remedy.title ?? '')).join('; ') || '–');
          for (const gap of gaps([row])) {
            const given = row.flatMap((cell) => (cell.kind === 'text' ? cell.text.toLowerCase() : []));
            expect(given.some((text) => text.includes(gap.answers[0]?.toLowerCase() ?? ''))).toBe(false);
          }
        }
        expect(gaps(rows).map(({ entry }) => entry.number)).toEqual(gaps(rows).map((_, index) => index + 1));
      }),
    );
  });
});

describe('cause and effect', () => {
  it('names its two columns when it is told nothing, and keeps the chains of its author', () => {
    const { part, rows } = rowsOf({
      type: 'cause-effect',
      chains: [
        ['rain', '{flood}'],
        ['{fire}', 'smoke'],
      ],
    });
    expect(part).toMatchObject({ kind: 'organiser', headings: ['Cause', 'Effect'] });
    expect(rows.map((row) => row.map(filled))).toEqual([
      ['rain', 'flood'],
      ['fire', 'smoke'],
    ]);
  });

  it('wants chains of one length, and as many headings', () => {
    const chains = [
      ['a', '{b}', 'c'],
      ['a', 'b'],
    ];
    expect(findings(rowsOf({ type: 'cause-effect', chains }).made)).toEqual([
      'uneven-table: Unexpected 2 boxes in chain 2, expected 3 as in the longest',
    ]);
    expect(
      findings(rowsOf({ type: 'cause-effect', headings: ['x'], chains: chains.slice(0, 1) }).made),
    ).toEqual(['uneven-table: Unexpected 1 heading, expected 3, one for each box of a chain']);
  });

  it('leads from obstacles over the remedy that answers them to its claim, in any lesson', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, seed) => {
        const { rows } = rowsOf({ type: 'cause-effect', from: 'links' }, sketch, seed);
        for (const row of rows) {
          const [obstacles, title, claim] = row.map(filled);
          const remedy = sketch.remedies?.find((one) => plain(one.title ?? '') === title);
          expect(claim).toBe(remedy?.claim);
          const answered = (sketch.obstacles ?? []).filter(({ id }) => remedy?.addresses?.includes(id));
          expect(obstacles).toBe(answered.map((one) => plain(one.title ?? '')).join('; '));
          expect(row[2]?.kind).toBe('text');
        }
        const linked = sketch.remedies?.filter(({ addresses = [] }) => addresses.length > 0) ?? [];
        expect(rows).toHaveLength(linked.length);
      }),
    );
  });
});

describe('a concept map to complete', () => {
  const nodesOf = ({ groups }: ConceptMapPart) => groups.flatMap(({ nodes }) => nodes);
  const sketch: LessonSketch = {
    obstacles: [{ id: 'o1' }, { id: 'o2' }],
    remedies: [
      { id: 'r1', addresses: ['o1'] },
      { id: 'r2', addresses: ['o1', 'o2'] },
    ],
  };

  it('leaves out what its author says, and nothing else', () => {
    const made = make({ ...sketch, exercises: [{ type: 'concept-map', blank: ['o2'], unlinked: ['r1'] }] });
    const [part] = made.exercises[0]?.parts ?? [];
    const map = part?.kind === 'concept-map' ? part : undefined;
    expect(map && nodesOf(map).map(({ id, entry }) => [id, entry?.number])).toEqual([
      ['o1', undefined],
      ['o2', 1],
      ['r1', undefined],
      ['r2', undefined],
    ]);
    expect(map?.links.map(({ from, given }) => [from, given])).toEqual([
      ['r1', false],
      ['r2', true],
      ['r2', true],
    ]);
    expect(map?.unlinked.map(({ entry, targets }) => [entry.number, targets])).toEqual([[2, [1]]]);
    expect(made.diagnostics).toEqual([]);
  });

  it('is refused where a remedy has neither name nor lines, and warned of where two names fit one box', () => {
    const found = (yaml: object) =>
      findings(make({ ...sketch, exercises: [{ type: 'concept-map', ...yaml }] }));
    expect(found({ blank: ['r1'], unlinked: ['r1'] })).toEqual([
      'unclear-exercise: Unexpected `r1` in `blank` and `unlinked`, expected it in one of them',
    ]);
    expect(found({ blank: ['o1', 'r2'] })).toEqual([]);
    const twins = {
      ...sketch,
      remedies: sketch.remedies?.map((one) => ({ ...one, addresses: ['o1'] })) ?? [],
    };
    const exercises = [{ type: 'concept-map', blank: ['r1', 'r2'] }];
    expect(findings(make({ ...twins, exercises }))).toEqual([
      'two-right-options: `Title of r1` and `Title of r2` have the same lines, so that either name fits both boxes',
    ]);
  });

  const mapOf = (sketch: LessonSketch, seed?: string) => {
    const part = make({ ...sketch, exercises: [{ type: 'concept-map' }] }, seed).exercises[0]?.parts[0];
    return part?.kind === 'concept-map' ? part : undefined;
  };

  it('has one remedy only for each empty label, told by its lines, and the lesson’s links for the lines', () => {
    fc.assert(
      fc.property(sketches, fc.string(), (sketch, seed) => {
        const map = mapOf(sketch, seed);
        fc.pre(map !== undefined);
        const remedies = sketch.remedies ?? [];
        const lines = (id: string) => map.links.filter(({ from }) => from === id).map(({ to }) => to);
        const shown = (map.groups[1]?.nodes ?? []).flatMap(({ id, entry }) => (entry ? [] : id));
        for (const node of nodesOf(map).filter(({ entry }) => entry)) {
          const fitting = remedies.filter(
            ({ id, addresses }) =>
              !shown.includes(id) && String([...(addresses ?? [])].sort()) === String(lines(node.id).sort()),
          );
          expect(fitting.map(({ title }) => title)).toEqual([node.title]);
        }
        for (const { targets, number, entry } of map.unlinked) {
          const remedy = remedies[number - 1];
          expect(targets.map((one) => `o${one - 1}`).sort()).toEqual([...(remedy?.addresses ?? [])].sort());
          expect(map.links.filter(({ from, given }) => from === remedy?.id && given)).toEqual([]);
          expect(entry.about[0]).toBe(remedy?.id);
        }
      }),
    );
  });
});
