/** A PNG as it was read (ISO/IEC 15948), its pixels still packed. */

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly colour: 'grey' | 'rgb' | 'palette';
  readonly hasAlpha: boolean;
  readonly interlaced: boolean;
  /** Samples of a pixel, alpha among them. */
  readonly channels: number;
  /** Red, green and blue of each entry. */
  readonly palette: Uint8Array;
  /** The alpha of the palette's first entries, or the samples (16 bits each) of the one colour that is see-through. */
  readonly transparency: Uint8Array;
  /** The filtered rows, compressed as the file holds them. */
  readonly compressed: Uint8Array;
  /** The same, inflated. */
  readonly filtered: Uint8Array;
}

/** What a header says of the picture, before anything is unfolded. */
export type PngHeader = Omit<Png, 'palette' | 'transparency' | 'compressed' | 'filtered'>;
