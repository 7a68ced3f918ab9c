/** The title of a page without the name of its site: `Why cities flood | School News` → `Why cities flood`. */

/** What a page says of itself besides its title. */
export interface PageNames {
  /** The words of its headings of the first level. */
  readonly headings: readonly string[];
  /** As its metadata name it, or the host of its address; empty where nothing does. */
  readonly sites: readonly string[];
}

/** Between single blanks: these part a title from a site, a dash may also stand in a title. */
const SURE = /^(?:[|·•»]|::)$/u;
const PARTED = / ([|·•»]|::|[-–—]) /u;
/** In words: the name of a site is short. */
const LONGEST_SITE = 4;

/** @param title in one line */
export function pageTitle(title: string, { headings, sites }: PageNames): string {
  const pieces = title.split(PARTED);
  if (pieces.length < 3) return withoutColon(title, headings);
  const heading = headings.find((one) => one && isPartOf(one, title));
  if (heading) return heading;
  const names = new Set(sites.map(letters).filter(Boolean));
  let parts = pieces;
  // Pieces stand at even places, what parts them at odd ones.
  if (names.has(letters(parts[0] ?? ''))) parts = parts.slice(2);
  while (parts.length > 2) {
    const [sign = '', last = ''] = parts.slice(-2);
    if (!SURE.test(sign) && !names.has(letters(last)) && !looksLikeName(last)) break;
    parts = parts.slice(0, -2);
  }
  return parts
    .map((part, index) => (index % 2 === 0 ? part : ` ${part} `))
    .join('')
    .trim();
}

/** `School News: Why cities flood`, where a heading says which half is the title. */
function withoutColon(title: string, headings: readonly string[]): string {
  return headings.find((one) => one && title !== one && title.endsWith(`: ${one}`)) ?? title;
}

/** Whether one of the two ends of a title, up to what parts it from the rest. */
function isPartOf(heading: string, title: string): boolean {
  const before = title.slice(0, -heading.length);
  const behind = title.slice(heading.length);
  const isParted = (rest: string) => /^\s*(?:[|·•»:]|::|\s[-–—])/u.test(rest);
  return (
    (title.startsWith(heading) && isParted(behind)) ||
    (title.endsWith(heading) && /(?:[|·•»:]|\s[-–—])\s*$/u.test(before))
  );
}

/** A few words, each with a capital, or an address. */
function looksLikeName(words: string): boolean {
  const all = words.split(/\s+/);
  return (
    all.length <= LONGEST_SITE && all.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /\w\.\w/.test(word))
  );
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
