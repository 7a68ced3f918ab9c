/** What reading pictures asks of the world outside. */

export interface PictureDecoders {
  /** The lesson’s own type, in which words in pictures are drawn. */
  readonly type: PictureType;
  /** The bytes of usvg, a module of WebAssembly; asked for when there is a picture that needs it. */
  readonly usvg: () => Uint8Array;
  /** The bytes of libjpeg-turbo, another one; asked for when there is a JPEG to decode. */
  readonly jpegDecoder: () => Uint8Array;
}

export interface PictureType {
  /** As its faces name it. */
  readonly family: string;
  /** Whether some face has a character. */
  readonly shows: (character: string) => boolean;
  /** The bytes of the faces that hold all of these characters, in each style. */
  readonly faces: (characters: ReadonlySet<string>) => readonly Uint8Array[];
}
