/** What a reader chose of how a lesson is made, as it stands in the query of an address. */

/** In the order in which they stand in addresses. */
const SWITCHES = ['paper', 'level', 'version', 'theme', 'minutes'] as const;

export type SwitchName = (typeof SWITCHES)[number];

/** Only what was chosen; nobody has yet looked whether there is such a paper or theme. */
export type Choice = Readonly<Partial<Record<SwitchName, string>>>;

/** No step in it, so that no name leads out of a folder. */
const VALUE = /^[\w-]{1,40}$/;

/** @param query as it was asked for, without the question mark; what is no choice is passed over */
export function choiceIn(query: string): Choice {
  const asked = new URLSearchParams(query);
  const chosen = SWITCHES.flatMap((name) => {
    const value = asked.get(name) ?? '';
    return VALUE.test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The same choice, the same words; empty where nothing was chosen. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams();
  for (const name of SWITCHES) if (choice[name]) query.set(name, choice[name]);
  return query.size > 0 ? `?${query}` : '';
}
