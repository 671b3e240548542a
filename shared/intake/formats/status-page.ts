/** Updates of a public status page, from the page or its mails: what was said stands above when it was said. */
import { laidOut } from '../../kit/laid-out';
import { hasClock, isTime } from '../../time/leading-time';
import type { IntakeFormat } from '../format';
import type { Piece } from '../piece';

const state = laidOut()`
  ^(?:
    Resolved|Monitoring|Identified|Investigating|Update|Scheduled|In progress|Verifying|
    Completed|Postmortem|已解决|已恢复|已修复|监控中|观察中|已确认|已定位|处理中|调查中|更新|
    已完成
  )(?:\s*[-–—:：]\s*\S.*)?$
`;
const posted =
  /^(?:Posted(?:\s.{1,30}? ago)?[.,:]?\s*(?:on\s)?|Updated(?: at)?[:\s]\s*|发布(?:于|时间)[:：]?\s*|更新(?:于|时间)[:：]?\s*)/i;

/** The time of a line that holds nothing else, or null. */
function stampOf(line: string): string | null {
  const own = line.trim().replace(posted, '');
  return own.length <= 60 && hasClock(own) && isTime(own) ? own : null;
}

function* read(lines: readonly string[]): Generator<Piece> {
  let said: { readonly line: number; readonly text: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const time = stampOf(text);
    if (time === null) {
      if (state.test(text)) said = [];
      if (text !== '') said.push({ line: index + 1, text });
    } else {
      const [first] = said;
      const [line, endLine] = [first?.line ?? index + 1, index + 1];
      if (first) yield { kind: 'said', line, endLine, time, speaker: '', bot: true, text: told(said) };
      else yield { kind: 'left', line, text: time, why: 'no-text' };
      said = [];
    }
  }
}

const told = (said: readonly { readonly text: string }[]): string => {
  const [first = '', ...more] = said.map(({ text }) => text);
  return more.length > 0 && /^\S{2,14}$|^In progress$/.test(first)
    ? `${first}: ${more.join('\n')}`
    : [first, ...more].join('\n');
};

export const statusPage: IntakeFormat = {
  id: 'status-page',
  name: { en: 'Status page', zh: '状态页' },
  recognise: (lines) => {
    const states = lines.filter((line) => state.test(line.trim())).length;
    if (states === 0) return 0;
    const stamps = lines.filter((line) => stampOf(line) !== null).length;
    const first = lines.findIndex((line) => state.test(line.trim()));
    const isAbove = first >= 0 && first < lines.findIndex((line) => stampOf(line) !== null);
    const filled = lines.filter((line) => line.trim() !== '').length;
    return isAbove && stamps > 0 && states >= stamps
      ? Math.min(0.95, 0.6 + (states + stamps) / filled / 2)
      : 0;
  },
  read,
};
