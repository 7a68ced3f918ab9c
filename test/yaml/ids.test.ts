import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN, slug } from '../../src/yaml/ids.ts';

describe('The id of a title', () => {
  it.each([
    ['Füße', 'fuesse'],
    ['Kedaulatan Negara!', 'kedaulatan-negara'],
    ['Smørrebrød på Ærø', 'smorrebrod-pa-aero'],
    ['Łódź', 'lodz'],
    ['Đặng Văn Ơn', 'dang-van-on'],
    ['Þórsmörk ðð', 'thorsmoerk-dd'],
    ['Œuvre', 'oeuvre'],
    ['Ελλάδα', 'ellada'],
    ['Москва', 'moskva'],
    ['日本', ''],
  ])('is made of the letters nearest to its own: %s', (title, id) => {
    expect(slug(title)).toBe(id);
  });

  it('is spelled as its language does', () => {
    expect(slug('Räksmörgås', 'sv')).toBe('raksmorgas');
    expect(slug('Gün ışığı', 'tr')).toBe('gun-isigi');
    expect(slug('Füße', 'de-AT')).toBe('fuesse');
  });

  it('is an id or nothing, the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(undefined, 'de', 'sv', 'xx'),
        (title, language) => {
          const id = slug(title, language);
          expect(id === '' || ID_PATTERN.test(id)).toBe(true);
          expect(slug(title.normalize('NFD'), language)).toBe(slug(title.normalize('NFC'), language));
        },
      ),
    );
  });
});
