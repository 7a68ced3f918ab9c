import { describe, expect, it } from 'vitest';
import { SHORT_LESSON } from '../../short-lesson.ts';
import { textsOf, wordFile } from './word-file.ts';

const LESSON = `${SHORT_LESSON}context: 'Water is H~2~O; \`x = 1\` is code, see [more](https://example.org/a).'
exercises:
  - type: true-false
    statements:
      - { text: Rivers clean themselves., answer: false, correction: They do not. }
      - { text: A plant serves many., answer: true }
  - type: multiple-choice
    questions:
      - question: What does a plant do?
        answer: Cleans
        wrong: [Drinks, Sleeps]
      - question: Who pays?
        answer: Each village
        wrong: [Nobody, The river]
  - type: short-answer
    questions: [{ question: Why share?, answer: It is cheaper., lines: 3 }]
`;

describe('A worksheet as a Word file', () => {
  it('has its headings in their order, in styles that Word knows', async () => {
    const html = await (await wordFile(LESSON)).html();
    expect(textsOf(html, 'h1')).toEqual(['Clean rivers']);
    expect(textsOf(html, 'h2').slice(0, 2)).toEqual(['Instructions', 'What this lesson is about']);
    expect(textsOf(html, 'h2').filter((title) => /^[A-C]\./.test(title))).toEqual([
      expect.stringContaining('True or false'),
      expect.stringContaining('Multiple choice'),
      expect.stringContaining('Short answers'),
    ]);
  });

  it('counts questions and options by lists of Word, questions on from one exercise to the next', async () => {
    const { part } = await wordFile(LESSON);
    const document = part('word/document.xml');
    const questions = [...document.matchAll(/<w:pStyle w:val="Question"\/>.*?<w:numId w:val="(\d+)"\/>/gs)];
    const [first, second, third] = questions.map(([, id]) => id);
    expect(questions).toHaveLength(3);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    const numbering = part('word/numbering.xml');
    const startOf = (id: string | undefined) => {
      const list = new RegExp(`<w:num w:numId="${id}".*?</w:num>`, 's').exec(numbering)?.[0] ?? '';
      return /<w:startOverride w:val="(\d+)"\/>/.exec(list)?.[1];
    };
    expect([startOf(first), startOf(third)]).toEqual(['3', '5']);
  });

  it('has tables whose heads are repeated, and says what each shows', async () => {
    const { part } = await wordFile(LESSON);
    const table = /<w:tbl>(?:(?!<w:tbl>).)*Statement.*?<\/w:tbl>/s.exec(part('word/document.xml'))?.[0] ?? '';
    expect(table).toContain('<w:tblStyle w:val="HeadedTable"/>');
    expect(table).toContain('<w:tblHeader/>');
    expect(table).toContain('<w:tblDescription w:val="Statement"/>');
  });

  it('rules lines to write on by tabs that lead to the end of the line', async () => {
    const { part } = await wordFile(LESSON);
    const lines = part('word/document.xml').match(/<w:pStyle w:val="AnswerLines"\/>.*?<\/w:p>/gs) ?? [];
    expect(lines.length).toBeGreaterThanOrEqual(3 + 2);
    for (const line of lines) {
      expect(line).toMatch(/<w:tab w:val="end" w:pos="\d+" w:leader="underscore"\/>/);
      expect(line).toContain('<w:tab/>');
    }
  });

  it('keeps lowered letters, code and links', async () => {
    const html = await (await wordFile(LESSON)).html();
    expect(html).toContain('H<sub>2</sub>O');
    expect(html).toContain('<a href="https://example.org/a">more</a>');
    expect((await wordFile(LESSON)).part('word/document.xml')).toContain('<w:rStyle w:val="HTMLCode"/>');
  });

  it('says its language, and has the size of the paper that was asked for', async () => {
    const { part } = await wordFile(LESSON, { paper: 'F4' });
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en" ');
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="12189" w:h="18709"/);
  });

  it('has the page and the number of pages as fields at its foot', async () => {
    const { names, part } = await wordFile(LESSON);
    const foot = names.find((name) => /^word\/footer\d\.xml$/.test(name)) ?? '';
    expect(part(foot)).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('names its styles, so that a school changes them at once', async () => {
    const { part } = await wordFile(LESSON);
    const styles = part('word/styles.xml');
    for (const name of [
      'Normal',
      'heading 1',
      'heading 2',
      'Subtitle',
      'List Number',
      'Question',
      'Table Grid',
    ])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
  });

  it('is the same, byte for byte, however many files were written before it', async () => {
    const first = await wordFile(LESSON, { documents: ['handout'] });
    await wordFile(`${LESSON}terms: {}\n`);
    const again = await wordFile(LESSON, { documents: ['handout'] });
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });

  it('holds no time', async () => {
    const { part } = await wordFile(LESSON);
    expect(part('docProps/core.xml')).not.toContain('dcterms:');
  });
});

describe('A figure in a Word file', () => {
  it('is a picture that says what it shows', async () => {
    const { names, part } = await wordFile(LESSON, { documents: ['handout'] });
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(part('word/document.xml')).toMatch(/<wp:docPr [^>]*id="1"[^>]*descr="[^"]*Sharing/);
  });
});

const EVIDENCE = (evidence: string) =>
  SHORT_LESSON.replace('One village pays] }', `One village pays], evidence: ${evidence} }`);

describe('A margin in a Word file', () => {
  const textBeside = async (own: Parameters<typeof wordFile>[1]) => {
    const html = await (await wordFile(LESSON, { documents: ['handout'], ...own })).html();
    const [topic = ''] = html.split('<h3>').slice(1);
    return /<tr><td>.*<\/td><td><ul>.*<\/td><\/tr>/s.test(topic);
  };

  it('is a column of notes beside the text of a topic, but for readers who need one column', async () => {
    expect(await textBeside({})).toBe(true);
    expect(await textBeside({ printStyle: 'large-print' })).toBe(false);
  });
});

describe('Evidence in a Word file', () => {
  it('is a table to change where it has dates', async () => {
    const lesson = EVIDENCE('{ timeline: [{ when: 1990, what: Built }, { when: 2000, what: Closed }] }');
    const html = await (await wordFile(lesson, { documents: ['handout'] })).html();
    const cells = textsOf(html, 'td');
    expect(cells.slice(0, 4)).toEqual(['1990', 'Built', '2000', 'Closed']);
  });

  it('is a numbered list where it has steps', async () => {
    const lesson = EVIDENCE(
      '{ steps: [{ title: Ask, text: who pays }, { title: Build, text: one }, { title: Clean, text: all }] }',
    );
    const html = await (await wordFile(lesson, { documents: ['handout'] })).html();
    expect(textsOf(html, 'ol').join()).toContain('Ask: who pays');
  });

  it('is a picture where it is a chart', async () => {
    const lesson = EVIDENCE(
      '{ chart: { kind: bar, rows: [{ name: Town, value: 3 }, { name: Village, value: 5 }] } }',
    );
    const { names } = await wordFile(lesson, { documents: ['handout'] });
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
  });
});
