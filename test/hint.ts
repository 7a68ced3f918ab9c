/** How a hint ends: as a sentence does, or with a line of YAML to be copied. */
export const HINT = /[.?]$|^(Write|Wrap the text in quotes): .*$/s;
