/** A Word file that was written here comes back with the notes of its tables as notes, and with nothing twice. */
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importDocx } from '../../../shared/import/docx/import-docx';
import { withOwnNotes } from '../../../shared/import/docx/own-notes';
import { importMarkdown } from '../../../shared/import/import-markdown';
import type { Imported } from '../../../shared/import/imported';
import type { Language } from '../../../shared/kit/bilingual';
import type { Outcome } from '../../../shared/kit/outcome';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { writeMarkdown } from '../../../shared/prose/markdown';
import { hashBytes, importOptions } from '../../kit/import-options';
import { para, wordFile } from '../../kit/word-file';
import { readSample } from '../export/manuscript-of';

const taken = (outcome: Outcome<Imported>): Imported => {
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

const written: Readonly<Record<Language, string>> = {
  en: [
    '# Cold cache',
    '## Summary',
    'Orders were slow.[^lead]',
    '| Part | Effect |\n| - | - |\n| Cart | slow[^one] |\n| Search | none[^two] |',
    'After the table.',
    '[^lead]: From the duty log.',
    '[^one]: Measured at the **edge**.\n\n    And once more at noon.',
    '[^two]: Only reads; see [docs](https://example.org/a).',
    '## Root cause',
    'The cache was cold.',
  ].join('\n\n'),
  zh: [
    '# 冷缓存',
    '## 摘要',
    '订单变慢。[^lead]',
    '| 部分 | 影响 |\n| - | - |\n| 购物车 | 变慢[^one] |\n| 搜索 | 无[^two] |',
    '表格之后。',
    '[^lead]: 来自值班记录。',
    '[^one]: 在**边缘**测得。\n\n    中午又测了一次。',
    '[^two]: 只读；见[文档](https://example.org/a)。',
    '## 原因分析',
    '缓存是冷的。',
  ].join('\n\n'),
};

async function throughWord(language: Language, text = written[language]): Promise<Imported> {
  const source = importMarkdown(text, importOptions('source.md'));
  const { retrospective } = taken(source instanceof Promise ? await source : source);
  const bytes = await exportDocx(composeManuscript(retrospective, { language }));
  return taken(await importDocx(bytes, importOptions('back.docx'), hashBytes));
}

describe('a Word file of our own', () => {
  it.each(['en', 'zh'] as const)('has the notes of its tables as notes again (%s)', async (language) => {
    const { retrospective, report } = await throughWord(language);
    const told = writeMarkdown(retrospective.prose.document);
    const [title, sign, first, more, link] =
      language === 'en'
        ? ['Notes', /\| slow\[\^([\w-]+)\] /, 'Measured at the **edge**.', 'And once more at noon.', '[docs]']
        : ['表注', /\| 变慢\[\^([\w-]+)\] /, '在**边缘**测得。', '中午又测了一次。', '[文档]'];
    const [, identifier] = sign.exec(told) ?? [];
    expect(told).toContain(`[^${identifier}]: ${first}\n\n    ${more}`);
    expect(told).toContain(`${link}(https://example.org/a)`);
    expect(told).not.toContain(title);
    expect(told).not.toMatch(/\\\[\d/);
    expect(report.wordsKept).toBe(report.wordsIn);
  });

  it.each(['en', 'zh'] as const)(
    'has no line twice for the running title at its head (%s)',
    async (language) => {
      const { retrospective } = await throughWord(language);
      const [title, cause] =
        language === 'en' ? ['Cold cache', 'The cache was cold.'] : ['冷缓存', '缓存是冷的。'];
      expect(writeMarkdown(retrospective.prose.causes)).toContain(cause);
      expect(writeMarkdown(retrospective.prose.unsorted)).not.toMatch(new RegExp(`${cause}|${title}|第 `));
    },
  );
});

describe('measures of our own', () => {
  it.each(['en', 'zh'] as const)('keep who does them (%s)', async (language) => {
    const [heading, text, owner] =
      language === 'en' ? ['Action items', 'Warm the cache', 'SRE'] : ['改进措施', '预热缓存', '运维'];
    const table = `| Action | Owner |\n| - | - |\n| ${text} | ${owner} |`;
    const { retrospective } = await throughWord(language, `# X\n\n## ${heading}\n\n${table}`);
    expect(retrospective.actionItems.map((item) => item.owner)).toEqual([owner]);
  });
});

describe('a document of ours that a hand changed', () => {
  it.each(['en', 'zh'] as const)(
    'is known without the line above its title and the comment (%s)',
    (language) => {
      const source = readSample(language);
      const markdown = exportMarkdown(composeManuscript(source, { language }));
      const { retrospective, report } = taken(
        importMarkdown(
          `${markdown}\n## ${language === 'en' ? 'Later' : '后记'}\n\nx`,
          importOptions('edited.md'),
        ),
      );
      expect(report.wordsKept).toBe(report.wordsIn);
      expect(retrospective.formerTitles).toEqual([]);
      for (const list of [
        'goals',
        'events',
        'impacts',
        'factors',
        'rules',
        'actionItems',
        'notices',
      ] as const)
        expect(retrospective[list], list).toHaveLength(source[list].length);
      expect(retrospective.severity).toBe(source.severity);
      expect(retrospective.tags).toEqual(source.tags);
      const left = writeMarkdown(retrospective.prose.unsorted);
      expect(left).toContain(language === 'en' ? '## Later' : '## 后记');
      expect(left).not.toMatch(/SEV2|title:|zone:/);
    },
  );
});

describe('what a hand added to a document of ours', () => {
  const edited = (...blocks: readonly string[]) => {
    const outcome = taken(importMarkdown(blocks.join('\n\n'), importOptions('edited.md')));
    expect(outcome.report.wordsKept).toBe(outcome.report.wordsIn);
    return outcome.retrospective;
  };

  it('among the factors is a factor, numbered or not', () => {
    const { factors } = edited(
      '## Contributing factors',
      '- **F1** The cache was cold\n\n  _System · Monitoring_\n\n  - **F1.1** Nobody saw it\n- The night shift was new',
      '**Evidence**: shift plan',
    );
    const [first, below, added] = factors;
    expect(factors.map(({ statement }) => statement)).toEqual([
      ...['The cache was cold', 'Nobody saw it', 'The night shift was new'],
    ]);
    expect([below?.parent, added?.parent, added?.evidence]).toEqual([first?.id, null, 'shift plan']);
  });

  it('as a column or an empty row of a table leaves the table a structure', () => {
    const { impacts, actionItems, events } = edited(
      '## Impact',
      '| Who | How many | Region |\n|---|---|---|\n| Shops | 12 | north |\n|  |  |  |',
      '## Measures',
      '| Measure | Owner | How we will know |\n|---|---|---|\n| Warm the cache | SRE | Hit rate |\n|  |  |  |',
      '## Timeline',
      '| Time | What happened |\n|---|---|\n| 2026-03-04 14:05 | Slow |\n|  |  |',
    );
    expect(impacts).toMatchObject([{ who: 'Shops', howMany: '12', source: '(Region: north)' }]);
    expect(actionItems).toMatchObject([{ text: 'Warm the cache', verification: 'Hit rate' }]);
    expect(events.map(({ text }) => text)).toEqual(['Slow']);
  });
});

describe('a note below a table', () => {
  const parts = (body: string) => {
    const file = wordFile({ body });
    return new Map([['word/document.xml', file]]);
  };

  it('stays where it is in a file without footnotes, and where nothing points at it', () => {
    const none = parts(para('Plain.'));
    expect(withOwnNotes(none)).toBe(none);
    const xml = (text: string) => new TextEncoder().encode(text);
    const foot = xml('<w:footnotes></w:footnotes>');
    const lone = new Map([
      ['word/document.xml', xml('<w:p><w:bookmarkStart w:id="1" w:name="_Note2"/><w:r/></w:p>')],
      ['word/footnotes.xml', foot],
    ]);
    expect(withOwnNotes(lone)).toBe(lone);
  });
});
