/** Looks up a word of an author: plain objects know `constructor` and others, too, that nobody put there. */

/** The value that an object has itself under a key; nothing for what it inherits. */
export function ownValue<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
