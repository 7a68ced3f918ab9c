import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../src/scaffold/notes/page-title.ts';

const NONE = { headings: [], sites: [] };

describe('The title of a page', () => {
  it.each([
    ['Why cities flood | School News', 'Why cities flood'],
    ['Mengapa kota banjir? - Kabar Sekolah', 'Mengapa kota banjir?'],
    ['Banjir di kota – kabar-sekolah.example', 'Banjir di kota'],
    ['Banjir · Geografi · Kabar Sekolah', 'Banjir'],
    ['Perang dunia – sebab dan akibat', 'Perang dunia – sebab dan akibat'],
    ['Well-being at school', 'Well-being at school'],
  ])('loses the name of its site: %s', (title, expected) => {
    expect(pageTitle(title, NONE)).toBe(expected);
  });

  it.each([
    ['School News: Why cities flood', ['Why cities flood'], 'Why cities flood'],
    ['Kabar | Banjir', ['Banjir'], 'Banjir'],
    ['Why cities flood - the news of our school', ['Why cities flood'], 'Why cities flood'],
    ['Why: an essay', ['Another heading'], 'Why: an essay'],
  ])('is what its heading says: %s', (title, headings, expected) => {
    expect(pageTitle(title, { ...NONE, headings })).toBe(expected);
  });

  it('loses what the metadata name as the site, wherever it stands', () => {
    const names = { ...NONE, sites: ['our school news', 'example.org'] };
    expect(pageTitle('Floods – our school news', names)).toBe('Floods');
    expect(pageTitle('Our School News - Floods', names)).toBe('Floods');
  });
});
