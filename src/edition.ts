/** Which of the papers that one lesson gives is meant. */

export interface Edition {
  /** A, B, C …; empty for the one paper of a lesson that is printed in no versions. */
  readonly version: string;
}

/** The paper of a lesson that nobody asked versions of. Version A has the same orders. */
export const PLAIN_EDITION: Edition = { version: '' };

/** As many versions as there are letters. */
export const MOST_VERSIONS = 26;

/** The first `count` versions; the plain paper for none. */
export function editionsOf(count: number): readonly Edition[] {
  if (count === 0) return [PLAIN_EDITION];
  return Array.from({ length: count }, (_, index) => ({ version: String.fromCharCode(65 + index) }));
}

/** What tells the files of editions apart: `-a`. */
export function fileSuffix({ version }: Edition): string {
  return version ? `-${version.toLowerCase()}` : '';
}
