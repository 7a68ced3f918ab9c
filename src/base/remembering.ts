/** Keeps what a function found, so that the same names are looked for once. */
export function remembering<Names extends readonly string[], Value>(
  find: (...names: Names) => Value,
): (...names: Names) => Value {
  const known = new Map<string, Value>();
  return (...names) => {
    const key = names.join('\u0000');
    if (!known.has(key)) known.set(key, find(...names));
    return known.get(key) as Value;
  };
}
