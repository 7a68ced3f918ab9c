import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/document/read-markup.ts';
import { figureMarkup, figureOf } from '../layout/figures/figures.ts';
import { told } from '../told.ts';

const NODES =
  '<group tone="first"><node id="a" number="1" alt="One.">One</node></group><group tone="second"><node id="b" number="1" alt="Two.">Two</node></group>';

function faults(inside: string, attributes = 'arrange="columns"'): string[] {
  const text = `<sheet title="x"><figure ${attributes} summary="s">${inside}</figure></sheet>`;
  return told(readMarkup({ name: 'sheet', text }).diagnostics).map(({ message }) => message);
}

describe('Reading a figure', () => {
  it('gives its groups with their nodes and the words over them, and its links', () => {
    const figure = figureOf({ groups: [['Cost', 'Habit'], ['Trial']], links: [['b0', 'a1']] });
    expect(
      figure.groups.map(({ tone, head, nodes }) => [
        tone,
        head,
        nodes.map(({ id, number, when }) => [id, number, when]),
      ]),
    ).toEqual([
      [
        'first',
        [{ kind: 'text', text: 'Group a' }],
        [
          ['a0', '1', 'May 1'],
          ['a1', '2', 'May 2'],
        ],
      ],
      ['second', [{ kind: 'text', text: 'Group b' }], [['b0', '1', 'May 1']]],
    ]);
    expect(figure.links).toEqual([{ from: 'b0', to: 'a1' }]);
  });

  it('takes a link that is said twice as one', () => {
    const link = ['b0', 'a0'] as const;
    const markup = figureMarkup({ groups: [['Cost'], ['Trial']], links: [link, link] });
    const { value } = readMarkup({ name: 'sheet', text: `<sheet title="x">${markup}</sheet>` });
    expect(value?.kind === 'sheet' && value.children[0]).toMatchObject({ links: [{ from: 'b0', to: 'a0' }] });
  });

  it('reports each end of a link that is no node', () => {
    expect(faults(`${NODES}<link from="b" to="c"/>`)).toEqual([
      'Unexpected id `c` in `to` of <link>, expected the id of a <node>',
    ]);
    expect(faults(`${NODES}<link from="d" to="c"/>`)).toHaveLength(2);
    expect(faults(`${NODES}<link from="a" to="b"/>`)).toEqual([]);
  });

  it('reports an arrangement or a tone that there is not', () => {
    expect(faults(NODES, 'arrange="star"')).toEqual([
      'Unexpected value `star` of attribute `arrange` on <figure>, expected one of `columns`, `chain`, `axis`, `tiles`, `net`',
    ]);
    expect(faults('<group tone="fifth"/>')).toEqual([
      'Unexpected value `fifth` of attribute `tone` on <group>, expected one of `first`, `second`, `third`, `fourth`',
    ]);
  });

  it('reports what else stands in it', () => {
    expect(faults(`${NODES}<p>word</p>`)).toEqual([
      expect.stringContaining('Unexpected element <p> in <figure>'),
    ]);
    expect(faults('<group><node id="a" number="1" alt="One.">One</node></group>')).toEqual([
      'Missing attribute `tone` on <group>, expected one of `first`, `second`, `third`, `fourth`',
    ]);
  });
});
