/** How a cell of a table of goals says that a goal was met, in both languages and in signs. "Exceeded" and "above" do not: of a share that is good, of a time it is not. */
import type { Verdict } from '../retrospective/results';

const forms: readonly (readonly [Verdict, RegExp])[] = [
  [
    'missed',
    /^(?:not (?:met|achieved|reached|ok)|un(?:met|achieved)|missed|fail(?:ed|s)?|no|n|behind|breached|violated|red|[✗✘✖❌×🔴⛔]|未达成|未达标|未达到|未完成|未满足|没有达成|没有达标|没有完成|不达标|不合格|否|×)$/iu,
  ],
  [
    'partly',
    /^(?:part(?:ly|ial|ially)?(?: (?:met|achieved|reached|done))?|mostly(?: met)?|in part|mixed|yellow|amber|[🟡🟠⚠~◐]|部分达成|部分完成|部分达标|部分满足|部分|基本达成|基本达标|基本完成)$/iu,
  ],
  [
    'better',
    /^(?:better(?: than (?:planned|expected|target))?|beat(?:en)?|surpassed|over-?achieved|优于目标|优于预期|好于预期|超出预期|超预期|超额完成|超额达成|超额)$/iu,
  ],
  [
    'met',
    /^(?:met|achieved|reached|hit|pass(?:ed)?|yes|y|ok|done|on (?:target|track)|within(?: target)?|green|[✓✔✅☑🟢√]|达成|已达成|达标|已达标|达到|满足|完成|已完成|合格|是|√)$/iu,
  ],
];

const sign = /^[✗✘✖❌🔴⛔🟡🟠⚠✓✔✅☑🟢√]/u;

/** "Met", 「未达成」, "✅ 99.9 %" or "Missed: 25 min late"; null when a cell says none. */
export function readVerdict(cell: string): Verdict | null {
  const text = cell.replace(/\uFE0F/g, '').trim();
  const lead = sign.exec(text)?.[0] ?? /^[^:：;；,，(（—–.。]{1,24}/u.exec(text)?.[0] ?? '';
  return verdictNamed(text) ?? verdictNamed(lead.trim());
}

const verdictNamed = (text: string): Verdict | null => forms.find(([, form]) => form.test(text))?.[0] ?? null;
