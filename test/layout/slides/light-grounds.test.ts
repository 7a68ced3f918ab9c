import { describe, expect, it } from 'vitest';
import { onLightGrounds } from '../../../src/layout/slides/light-grounds.ts';
import { drawing } from '../../images/svg/draw.ts';

const slot = '808080';
const COLOURS = {
  ...{ dk2: slot, lt2: slot, accent1: slot, accent2: slot, accent3: slot },
  ...{ accent4: slot, accent5: slot, accent6: slot, hlink: slot, folHlink: slot },
};
const DARK = { ...COLOURS, dk1: 'F3EADB', lt1: '141C1B' };
const LIGHT = { ...COLOURS, dk1: '1D2B2A', lt1: 'FFFFFF' };

/** The names and fills of what is drawn. */
function shown(inside: string, colours = DARK, attributes?: string) {
  const pictures = onLightGrounds(new Map([['d.svg', drawing(inside, attributes)]]), colours);
  const picture = pictures.get('d.svg');
  return picture?.type === 'drawing' ? picture.shapes.map(({ name, fill }) => `${name} ${fill?.hex}`) : [];
}

const LINE = '<path id="line" d="M9 9h50" stroke="#000" fill="none"/>';

describe('On dark slides, a drawing', () => {
  it('without a ground of its own gets a white one, undermost', () => {
    expect(shown(LINE)).toEqual(['background FFFFFF', 'line undefined']);
  });

  it.each([
    '<rect id="own" width="100" height="100" fill="#012"/>',
    '<rect id="own" width="100" height="100" rx="8" fill="#012"/>',
    '<path id="own" d="M0 0H99V100H0z" fill="#012"/>',
  ])('with a ground keeps that: %s', (ground) => {
    expect(shown(`${ground}${LINE}`)).toEqual(['own 001122', 'line undefined']);
  });

  it('keeps the background that its root says', () => {
    const style = 'viewBox="0 0 100 100" style="background-color: #ffe"';
    expect(shown(LINE, DARK, style)).toEqual(['background FFFFEE', 'line undefined']);
  });

  it.each([
    '<rect id="own" width="100" height="100" fill="#012" fill-opacity=".5"/>',
    '<circle id="own" cx="50" cy="50" r="50" fill="#012"/>',
    '<rect id="own" width="100" height="50" fill="#012"/>',
    '<path id="own" d="M50 0L100 50L50 100L0 50z" fill="#012"/>',
  ])('with what covers only a part of it, or is seen through, gets one: %s', (shape) => {
    expect(shown(shape)).toEqual(['background FFFFFF', 'own 001122']);
  });
});

it('On light slides, drawings stay as they are', () => {
  expect(shown(LINE, LIGHT)).toEqual(['line undefined']);
});
