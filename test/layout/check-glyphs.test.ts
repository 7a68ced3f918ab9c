import { expect, it } from 'vitest';
import { visitText } from '../../src/layout/check-glyphs.ts';

it('visits each text that is drawn, under the nearest part of the lesson, and never the source of a node', () => {
  const source = { name: 'worksheet', text: '★'.repeat(1000) };
  const span = { source, start: 0, end: 9 };
  const tree = {
    span,
    id: '',
    footer: 'Foot',
    children: [
      {
        span,
        id: 'cost',
        children: [
          { kind: 'text', text: 'Claim' },
          { kind: 'blank', id: 'a' },
        ],
      },
    ],
  };
  const visited: [string, string][] = [];
  visitText(tree, '', (text, id) => visited.push([text, id]));
  expect(visited).toEqual([
    ['Foot', ''],
    ['Claim', 'cost'],
  ]);
});
