/** What layout hands to the writers: pages of frames with measured text, and nothing else to decide. Plain data. */

import type { Font } from 'fontkit';
import type { Picture } from './drawing.ts';
import type { FrameItem } from './frame.ts';
import type { ResolvedTheme } from './resolved-theme.ts';
import type { OutlineEntry, StructureNode } from './structure.ts';
import type { Run } from './text.ts';

export interface NoteParagraph {
  readonly runs: readonly Run[];
  readonly list: boolean;
  /** How deep an item stands in lists: 0 where it does not stand in another. */
  readonly level: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /**
   * The side of paper that it is printed on, from 0, where pages share sides; a page then measures as much as its side.
   * Absent where each page has a side of its own.
   */
  readonly side?: number;
  readonly items: readonly FrameItem[];
  /** What the page shows: its title in words, for bookmarks and the slide list. */
  readonly title: string;
  /** Ids of what it shows; link targets. */
  readonly ids: readonly string[];
  /** Name of a `SlideLayout`; slides only. */
  readonly layout?: string;
  /** Name of the deck's section it stands in; slides only. */
  readonly section?: string;
  /** Whether the show passes it over; slides only. */
  readonly hidden?: boolean;
  readonly notes: readonly NoteParagraph[];
}

export interface DocumentInfo {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
}

/** Opened font faces by the keys that segments carry; shared by measuring and writing, so that each opens once. */
export interface Faces {
  readonly open: (key: string) => Font;
  /** The font file of a face. */
  readonly bytes: (key: string) => Uint8Array;
}

/** What typed answers are set in. */
export interface Typing {
  readonly face: string;
  /** The letters at the codes 128 to 255; U+FFFD where there is none. ASCII stands below. */
  readonly letters: readonly string[];
}

/** A document ready to be written in any format. */
export interface Laid {
  readonly medium: 'slides' | 'sheets';
  readonly info: DocumentInfo;
  readonly resolvedTheme: ResolvedTheme;
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Of sheets. */
  readonly typing?: Typing;
}
