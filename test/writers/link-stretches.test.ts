import { expect, it } from 'vitest';
import { linkStretches } from '../../src/writers/link-stretches.ts';
import { row } from './pdf/frames.ts';

const asean = () => ({ link: { kind: 'url', href: 'https://asean.org' } as const });
const page = { link: { kind: 'page', id: 'https://asean.org' } as const };

it('a paragraph is cut where a link starts or ends, not where a line does', () => {
  const lines = [
    row(0, 10, 'Lihat ', ['laman ', asean()]),
    row(0, 25, ['ASEAN', asean()], ' dan '),
    row(0, 40, 'peta', ['ini', page]),
  ];
  const stretches = linkStretches(lines).map((stretch) => [
    stretch.target?.kind,
    stretch.lines.map(({ segments }) =>
      segments.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
    ),
  ]);
  expect(stretches).toEqual([
    [undefined, ['Lihat ']],
    ['url', ['laman ', 'ASEAN']],
    [undefined, [' dan ', 'peta']],
    ['page', ['ini']],
  ]);
});

it('a line without words is no stretch', () => {
  expect(linkStretches([{ baseline: 10, segments: [] }])).toEqual([]);
});
