/** Makes the text of a note fit for a lesson: Markdown as the lesson writes it, no signs that no font can show. */

/** Joiners, marks of direction and variants of emoji, which take no room themselves. */
const WITHOUT_WIDTH = /[\p{Cf}\p{Variation_Selector}]/gu;
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Emoji_Presentation}\ufffd]/gu;

export function proseFromNotes(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(WITHOUT_WIDTH, '')
      .replace(UNSHOWN, ' ')
      .replace(/`([^`]+)`/g, '$1')
      .replace(/(?<![\p{L}\p{N}_])__([^_]+)__(?![\p{L}\p{N}_])/gu, '**$1**')
      .replace(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '*$1*')
      .replace(/<(https?:[^<>\s]+)>/g, '$1')
      // Each part stops where another link may begin, so that no text is searched twice. A lesson takes no links but to pages and mail addresses.
      .replace(/(?<!!)\[([^\][]*)\]\((?!https?:|mailto:)[^)[]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
