/** The names that fonts give to letters (Adobe Glyph List), for the letters of European code pages beyond the Western one. */

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circumflex',
  '\u0303': 'tilde',
  '\u0304': 'macron',
  '\u0306': 'breve',
  '\u0307': 'dotaccent',
  '\u0308': 'dieresis',
  '\u030a': 'ring',
  '\u030b': 'hungarumlaut',
  '\u030c': 'caron',
  '\u0327': 'cedilla',
  '\u0328': 'ogonek',
};

/** From U+03B1 on. Delta, Omega and mu alone are the names of signs that look alike. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mugreek nu xi omicron pi rho sigma1 sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const GREEK_SIGNS: Readonly<Record<string, string>> = { Delta: 'Deltagreek', Omega: 'Omegagreek' };

/** The numbers of Cyrillic letters, `afii10017` and on, in the order of U+0410 to U+042F and U+0430 to U+044F. */
const CYRILLIC = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐЂЃЄЅІЇЈЉЊЋЌЎ';
const CYRILLIC_CAPITAL = 10017;
const CYRILLIC_SMALL = 10065;

const OTHERS: Readonly<Record<string, string>> = {
  '€': 'Euro',
  '№': 'afii61352',
  '―': 'afii00208',
  Џ: 'afii10145',
  џ: 'afii10193',
  Ł: 'Lslash',
  ł: 'lslash',
  Đ: 'Dcroat',
  đ: 'dcroat',
  ı: 'dotlessi',
  Ø: 'Oslash',
  ø: 'oslash',
  Æ: 'AE',
  æ: 'ae',
  '¨': 'dieresis',
  '¯': 'macron',
  '¸': 'cedilla',
  ˇ: 'caron',
  '˘': 'breve',
  '˙': 'dotaccent',
  '˛': 'ogonek',
  '˝': 'hungarumlaut',
  '΄': 'tonos',
  '΅': 'dieresistonos',
};

/** `ł` → `lslash`; nothing for a letter of no such code page. */
export function glyphName(letter: string): string | undefined {
  return OTHERS[letter] ?? cyrillicName(letter) ?? greekName(letter) ?? accentedName(letter);
}

function cyrillicName(letter: string): string | undefined {
  const capital = CYRILLIC.indexOf(letter);
  if (capital >= 0) return `afii${CYRILLIC_CAPITAL + capital}`;
  const small = CYRILLIC.toLowerCase().indexOf(letter);
  return small >= 0 ? `afii${CYRILLIC_SMALL + small}` : undefined;
}

function greekName(letter: string): string | undefined {
  const [base = '', ...accents] = letter.normalize('NFD');
  const small = base.toLowerCase();
  const name = GREEK[small.charCodeAt(0) - 0x3b1];
  if (!name) return undefined;
  const capital = name.charAt(0).toUpperCase() + name.slice(1).replace('greek', '');
  const cased = base === small ? name : capital;
  if (accents.length === 0) return GREEK_SIGNS[cased] ?? cased;
  return cased + accents.map((accent) => (accent === '\u0301' ? 'tonos' : 'dieresis')).join('');
}

function accentedName(letter: string): string | undefined {
  const [base = '', accent = ''] = letter.normalize('NFD');
  const name = ACCENTS[accent];
  return name && /^[A-Za-z]$/.test(base) ? base + name : undefined;
}
