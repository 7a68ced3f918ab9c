import { describe, expect, it } from 'vitest';
import { legibleFonts } from '../../src/layout/legible-fonts.ts';
import { openFontBook } from '../../src/layout/text/font-book.ts';
import { openResources } from '../../src/resources/resources.ts';
import { theme } from './context.ts';

const resources = openResources();
const fontsOf = (sample: string) =>
  legibleFonts(theme, sample, (families) => openFontBook(families, resources.font));

describe('A lesson', () => {
  it.each(['Why do cities keep their cars?', 'Größe, Ärger, ß', '', '1 + 1 = 2'])(
    'keeps the fonts of the theme where they have its letters: %j',
    (sample) => {
      const kept = fontsOf(sample);
      expect(kept.theme).toBe(theme);
      expect(kept.book.firstFace({ font: 'heading', bold: true, italic: false })).toContain('Caladea');
    },
  );

  it.each(['Почему мы не высыпаемся', 'Γιατί λιώνουν οι πάγοι', 'Vì sao thành phố thiếu cây xanh?'])(
    'has headings in the font of its text where theirs would be shown in another than it was measured in: %s',
    (sample) => {
      const changed = fontsOf(sample);
      expect(changed.theme.fonts).toEqual({
        ...theme.fonts,
        heading: theme.fonts.body,
        body: theme.fonts.body,
      });
      expect(changed.book.firstFace({ font: 'heading', bold: true, italic: false })).toContain('Carlito');
    },
  );

  it('keeps them for the sake of a letter here and there', () => {
    expect(fontsOf('How α, β and γ rays are told apart').theme).toBe(theme);
  });
});
