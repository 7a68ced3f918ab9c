/** Where an item stands on the other papers of a key. */

/** What must be known of a paper. */
interface NumberedPaper {
  /** `B` */
  readonly short: string;
  readonly exercises: readonly {
    readonly items: readonly { readonly id: string; readonly number: number }[];
  }[];
}

/** "B 7 · C 5": its numbers on all but the first paper; empty where there is no other. */
export function elsewhere(id: string, [, ...others]: readonly NumberedPaper[]): string {
  const numbers = others.flatMap(({ short, exercises }) =>
    exercises
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.id === id ? [`${short} ${item.number}`] : [])),
  );
  return numbers.join(' · ');
}
