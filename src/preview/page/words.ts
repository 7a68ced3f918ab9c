/**
 * The words of the page in the language of its reader. English stands in the page and its programs; the words of other
 * languages are read from `templates/languages`, and where one is missing English stands in.
 */

interface Language {
  /** As it calls itself. */
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
}

const languages = new Map<string, Language>(Object.entries(await (await fetch('/words.json')).json()));

/** The language that the address asks for, else the first one that the browser asks for. */
const asked = [new URLSearchParams(location.search).get('language') ?? '', ...navigator.languages];
const tag =
  asked.map((one) => one.split('-')[0] ?? '').find((one) => one === 'en' || languages.has(one)) ?? 'en';
const words = new Map(Object.entries(languages.get(tag)?.words ?? {}));

/** @param n what stands in place of `{n}` */
export function word(english: string, n: string | number = ''): string {
  return (words.get(english) ?? english).replace('{n}', String(n));
}

/** The languages that there are, by their tags, and which one is spoken. */
export function spoken(): { readonly tag: string; readonly names: ReadonlyMap<string, string> } {
  const names = [...languages].map(([one, { name }]) => [one, name] as const);
  return { tag, names: new Map([['en', 'English'], ...names]) };
}

/** Puts what stands in the page from the start into words, also what only screen readers say. */
export function tellPage(): void {
  document.documentElement.lang = tag;
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'placeholder']) {
      const said = element.getAttribute(name);
      if (said) element.setAttribute(name, word(said));
    }
    for (const node of element.childNodes) {
      const said = node instanceof Text ? node.data.trim() : '';
      if (said && node instanceof Text) node.data = node.data.replace(said, () => word(said));
    }
  }
}
