/** The part of libjpeg-turbo's module that we call; it comes without types. */

declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  interface Decoder {
    /** Room for the file inside the module. */
    getEncodedBuffer(length: number): Uint8Array;
    /** @throws number where some of the picture is missing or damaged, or memory runs out */
    decode(): void;
    /** A byte a pixel for grey, else red, green and blue; row by row, as they are stored. */
    getDecodedBuffer(): Uint8Array;
    getFrameInfo(): { readonly width: number; readonly height: number; readonly componentCount: 1 | 3 };
  }

  export default function open(options: {
    readonly wasmBinary: Uint8Array;
  }): Promise<{ readonly JPEGDecoder: new () => Decoder }>;
}
