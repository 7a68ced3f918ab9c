/**
 * Keeps what a function found, so that the same names are looked for once. Names beyond those that it takes do not
 * count: `map` hands on an index and the whole list, too.
 */
export function remembering<Names extends readonly string[], Value>(
  find: (...names: Names) => Value,
): (...names: Names) => Value {
  const known = new Map<string, Value>();
  return (...names) => {
    const key = names.slice(0, find.length).join('\u0000');
    if (!known.has(key)) known.set(key, find(...names));
    return known.get(key) as Value;
  };
}

/** The same for things that are found by themselves, and forgotten with them. */
export function rememberingEach<Thing extends object, Value>(
  find: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: find(thing) };
    known.set(thing, found);
    return found.value;
  };
}
