/**
 * How long pasted texts take to become proposals, and what a log of 20 MB needs: processor seconds, seconds on the clock,
 * milliseconds of the longest stretch without a break, megabytes of memory. Each text has a process of its own, which
 * starts cold as a worker does. Then the same in the built page. `--json` prints the figures on one line.
 */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withEngine } from '../lint-eval/engine.mjs';
import { measurePage } from './intake-page.mjs';
import { chatOf, logOf } from './long-texts.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    engine: { type: 'string' },
    text: { type: 'string' },
  },
});
const texts = {
  chat500kB: () => chatOf(500_000),
  log500kB: () => logOf(500_000),
  log20MB: () => logOf(20_000_000),
};

if (values.engine) console.log(JSON.stringify(await figuresOf(values.engine, texts[values.text]())));
else {
  const figures = await withEngine(
    (address) => Object.fromEntries(Object.keys(texts).map((text) => [text, inOwnProcess(address, text)])),
    'tests/intake-eval/parts.ts',
  );
  const all = { ...figures, page: await measurePage() };
  console.log(values.json ? JSON.stringify(all) : JSON.stringify(all, null, 2));
}

function inOwnProcess(engine, text) {
  const self = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, [self, '--engine', engine, '--text', text], {
    encoding: 'utf8',
  });
  return JSON.parse(printed);
}

async function figuresOf(engine, text) {
  const { linesOf, readIntake } = await import(engine);
  const before = Math.round(process.memoryUsage().rss / 1e6);
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const reading = readIntake(linesOf(text), {
    format: null,
    zone: null,
    localZone: 'UTC',
    date: '2026-03-04',
    today: '2026-11-27',
    dayFirst: null,
    roles: new Map(),
    language: null,
  });
  let [breaks, longest, last] = [0, 0, start];
  for (;;) {
    const step = reading.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done) return summary(step.value);
    breaks += 1;
  }

  function summary({ format, proposals }) {
    const { user, system } = process.cpuUsage(cpu);
    return {
      cpuSeconds: Math.round((user + system) / 1e4) / 100,
      seconds: Math.round((performance.now() - start) / 10) / 100,
      breaks,
      longestMs: Math.round(longest),
      memoryMB: Math.round(process.resourceUsage().maxRSS / 1000),
      memoryBeforeMB: before,
      format,
      events: proposals.length,
      proposed: proposals.filter(({ key }) => key).length,
    };
  }
}
