/** The rules of a `<style>` element, as far as drawing programs write them: names of elements, classes and ids. */

export type Declarations = Readonly<Record<string, string>>;

export interface StyleRule {
  readonly element: string;
  readonly classes: readonly string[];
  readonly id: string;
  /** Later rules win over earlier ones of the same weight (CSS Cascading 4, 6.1). */
  readonly weight: number;
  readonly declarations: Declarations;
}

const SELECTOR = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;

/** Nothing where there is more to them than that: `@import`, nesting, selectors of other kinds. */
export function readStyleRules(text: string): StyleRule[] | undefined {
  const css = withoutComments(text).replaceAll('<!--', ' ').replaceAll('-->', ' ');
  const pieces = css.split('}');
  if (css.includes('@') || pieces.pop()?.trim() !== '') return undefined;
  const rules: StyleRule[] = [];
  for (const piece of pieces) {
    const [selectors = '', body, ...nested] = piece.split('{');
    if (body === undefined || nested.length > 0) return undefined;
    const declarations = readDeclarations(body);
    for (const selector of selectors.split(',').map((each) => each.trim())) {
      const found = selector === '' ? null : SELECTOR.exec(selector);
      if (!found) return undefined;
      const [, element = '*', rest = ''] = found;
      const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
      const ids = [...rest.matchAll(/#([\w-]+)/g)].map(([, name = '']) => name);
      const weight = ids.length * 10_000 + classes.length * 100 + (element === '*' ? 0 : 1);
      rules.push({ element, classes, id: ids[0] ?? '', weight, declarations });
    }
  }
  return rules;
}

/** One that is not closed goes on to the end. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('/*');
  return [
    first,
    ...rest.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : '')),
  ].join(' ');
}

/** `fill: red; stroke: none` */
function readDeclarations(text: string): Declarations {
  const declarations: Record<string, string> = {};
  for (const part of withoutComments(text).split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (/^[a-z-]+$/.test(name)) {
      declarations[name] = part
        .slice(colon + 1)
        .replace(/!\s*important\s*$/i, '')
        .trim();
    }
  }
  return declarations;
}

/** What all rules and the element itself say of it, from the weakest to the strongest (SVG 2, 6.6). */
export function declarationsOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  rules: readonly StyleRule[],
): Declarations {
  const classes = (attributes.class ?? '').split(/\s+/);
  const matching = rules.filter(
    (rule) =>
      (rule.element === '*' || rule.element === name) &&
      (rule.id === '' || rule.id === attributes.id) &&
      rule.classes.every((each) => classes.includes(each)),
  );
  return Object.assign(
    {},
    attributes,
    ...matching.map(({ declarations }) => declarations),
    readDeclarations(attributes.style ?? ''),
  );
}
