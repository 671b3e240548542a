import { describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/command-line';

const source = `# Checkout outage

## Summary

The outage lasted about 40 minutes. Logs are kept for 30 days.

## Timeline

All times in UTC.

| Time | Event |
| --- | --- |
| 2026-03-04 09:00 | Bad configuration is rolled out |
| 2026-03-04 09:12 | Alert fires |
| 2026-03-04 10:28 | Service restored |

## Stats

- Time to detection: 12 minutes
`;

const status = async (text: string) => {
  const { code, stdout } = await runCommand(['status', 'a.md', '--format', 'json'], {
    files: { 'a.md': text },
  });
  return { code, diagnostics: JSON.parse(stdout).diagnostics };
};

describe('afterword status on contradictions', () => {
  it('points at a duration the timeline does not give', async () => {
    const { code, diagnostics } = await status(source);
    expect(code).toBe(1);
    expect(diagnostics).toContainEqual({
      check: 'duration',
      step: 'document',
      says: 'about 40 minutes',
      expected: expect.stringMatching(/^about \d+ minutes$/),
      line: 5,
      message: expect.stringContaining('timeline'),
    });
    expect(diagnostics.filter(({ check }: { check: string }) => check === 'duration')).toHaveLength(1);
  });

  it('points at the right day where two days have the same hour', async () => {
    const days = `# Stall

## Timeline

All times in UTC.

### 4 March 2026 09:00

The queue stops.

### 09:05

An alert fires.

### 5 March 2026 08:50

The queue stops again.

### 09:05

An alert fires again.

### 09:40

The queue runs.
`;
    const { diagnostics } = await status(days);
    const gaps = diagnostics.filter(({ check }: { check: string }) => check === 'gap');
    expect(gaps.map(({ line }: { line: number }) => line)).toEqual([11, 19]);
  });

  it('is quiet once it agrees', async () => {
    const { diagnostics } = await status(source.replace('40 minutes', '90 minutes'));
    expect(diagnostics.filter(({ check }: { check: string }) => check === 'duration')).toEqual([]);
  });

  it('tells a reader once what many measures lack, and a program of each', async () => {
    const items = Array.from({ length: 6 }, (_, index) => `- [ ] Add guard number ${index} to the rollout`);
    const files = { 'a.md': `# Stall\n\n## Action items\n\n${items.join('\n')}\n` };
    const told = await runCommand(['status', 'a.md'], { files });
    expect(told.stdout.match(/ owner {2}/g)).toHaveLength(1);
    expect(told.stdout).toContain('a.md:5,6,7,8,9,10  owner  6 measures have no owner.');
    const { diagnostics } = await status(files['a.md']);
    expect(diagnostics.filter(({ check }: { check: string }) => check === 'owner')).toHaveLength(6);
  });

  it('points at a measure whose words were put together from its heading and the points below it', async () => {
    const measures = `# Stall

## Action items

### Connector

- Stop the queue before it is drained
  - and tell the service desk
- Watch [the depth of the queue](https://dash.example/depth)
`;
    const { diagnostics } = await status(measures);
    const owners = diagnostics.filter(({ check }: { check: string }) => check === 'owner');
    expect(owners.map(({ line }: { line: number }) => line)).toEqual([7, 9]);
  });
});
