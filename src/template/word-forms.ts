/** The forms in which a word stands in texts, by the simple endings of a language. */

/**
 * `wordForms('germ', '_s; _-_')` gives `germ`, `germs`, `germ-germ`, and `wordForms('germs', '_s')` also `germ`;
 * `wordForms('city', 'y>ies')` gives `city`, `cities`.
 *
 * @param rules the label `word-forms`, parted by `;`: `_` stands for the word, and `y>ies` puts one ending for another
 */
export function wordForms(word: string, rules: string): string[] {
  const forms = rules.split(';').flatMap((rule) => {
    const [from = '', to] = rule.trim().split('>');
    if (to !== undefined) return [withEnding(word, from, to), withEnding(word, to, from)].flat();
    if (!from.includes('_')) return [];
    const whole = from.replaceAll('_', () => word);
    return from.lastIndexOf('_') === 0 ? [whole, ...withEnding(word, from.slice(1), '')] : [whole];
  });
  return [...new Set([word, ...forms])];
}

/** Letters that a word keeps when its ending goes: of "gas" none does. */
const SHORTEST = 3;

function withEnding(word: string, ending: string, other: string): string[] {
  const rest = word.slice(0, -ending.length);
  return ending && word.toLowerCase().endsWith(ending) && rest.length >= SHORTEST ? [rest + other] : [];
}
