/** The script of a sign that no font has, by the names that Unicode gives to scripts (UAX #24). */

/** Those of today first. Latin, Greek and Cyrillic are not among them: what the fonts lack there are single letters. */
const SCRIPTS =
  'Arabic Han Hangul Hiragana Katakana Devanagari Thai Hebrew Bengali Tamil Telugu Myanmar Khmer Lao Sinhala Georgian Armenian Ethiopic Gujarati Gurmukhi Kannada Malayalam Oriya Tibetan Mongolian Javanese Balinese Sundanese Batak Buginese Rejang Tagalog Hanunoo Buhid Tagbanwa Thaana Syriac Nko Adlam Tifinagh Bopomofo Yi Cherokee Canadian_Aboriginal Vai Osage Bamum Cham Lepcha Limbu Meetei_Mayek New_Tai_Lue Ol_Chiki Saurashtra Syloti_Nagri Tai_Le Tai_Tham Tai_Viet Kayah_Li Lisu Miao Nyiakeng_Puachue_Hmong Wancho Warang_Citi Hanifi_Rohingya Chakma Newa Mro Pahawh_Hmong Coptic Gothic Runic Ogham Glagolitic Egyptian_Hieroglyphs Cuneiform Phoenician Old_Italic Linear_B Braille'.split(
    ' ',
  );

/** What a script is known by besides its name. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['Han', 'Han (Chinese)'],
  ['Hangul', 'Hangul (Korean)'],
  ['Hiragana', 'Hiragana (Japanese)'],
]);

/** The script of a sign, that of which it is a letter before one that it is used with; nothing for a sign of none. */
export function scriptOf(sign: string): string | undefined {
  return SCRIPTS.find((name) => isOf('Script', name, sign)) ?? scriptsWith(sign)[0];
}

/** The scripts that a sign is used with (Script_Extensions), as `、` with those of East Asia. */
export function scriptsWith(sign: string): string[] {
  return SCRIPTS.filter((name) => isOf('Script_Extensions', name, sign));
}

/** Japanese is written in three scripts, and its lessons have one error. */
export function joinedScripts(scripts: ReadonlySet<string>): (script: string) => string {
  const isJapanese = scripts.has('Hiragana') || scripts.has('Katakana');
  const japanese = new Set(['Han', 'Hiragana', 'Katakana']);
  return (script) => (isJapanese && japanese.has(script) ? 'Hiragana' : script);
}

/** The name of a script as it is said to authors. */
export function nameOfScript(script: string): string {
  return KNOWN_AS.get(script) ?? script.replaceAll('_', ' ');
}

const patterns = new Map<string, RegExp>();

/** Whether the first character of a sign is of a script. */
function isOf(property: 'Script' | 'Script_Extensions', name: string, sign: string): boolean {
  const source = `^\\p{${property}=${name}}`;
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern.test(sign);
}
