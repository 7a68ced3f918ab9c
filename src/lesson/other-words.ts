/** What people write for the words that a lesson file knows, in the languages of its authors. */

const KEYS = {
  title: ['judul', 'tema', 'topic'],
  language: ['bahasa', 'lang', 'locale'],
  question: ['pertanyaan', 'pertanyaan-pemantik', 'guiding-question', 'key-question'],
  subject: ['mata-pelajaran', 'mapel'],
  audience: ['kelas', 'class', 'grade', 'fase', 'sasaran'],
  minutes: ['waktu', 'alokasi-waktu', 'time', 'duration'],
  author: ['penyusun', 'penulis', 'guru', 'teacher'],
  objectives: ['tujuan', 'tujuan-pembelajaran', 'goals', 'aims'],
  context: ['latar-belakang', 'konteks', 'introduction', 'background'],
  kind: ['jenis', 'template'],
  conclusion: ['simpulan', 'kesimpulan', 'summary'],
  terms: ['istilah', 'glosarium', 'glossary'],
  sources: ['sumber', 'daftar-pustaka', 'references'],
  slides: ['salindia', 'slide', 'own-slides'],
  exercises: ['latihan', 'soal', 'tugas', 'tasks', 'questions'],
};

const TOPIC_KEYS = {
  title: ['judul', 'name', 'nama'],
  claim: ['pernyataan', 'statement', 'headline', 'heading'],
  points: ['butir', 'poin', 'bullets', 'items'],
  explanation: ['penjelasan', 'description', 'notes', 'text'],
  example: ['contoh', 'case'],
  image: ['gambar', 'picture', 'photo', 'foto'],
  evidence: ['bukti', 'visual'],
  terms: ['istilah'],
  ask: ['tanya', 'pertanyaan', 'question'],
  minutes: ['waktu', 'menit', 'time'],
};

const BULLET_KEYS = {
  text: ['teks', 'title', 'judul', 'point'],
  points: [...TOPIC_KEYS.points, 'subpoints', 'sub-points', 'sub', 'subbutir', 'sub-butir', 'children'],
};

const SLIDE_KEYS = {
  after: ['setelah', 'sesudah', 'behind', 'position'],
  title: ['judul', 'name', 'nama', 'headline'],
  points: TOPIC_KEYS.points,
  explanation: TOPIC_KEYS.explanation,
  image: TOPIC_KEYS.image,
  evidence: TOPIC_KEYS.evidence,
  table: ['tabel'],
  code: ['kode', 'program'],
  terms: TOPIC_KEYS.terms,
  source: ['sumber', 'sources'],
  minutes: TOPIC_KEYS.minutes,
};

const EXERCISE_TYPES = {
  match: ['jodohkan', 'menjodohkan', 'matching', 'pairs'],
  cloze: ['isian', 'isian-rumpang', 'rumpang', 'gap-text', 'fill-in'],
  'true-false': ['benar-salah', 'benar/salah', 'true/false'],
  'multiple-choice': ['pilihan-ganda', 'quiz', 'kuis', 'mcq'],
  'multiple-answers': ['pilihan-ganda-kompleks', 'checkboxes'],
  order: ['urutkan', 'mengurutkan', 'ordering', 'sequence'],
  classify: ['kelompokkan', 'mengelompokkan', 'sort', 'categories'],
  table: ['tabel'],
  'cause-effect': ['sebab-akibat', 'cause-and-effect'],
  'concept-map': ['peta-konsep', 'peta-pikiran', 'mind-map'],
  crossword: ['teka-teki-silang', 'tts'],
  'word-search': ['cari-kata', 'mencari-kata'],
  'short-answer': ['uraian', 'uraian-singkat', 'jawaban-singkat', 'isian-singkat', 'open'],
  essay: ['esai', 'uraian-panjang'],
  'case-study': ['studi-kasus', 'kasus', 'case'],
  'exit-ticket': ['tiket-keluar'],
};

/** The right word by each that is written for it, in the shape of "x-other-words" in a schema. */
function byOther(words: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([right, others]) => others.map((other) => [other, right])),
  );
}

export const OTHER_WORDS = {
  lesson: byOther(KEYS),
  topic: byOther(TOPIC_KEYS),
  bullet: byOther(BULLET_KEYS),
  slide: byOther(SLIDE_KEYS),
  exerciseType: byOther(EXERCISE_TYPES),
};
