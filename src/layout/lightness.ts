/** Of a colour as six hexadecimal digits, from 0 to 1, as televisions weigh red, green and blue (ITU-R BT.709). */
export function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
