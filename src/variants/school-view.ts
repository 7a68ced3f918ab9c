/** What the head of papers shows of the school. */

/** The name of its logo among the pictures; no lesson can name one so, for it would lie outside its folder. */
export const LOGO = 'workspace://logo';

/** Both empty where nothing is known of a school. */
export interface SchoolView {
  readonly name: string;
  /** The name of a picture; empty without a logo. */
  readonly logo: string;
}

export function schoolView(
  school: { readonly name: string; readonly logo?: unknown } | undefined,
): SchoolView {
  return { name: school?.name ?? '', logo: school?.logo ? LOGO : '' };
}
