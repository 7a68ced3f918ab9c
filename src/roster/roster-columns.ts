/** What the columns of a class list are called, and which of them a list has. */

/** As schools write them, in English and Indonesian; capitals do not matter. */
const HEADERS = {
  name: ['name', 'full name', 'pupil', 'student', 'nama', 'nama lengkap', 'nama siswa', 'nama peserta didik'],
  class: ['class', 'group', 'form', 'kelas', 'rombel', 'rombongan belajar'],
  version: ['version', 'versi'],
  level: ['level', 'tingkat', 'tingkatan'],
} as const;

export type RosterColumn = keyof typeof HEADERS;

/** The position of each column that the list has, from 0. Columns of other names are the school's own. */
export type RosterColumns = Partial<Record<RosterColumn, number>>;

export function rosterColumns(header: readonly string[]): RosterColumns {
  const written = header.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const found = (Object.keys(HEADERS) as RosterColumn[]).map((column) => {
    const names: readonly string[] = HEADERS[column];
    return [column, written.findIndex((cell) => names.includes(cell))] as const;
  });
  return Object.fromEntries(found.filter(([, position]) => position >= 0));
}

/** What stands between the cells: whichever of the signs that spreadsheets write splits the header most. */
export function delimiterOf(header: string): string {
  const parts = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (parts(sign) > parts(best) ? sign : best));
}
