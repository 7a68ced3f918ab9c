/** Builds elements. What an author wrote goes in as text, never as markup. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param attributes `true` sets one without a value; `false` and `undefined` leave it out */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** An element of the page by its id; the page and its program are made for each other. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new RangeError(`Missing #${id}`);
  return found;
}

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}
