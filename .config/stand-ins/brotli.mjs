/** Stands in for brotli in the bundle: fontkit needs it for WOFF2 alone, and no such face is ever opened. */
export default () => {
  throw new Error('WOFF2 faces are not read');
};
