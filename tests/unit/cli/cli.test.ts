import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { readMarkdown } from '../../../shared/prose/markdown';
import { createRetrospective } from '../../../shared/retrospective/create';
import { runCommand } from '../../kit/command-line';
import { packText } from '../../kit/pack-file';

const careless = 'The engineer was careless.';
const clean = '# Title\n\nThe queue filled at 14:05.\n';
const blank = createRetrospective({
  id: 'r',
  createdAt: '2026-03-05T09:00:00Z',
  language: 'en',
  zone: 'UTC',
  title: 'Stall',
});
const document = { ...blank, prose: { ...blank.prose, narrative: readMarkdown(careless) } };
const archive = writeArchive(document, []);
const noise = new Uint8Array(2000).map((_, index) => (index * 7919 + (index >> 3) * 31) % 256);

describe('afterword lint', () => {
  it('answers JSON that points into the source', async () => {
    const source =
      '\uFEFF---\r\ntitle: x\r\n---\r\n\r\n# A\r\n\r\nFine &amp; well.\r\nThe engineer was **careless**.\r\n';
    const { code, stdout, stderr } = await runCommand(['lint', 'a.md', '--format', 'json'], {
      files: { 'a.md': source },
    });
    const report = JSON.parse(stdout);
    const [file] = report.files;
    const [found] = file.diagnostics;
    const seen = source.slice(1);
    expect([code, stderr]).toEqual([1, '']);
    expect(Object.keys(report)).toEqual(['tool', 'version', 'files', 'summary', 'elapsedMs']);
    expect(report).toMatchObject({ tool: 'afterword', version: '0.1.0', elapsedMs: 0 });
    expect(Object.keys(file)).toEqual(['path', 'language', 'words', 'diagnostics']);
    expect(file).toMatchObject({ path: 'a.md', language: 'en', words: 9 });
    expect(Object.keys(found)).toEqual([
      'rule',
      'category',
      'level',
      'start',
      'end',
      'text',
      'message',
      'ask',
      'rewrites',
    ]);
    expect(seen.slice(found.start.offset, found.end.offset)).toBe(found.text);
    expect(found.text).toContain('careless');
    expect(found.start.line).toBe(8);
    expect(found.start.column).toBe(found.start.offset - seen.indexOf('The engineer') + 1);
  });

  it('answers SARIF with the place in UTF-16 units and the rules that spoke', async () => {
    const source = `# 标题 𠮷\r\n\r\n𠮷 ${careless}\r\n`;
    const { code, stdout } = await runCommand(['lint', 'a b.md', '--format', 'sarif'], {
      files: { 'a b.md': source },
    });
    const { version, runs } = JSON.parse(stdout);
    const [run] = runs;
    const [result] = run.results;
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect([code, version, runs.length, run.results.length]).toEqual([1, '2.1.0', 1, 1]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(artifactLocation.uri).toBe('a%20b.md');
    expect(region).toMatchObject({ startLine: 3, endLine: 3 });
    const words = source.slice(region.charOffset, region.charOffset + region.charLength);
    expect(source.split('\r\n')[2]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(words);
    expect(result.message.text).toContain(words);
  });

  it('answers aligned lines for people, the question below', async () => {
    const { stdout, stderr } = await runCommand(['lint', 'a.md', 'b.md'], {
      files: { 'a.md': `${careless}\n\n- x\n- ${careless}`, 'b.md': clean },
    });
    expect(stdout).toMatch(/^a\.md:1:\d+ +\w+ +[\w.-]+ +“.*careless.*” — .+\n {4}→ .+\?\na\.md:4:\d+/);
    expect(stderr).toMatch(/^2 files: errors \d+/);
  });

  it.each([
    [clean, [], 0],
    [careless, [], 1],
    [careless, ['--fail-on', 'never'], 0],
  ])('%j %j exits with %d', async (text, options, code) => {
    expect((await runCommand(['lint', 'a.md', ...options], { files: { 'a.md': text } })).code).toBe(code);
  });

  it('goes on after a bad file and says in one line what was wrong with it', async () => {
    const { code, stdout, stderr } = await runCommand(
      ['lint', 'no.md', 'noise.md', 'a.md', '--format', 'json'],
      {
        files: { 'a.md': clean, 'noise.md': noise },
      },
    );
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });

  it('points into the document.md of an archive', async () => {
    const { code, stdout } = await runCommand(['lint', 'a.afterword', '--format', 'json'], {
      files: { 'a.afterword': archive },
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).files[0].diagnostics[0]).toMatchObject({
      text: expect.stringContaining('careless'),
    });
  });

  it('reads standard input and keeps to one language when told', async () => {
    const stdin = `${careless}\n\n小李忘了看监控。`;
    const languages = async (lang: string) => {
      const { stdout } = await runCommand(['lint', '-', '--lang', lang, '--format', 'json'], { stdin });
      const [file] = JSON.parse(stdout).files;
      return [
        file.path,
        file.language,
        file.diagnostics.map(({ text }: { text: string }) => /\p{Script=Han}/u.test(text)),
      ];
    };
    expect(await languages('auto')).toEqual(['-', 'mixed', [false, true]]);
    expect(await languages('en')).toEqual(['-', 'en', [false]]);
    expect(await languages('zh')).toEqual(['-', 'zh', [true]]);
  });

  it('takes plain text for plain text', async () => {
    const { stdout } = await runCommand(['lint', 'a.txt', '--format', 'json'], {
      files: { 'a.txt': `x\r\n\r\n      ${careless}` },
    });
    expect(JSON.parse(stdout).files[0].diagnostics[0].start.line).toBe(3);
  });
});

describe('afterword export', () => {
  it('writes beside the input and refuses to replace', async () => {
    const files = { 'in/a.afterword': archive };
    const first = await runCommand(['export', 'in/a.afterword', '--to', 'markdown'], { files });
    expect([first.code, first.stdout, first.stderr]).toEqual([0, '', 'Wrote in/a.md\n']);
    const second = await runCommand(['export', 'in/a.afterword', '--to', 'markdown'], {
      files: { ...files, 'in/a.md': 'mine' },
    });
    expect(second.code).toBe(2);
    expect(second.files.get('/here/in/a.md')).toEqual(new TextEncoder().encode('mine'));
    const forced = await runCommand(['export', 'in/a.afterword', '--to', 'markdown', '--force'], {
      files: { ...files, 'in/a.md': 'mine' },
    });
    expect(forced.code).toBe(0);
  });

  it('takes the images the document shows along, and none the writer removed', async () => {
    const [shown, removed] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string];
    const picture = (mark: number) => {
      const png = new Uint8Array(40).fill(mark, 24);
      png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      png.set([0, 0, 0, 9, 0, 0, 0, 9], 16);
      return png;
    };
    const prose = { ...blank.prose, narrative: readMarkdown(`![graph](assets/${shown})`) };
    const assets = [shown, removed].map((hash, index) => ({
      hash,
      type: 'image/png',
      bytes: picture(index + 1),
    }));
    const { files } = await runCommand(['export', 'a.afterword', '--to', 'docx'], {
      files: { 'a.afterword': writeArchive({ ...blank, prose }, assets) },
    });
    const pictures = Object.entries(unzipSync(files.get('/here/a.docx') ?? new Uint8Array()))
      .filter(([name]) => name.startsWith('word/media/'))
      .map(([, bytes]) => bytes);
    expect(pictures).toEqual([picture(1)]);
  });

  it('writes Word, JSON and the other language', async () => {
    const files = { 'a.afterword': archive };
    const word = await runCommand(['export', 'a.afterword', '--to', 'docx', '-o', 'b.docx'], { files });
    expect(word.files.get('/here/b.docx')?.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const json = await runCommand(['export', 'a.afterword', '--to', 'json', '-o', '-'], { files });
    expect(JSON.parse(json.stdout)).toEqual(document);
    const chinese = await runCommand(
      ['export', 'a.afterword', '--to', 'markdown', '--lang', 'zh', '-o', '-'],
      { files },
    );
    expect(chinese.stdout).toContain('language: zh');
  });

  it('imports Markdown on the way', async () => {
    const { stdout } = await runCommand(['export', '-', '--to', 'markdown'], {
      stdin: '# T\n\n## Impact\n\nOrders waited.',
    });
    expect(stdout).toContain('Orders waited.');
  });
});

describe('afterword import', () => {
  it('makes one archive per file and counts words and parts', async () => {
    const source = '# T\n\n## Summary\n\nShort words here.\n\n## Misc\n\nx';
    const { code, stdout, files } = await runCommand(['import', 'a.md', 'x/a.md', '-o', 'out'], {
      files: { 'a.md': source, 'x/a.md': source },
    });
    expect(code).toBe(0);
    expect(stdout).toBe(
      'a.md → out/a.afterword  words in 7, words kept 7, 1 part recognised\n' +
        'x/a.md → out/a-2.afterword  words in 7, words kept 7, 1 part recognised\n',
    );
    const bytes = files.get('/here/out/a.afterword');
    expect(bytes && readArchive(bytes)).toMatchObject({ ok: true, value: { retrospective: { title: 'T' } } });
  });

  it('goes on after a bad file', async () => {
    const { code, stdout } = await runCommand(['import', 'no.md', 'a.md', '-o', '.'], {
      files: { 'a.md': clean },
    });
    expect([code, stdout.split('\n').length]).toEqual([2, 2]);
  });
});

describe('afterword status', () => {
  it('tells per step what is missing', async () => {
    const { code, stdout } = await runCommand(['status', 'a.afterword', '--format', 'json'], {
      files: { 'a.afterword': archive },
    });
    const status = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(Object.keys(status)).toEqual(['steps', 'diagnostics']);
    expect(status.steps.map(({ step }: { step: string }) => step)).toEqual([
      'goals',
      'narrative',
      'evaluation',
      'causes',
      'patterns',
      'document',
    ]);
    expect(status.steps[1]).toMatchObject({
      state: 'in-progress',
      missing: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('says it in the language of the document', async () => {
    const { stdout } = await runCommand(['status', '-'], {
      stdin: '# 订单延迟复盘\n\n## 时间线\n\n还没写。',
    });
    expect(stdout).toMatch(/\p{Script=Han}/u);
  });
});

describe('afterword', () => {
  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['frobnicate'], 2],
    [['lint'], 2],
    [['lint', 'a.md', '--fail-on', 'sometimes'], 2],
    [['export', 'a.afterword'], 2],
  ] as const)('%j exits with %d', async (argv, code) => {
    expect((await runCommand(argv)).code).toBe(code);
  });

  it('talks Chinese in a Chinese terminal', async () => {
    expect((await runCommand(['lint', 'no.md'], { language: 'zh' })).stderr).toContain('没有这个文件');
  });
});

describe('--pack', () => {
  const files = {
    'a.md': 'It was a fiasco. The developers always forget the changelog.\n',
    'team.json': packText(),
  };

  it('lints with the words, rules and switches of the team', async () => {
    const { code, stdout, stderr } = await runCommand(
      ['lint', 'a.md', '--pack', 'team.json', '--format', 'sarif'],
      {
        files,
      },
    );
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect([code, stderr]).toEqual([1, '']);
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['character.en.fiasco']);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['character.en.fiasco']);
  });

  it('stands in the catalogue', async () => {
    const { stdout } = await runCommand(['rules', '--pack', 'team.json'], { files });
    expect(stdout).toContain('### character.en.fiasco\n\n*error* · This is our word for blame.');
    expect(stdout).not.toContain('absolutes.');
  });

  it.each([
    [
      'en',
      'afterword: bad.json is no pack that can be used. Line 28, column 5 (off[0]): there is no rule or category “nobody”\n',
    ],
    [
      'zh',
      'afterword: bad.json 不是可用的规则包。第 28 行第 5 列 (off[0])：没有“nobody”这条规则或这个类别\n',
    ],
  ] as const)(
    'is refused with its line and the reason, and nothing is linted (%s)',
    async (language, told) => {
      const text = packText((file) => {
        file.off = ['nobody'];
      });
      const line = text.split('\n').findIndex((one) => one.includes('nobody')) + 1;
      const { code, stdout, stderr } = await runCommand(
        ['lint', 'a.md', '--pack', 'team.json', '--pack', 'bad.json'],
        {
          files: { ...files, 'bad.json': text },
          language,
        },
      );
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(told.replace('28', String(line)));
    },
  );

  it('that is not there is told as missing', async () => {
    const { code, stderr } = await runCommand(['lint', 'a.md', '--pack', 'none.json'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('none.json: no such file');
  });
});

describe('afterword rules', () => {
  it('prints every rule with its examples, one filling of each', async () => {
    const { code, stdout } = await runCommand(['rules', '--format', 'json'], {});
    const rules: readonly { id: string; flags: readonly string[] }[] = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(rules.length).toBeGreaterThan(60);
    expect(rules.flatMap(({ flags }) => flags).filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('prints Markdown in one language', async () => {
    const { stdout } = await runCommand(['rules', '--lang', 'zh'], {});
    expect(stdout).toMatch(/^### [a-z-]+\.zh\.[a-z-]+$/m);
    expect(stdout).not.toMatch(/^### [a-z-]+\.en\./m);
  });
});
