/** Stands in for AES in the bundle: PDFKit encrypts files by it, and the tables of its ciphers are made at each start. */
function cipher() {
  throw new Error('No file is encrypted');
}
export const cbc = cipher;
export const ecb = cipher;
