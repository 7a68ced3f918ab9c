/** How a hint ends: as a sentence does, or with a line of YAML to be copied. */
export const HINT = /[.?]$|^(Write|Wrap the text in quotes|Tulis|Apit teks itu dengan tanda kutip): .*$/s;
