/** Data that is like other data: all of it, but for what it says itself. */

/** Maps are laid over one another key by key, to any depth; whatever else `own` says takes the place of what was there. */
export function deepMerge(base: unknown, own: unknown): unknown {
  if (!isMap(base) || !isMap(own)) return own;
  const keys = Object.keys({ ...base, ...own });
  return Object.fromEntries(
    keys.map((key) => {
      if (!Object.hasOwn(own, key)) return [key, base[key]];
      return [key, Object.hasOwn(base, key) ? deepMerge(base[key], own[key]) : own[key]];
    }),
  );
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
