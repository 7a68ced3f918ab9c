/** Pieces that are parted by spaces; `·` stands for a space within one. */
export function listed(pieces: string): string[] {
  return pieces
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replaceAll('·', ' '));
}
