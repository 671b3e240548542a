import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../shared/archive/read-archive';
import { runCommand } from '../../kit/command-line';

const chat = `张伟 14:02
支付接口大量超时，错误率升到 12%
李娜（客服） 14:05
客户反馈无法下单，电话 13812345678
@张 伟 看一下
张伟 14:21
已回滚，错误率开始下降
李娜（客服） 14:40
全部恢复正常
`;

const files = { 'chat.txt': chat, 'roles.json': '{"张伟": "值班研发"}' };
const argv = [
  'timeline',
  'chat.txt',
  '--date',
  '2026-03-04',
  '--zone',
  'Asia/Shanghai',
  '--roles',
  'roles.json',
];

describe('afterword timeline', () => {
  it('answers every message with its instant, role and reason', async () => {
    const { code, stdout, stderr } = await runCommand(argv, { files });
    const answer = JSON.parse(stdout);
    expect([code, stderr]).toEqual([0, '']);
    expect(answer).toMatchObject({
      format: 'lark',
      zone: 'Asia/Shanghai',
      masked: [{ line: 4, kind: 'phone' }],
    });
    expect(answer.people).toEqual([
      { name: '张伟', role: '值班研发' },
      { name: '李娜', role: '客服' },
    ]);
    expect(answer.events[0]).toMatchObject({
      at: '2026-03-04T14:02:00+08:00',
      until: null,
      approximate: false,
      role: '值班研发',
      kind: 'signal',
      key: true,
      source: { line: 1, endLine: 2 },
    });
    expect(JSON.stringify(answer.events)).not.toMatch(/张|李娜|138/);
  });

  it('opens a retrospective without names and secrets, and finishes it as Markdown', async () => {
    const made = await runCommand([...argv, '--to', 'afterword', '-o', 'x.afterword'], { files });
    const archive = readArchive(made.files.get('/here/x.afterword') ?? new Uint8Array(), 'x');
    if (!archive.ok) throw new Error('no archive');
    const { retrospective } = archive.value;
    expect(made.code).toBe(0);
    expect(retrospective.events.map(({ milestone }) => milestone)).toContain('restored');
    expect(retrospective.zone).toBe('Asia/Shanghai');
    expect(retrospective.impacts.map(({ howLong }) => howLong)).not.toContain('');
    expect(retrospective.events[0]?.evidence[0]).toMatchObject({ kind: 'quote', line: 1 });
    expect(JSON.stringify(retrospective)).not.toMatch(/张\s?伟|李娜|13812345678/);
    const { stdout } = await runCommand([...argv, '--to', 'markdown'], { files });
    expect(stdout).toContain('值班研发');
    expect(stdout).not.toMatch(/张\s?伟|李娜|13812345678/);
  });

  it('asks in step 1 for the targets of the handling times its milestones give', async () => {
    const notes = `2026-03-04
09:00 Impact begins, orders time out
09:12 Alert fired: error rate 12%
09:20 Acknowledged, looking
09:48 Rolled back, service restored
`;
    const made = await runCommand(
      ['timeline', 'notes.txt', '--zone', 'UTC', '--to', 'afterword', '-o', 'n.afterword'],
      { files: { 'notes.txt': notes } },
    );
    const archive = readArchive(made.files.get('/here/n.afterword') ?? new Uint8Array(), 'n');
    if (!archive.ok) throw new Error('no archive');
    const { handlingTargets, impacts, events } = archive.value.retrospective;
    expect(events.map(({ milestone }) => milestone)).toEqual([
      'started',
      'detected',
      'acknowledged',
      'restored',
    ]);
    expect(handlingTargets.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['detect', null],
      ['acknowledge', null],
      ['restore', null],
    ]);
    expect(impacts.map(({ howLong }) => howLong)).toEqual(['48 min']);
  });

  it('hides a key that only the second search knows', async () => {
    const key = `npm_${'a1B2c3D4e5F6'.repeat(3)}`;
    const { stdout } = await runCommand(['timeline', 'chat.txt', ...argv.slice(2, 6)], {
      files: { 'chat.txt': `${chat}张伟 14:50\n发布用 ${key} 回滚\n` },
    });
    expect(stdout).toContain('发布用');
    expect(stdout).not.toContain(key);
  });

  it('says what it had to take for granted, and refuses what it cannot read', async () => {
    const { stderr } = await runCommand(['timeline', 'chat.txt'], { files });
    expect(stderr).toContain('--zone');
    expect(stderr).toContain('--date');
    expect((await runCommand(['timeline', 'none.txt'], { files })).code).toBe(2);
    expect((await runCommand(['timeline', 'chat.txt', '--zone', 'Mars'], { files })).code).toBe(2);
    expect((await runCommand(['timeline', 'chat.txt', '--roles', 'chat.txt'], { files })).code).toBe(2);
  });
});
