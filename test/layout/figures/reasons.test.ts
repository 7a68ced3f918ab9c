import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/document/read-markup.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';

/** The reasons that stand on a map of so many topics a side. */
function reasonsOn(count: number, because: string): string[] {
  const group = (letter: string, tone: string) =>
    `<group tone="${tone}">${Array.from({ length: count }, (_, index) => `<node id="${letter}${index}" number="${index + 1}" alt="T">Topic</node>`).join('')}</group>`;
  const links = Array.from(
    { length: count },
    (_, index) => `<link from="b${index}" to="a${index}" because="${because}"/>`,
  );
  const text = `<deck><slide layout="diagram" id="s"><h1>T</h1><region name="diagram"><figure arrange="columns" summary="S">${group('a', 'first')}${group('b', 'second')}${links.join('')}</figure></region></slide></deck>`;
  const { value } = readMarkup({ name: 'deck', text });
  if (value?.kind !== 'deck') throw new Error('The deck can be read');
  const [page] = laySlides(value, layoutContext()).laid.pages;
  return (page?.items ?? []).flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('Reason of') ? [item.name] : [],
  );
}

describe('The reasons of links on a map', () => {
  it('stand in the boxes that they lead from, where there is room', () => {
    expect(reasonsOn(3, 'They share one bill.')).toEqual(['Reason of b0', 'Reason of b1', 'Reason of b2']);
  });

  it('are left out where there is none, or nothing is said', () => {
    expect(reasonsOn(8, 'They share one bill, and nobody pays for what others use.')).toEqual([]);
    expect(reasonsOn(3, '')).toEqual([]);
  });
});
