/** What the shapes of one slide are written with. */

import type { ChartFrame, FrameItem, ImageFrame } from '../../../frames/frame.ts';
import type { Laid } from '../../../frames/page.ts';
import type { Region } from '../../../frames/resolved-theme.ts';
import type { LinkTarget } from '../../../frames/structure.ts';
import type { XmlElement } from '../xml.ts';

export interface SlideContext {
  readonly laid: Laid;
  /** What stands on the slide, one shape each, in reading order. */
  readonly items: readonly FrameItem[];
  /** The region of the slide's layout that an item fills. */
  readonly regionOf: (item: FrameItem) => Region | undefined;
  /** What PptxGenJS wrote for an item. */
  readonly drafted: (item: FrameItem) => XmlElement;
  /** The number of an item's shape; 1 is the slide's own. */
  readonly idOf: (item: FrameItem) => number;
  /** A number that no shape has yet. */
  readonly nextId: () => number;
  /** `a:hlinkClick` (ECMA-376 part 1, 21.1.2.3.5); nothing where the target leads nowhere. */
  readonly link: (target: LinkTarget, tooltip?: string) => XmlElement[];
  /** The link of an area that covers the whole item. */
  readonly linkOver: (item: FrameItem) => XmlElement[];
  /** The number of the shape of a group. */
  readonly groupId: (name: string) => number;
  /** The relationship to the part of a picture. */
  readonly embed: (image: ImageFrame) => string;
  /** The relationship to the part of a chart. */
  readonly embedChart: (chart: ChartFrame) => string;
}
