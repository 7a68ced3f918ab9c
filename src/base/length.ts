/** Lengths are points (1/72 in) everywhere inside; other units exist only at the edges. */

const POINTS_PER_INCH = 72;
const POINTS_PER_MILLIMETRE = POINTS_PER_INCH / 25.4;
/** ECMA-376 part 1, 20.1.10.16: 914,400 English Metric Units make an inch. */
const EMU_PER_POINT = 914_400 / POINTS_PER_INCH;

/** Millimetres to points. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;

/** Inches to points. */
export const inch = (inches: number): number => inches * POINTS_PER_INCH;

/** Points to inches. */
export const toInches = (points: number): number => points / POINTS_PER_INCH;

/** Points to whole EMU, as DrawingML writes coordinates. */
export const toEmu = (points: number): number => Math.round(points * EMU_PER_POINT);
