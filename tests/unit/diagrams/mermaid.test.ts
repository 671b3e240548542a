import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mermaidDrawings } from '../../../shared/diagrams/mermaid/mermaid-drawings';
import { mermaidText, quoted } from '../../../shared/diagrams/mermaid/mermaid-text';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importMarkdown } from '../../../shared/import/import-markdown';
import { importOwnMarkdown } from '../../../shared/import/own-markdown';
import { retrospectiveWords } from '../../../shared/import/retrospective-words';
import type { Language } from '../../../shared/kit/bilingual';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { DrawnPicture } from '../../../shared/manuscript/pictures';
import { emptyActionItem } from '../../../shared/retrospective/action-items';
import { emptyFactor } from '../../../shared/retrospective/factors';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';
import { hashBytes, importOptions } from '../../kit/import-options';
import { blank, readSample } from '../export/manuscript-of';

/** As Mermaid shows entities. */
const decoded = (text: string): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const linesOf = (drawn: DrawnPicture | undefined): readonly string[] =>
  drawn && 'code' in drawn ? drawn.code.split('\n') : [];

const draw = (document: Retrospective, language: Language = 'en') =>
  mermaidDrawings(document, { language, keyEventsOnly: false });

const words = String.raw`"(?:[^"#;%<>&\`:]|#\d+;)*"`;
const box = String.raw`\w+(?:\[${words}\]|\(\[${words}\]\))`;
/** What Mermaid's grammars take for a line of each diagram. */
const grammars = {
  'flowchart LR': [new RegExp(`^  ${box}$`), /^ {2}\w+ --> \w+$/],
  timeline: [/^ {2}(?!title|section|timeline|acc)(?:[^#;:%"]|#\d+;)+(?: : (?:[^#;:%"]|#\d+;)+)+$/i],
  quadrantChart: [
    new RegExp(`^  [xy]-axis ${words} --> ${words}$`),
    new RegExp(String.raw`^  ${words}: \[0\.\d+, 0\.\d+\]$`),
  ],
} as const;

function misread(drawn: DrawnPicture | undefined): readonly string[] {
  const [mark = '', kind = '', title = '', ...lines] = linesOf(drawn);
  const grammar: readonly RegExp[] = grammars[kind as keyof typeof grammars] ?? [];
  return [
    ...(/^%% afterword:[a-z-]+ \w+$/.test(mark) ? [] : [mark]),
    ...(/^ {2}accTitle: \S/.test(title) ? [] : [title]),
    ...lines.filter((line) => !grammar.some((form) => form.test(line))),
  ];
}

describe('Mermaid', () => {
  it('takes any words for words', () => {
    const hostile = 'a "b" `c`; d:e #35; %% <b> [x](y) {z} | end --> \u0000\n- f';
    expect(quoted(hostile)).toMatch(new RegExp(`^${words}$`));
    expect(decoded(mermaidText(hostile))).toBe('a "b" `c`; d:e #35; %% <b> [x](y) {z} | end --> - f');
    expect(mermaidText('1. Restarted')).toBe('1#46; Restarted');
    expect(mermaidText('Section 3')).toBe('#83;ection 3');
    expect(mermaidText('- 回滚：2.5 版')).toBe('#45; 回滚：2.5 版');
    expect(mermaidText('Change of direction LR and TD')).toBe('Change of #100;irection LR and TD');
  });

  it('writes only lines its grammars know, for any document', () => {
    fc.assert(
      fc.property(
        arbitraryRetrospective,
        fc.constantFrom('en' as const, 'zh' as const),
        (document, language) => {
          expect(Object.values(draw(document, language)).flatMap(misread)).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 40 },
    );
    expect(misread({ code: '%% afterword:strip a\ntimeline\n  accTitle: x\n  16:09 : a' })).not.toEqual([]);
  });

  it('draws the tree, the ribs, the quarters and the times of a document', () => {
    const document: Retrospective = {
      ...blank(),
      title: 'Orders "waited"',
      factors: [
        { ...emptyFactor('a', null), statement: 'The queue had no limit', family: 'platform' },
        { ...emptyFactor('b', 'a'), statement: 'Limits were new', confidence: 'hypothesis' },
      ],
      actionItems: [
        { ...emptyActionItem('m'), text: 'Limit the queue: 500', side: 'internal', means: 'system' },
        { ...emptyActionItem('n'), text: 'Not sorted yet' },
      ],
    };
    const drawn = draw(document);
    expect(linesOf(drawn['whys-tree']).slice(1)).toEqual([
      'flowchart LR',
      '  accTitle: Tree of whys',
      '  effect(["Orders #34;waited#34;"])',
      '  F1["F1 The queue had no limit"]',
      '  F1_1["F1.1 Limits were new #40;hypothesis#41;"]',
      '  effect --> F1',
      '  F1 --> F1_1',
    ]);
    expect(linesOf(drawn.fishbone).slice(-4)).toEqual([
      '  F1 --> rib1',
      '  rib1 --> effect',
      '  F1_1 --> rib2',
      '  rib2 --> effect',
    ]);
    expect(linesOf(drawn.quadrants).slice(3)).toEqual([
      '  x-axis "Internal" --> "External"',
      '  y-axis "Manual" --> "System"',
      '  "1 Limit the queue#58; 500": [0.25, 0.750]',
    ]);
    expect(drawn.strip).toBeUndefined();
    expect(linesOf(draw(readSample('zh'), 'zh').strip)[1]).toBe('timeline');
  });

  it.each(['en', 'zh'] as const)('is not read back as text of the writer: %s', async (language) => {
    const sample = readSample(language);
    const pictures = draw(sample, language);
    const plain = exportMarkdown(composeManuscript(sample, { language }));
    const markdown = exportMarkdown(composeManuscript(sample, { language, pictures }));
    expect(markdown.match(/^```mermaid$/gm)).toHaveLength(Object.keys(pictures).length);
    const [read, same] = [markdown, plain].map((source) => importMarkdown(source, importOptions()));
    if (!read?.ok || !same?.ok) throw new Error('not read');
    expect(retrospectiveWords(read.value.retrospective)).toEqual(
      retrospectiveWords(same.value.retrospective),
    );
  });

  it('keeps a drawing somebody changed by hand, and drops the ones nobody did', async () => {
    const sample = readSample('en');
    const manuscript = composeManuscript(sample, { language: 'en', pictures: draw(sample) });
    const markdown = exportMarkdown(manuscript, { document: sample });
    const edited = markdown.replace('\n  effect(["', '\n  addedByHand["a note by hand"]\n  effect(["');
    const read = await importOwnMarkdown(edited, importOptions(), hashBytes);
    const codes = JSON.stringify(read?.retrospective).match(/afterword:[a-z-]+/g);
    expect(codes).toEqual(['afterword:whys-tree']);
  });
});
