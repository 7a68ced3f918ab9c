import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/document/read-markup.ts';
import { mapMarkup, mapOf } from '../layout/diagram/maps.ts';
import { told } from '../told.ts';

const NODES =
  '<node class="obstacle" id="o" number="1" alt="One.">One</node><node class="remedy" id="r" number="1" alt="Two.">Two</node>';

function faults(inside: string): string[] {
  const text = `<sheet title="x"><map summary="s" obstacles="a" remedies="b">${inside}</map></sheet>`;
  return told(readMarkup({ name: 'sheet', text }).diagnostics).map(({ message }) => message);
}

describe('Reading a concept map', () => {
  it('gives its nodes, its links and the words over its columns', () => {
    const map = mapOf({ obstacles: ['Cost', 'Habit'], remedies: ['Trial'], links: [[0, 1]] });
    expect(map.nodes.map(({ id, role, number }) => [id, role, number])).toEqual([
      ['o0', 'obstacle', '1'],
      ['o1', 'obstacle', '2'],
      ['r0', 'remedy', '1'],
    ]);
    expect(map.links).toEqual([{ from: 'r0', to: 'o1' }]);
    expect(map.heads).toEqual({
      obstacle: [{ kind: 'text', text: 'Obstacles' }],
      remedy: [{ kind: 'text', text: 'Remedies' }],
    });
  });

  it('takes a link that is said twice as one', () => {
    const sketch = { obstacles: ['Cost'], remedies: ['Trial'], links: [[0, 0]] as [number, number][] };
    const text = `<sheet title="x">${mapMarkup({ ...sketch, links: [...sketch.links, ...sketch.links] })}</sheet>`;
    const { value } = readMarkup({ name: 'sheet', text });
    expect(value?.kind === 'sheet' && value.children[0]).toMatchObject({ links: [{ from: 'r0', to: 'o0' }] });
  });

  it('reports a link that leads to no node, or the wrong way', () => {
    expect(faults(`${NODES}<link from="r" to="p"/>`)).toEqual([
      'Unexpected id `p` in `to` of <link>, expected the id of a <node class="obstacle">',
    ]);
    expect(faults(`${NODES}<link from="o" to="r"/>`)).toHaveLength(2);
  });

  it('reports what else stands in it', () => {
    expect(faults(`${NODES}<p>word</p>`)).toEqual([
      expect.stringContaining('Unexpected element <p> in <map>'),
    ]);
    expect(faults('<node id="o" number="1" alt="One.">One</node>')).toEqual([
      'Missing attribute `class` on <node>, expected one of `obstacle`, `remedy`',
    ]);
  });
});
