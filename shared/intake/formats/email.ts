/** Threads of e-mail, quoted or forwarded, in the manner of Outlook, Gmail and Chinese clients. */
import type { IntakeFormat } from '../format';
import type { LeftLine, Piece } from '../piece';

const quote = /^(?:\s?>)+\s?/;
const from = /^\*?\s*(?:From|发件人|寄件人|Von|De)\*?\s*[:：]\*?\s*(.{1,200})$/i;
const sent = /^\*?\s*(?:Sent|Date|发送时间|日期|时间|寄件日期|Gesendet|Datum)\*?\s*[:：]\*?\s*(.{4,120})$/i;
const subject = /^\*?\s*(?:Subject|主题|主旨|Betreff)\*?\s*[:：]\*?\s*(.{0,300})$/i;
const other =
  /^\*?\s*(?:To|Cc|Bcc|Reply-To|Message-ID|In-Reply-To|References|MIME-Version|Content-[A-Za-z-]+|X-[A-Za-z-]+|Importance|Attachments?|收件人|抄送|附件|密送)\*?\s*[:：]/i;
const wroteEn =
  /^On\s+(.{6,80}?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?[+-]\d{4})?)\s?,?\s+(.{1,120}?)\s+wrote:$/;
const wroteZh =
  /^(?:在|于)?\s*(.{6,60}?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)\s?[,，]?\s*(.{1,100}?)\s*(?:写道|寫道|说)[:：]?$/;
/** "高翔 <…> 于2026年3月4日周三 11:20写道：": the name comes first. */
const wroteNameFirst = /^(.{1,100}?)\s*于\s?(\d.{5,60}?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)\s?写道[:：]?$/;
const rule = /^[-_=*]{4,}\s*(?:.{0,40}(?:message|邮件|forwarded).{0,20}[-_=*]{2,})?$/i;

interface Mail {
  readonly line: number;
  endLine: number;
  time: string;
  speaker: string;
  subject: string;
  readonly body: string[];
}

/** The name of "Dana Whitfield <dana@x.org>", "dana@x.org (Dana)", or the address. */
const personIn = (text: string): string => {
  const plain = text
    .replace(/\[mailto:[^\]]*\]/gi, '')
    .replace(/["“”*]/g, '')
    .trim();
  const name = plain.replace(/\s*[<＜(（[][^>＞)）\]]*[>＞)）\]]\s*(?:[;；].*)?$/, '').trim();
  return name === ''
    ? plain.replace(/[<>＜＞]/g, '').trim()
    : name.replace(/[;；,].*$/, (rest) => (/@/.test(rest) ? '' : rest));
};

const zoneAside = /\s*\((?:[A-Z]{2,5}|[A-Za-z ]{4,40})\)\s*$/;

function* read(lines: readonly string[]): Generator<Piece> {
  let mail: Mail | null = null;
  let inHead = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(quote, '').trimEnd();
    const number = index + 1;
    const joined =
      /^On\s.{6,160}$/.test(line) && !/wrote:$/.test(line)
        ? `${line} ${(lines[index + 1] ?? '').replace(quote, '').trim()}`
        : line;
    const [, nameFirst, timeBehind] = wroteNameFirst.exec(line.trim()) ?? [];
    const [, wroteAt = timeBehind, wroteBy = nameFirst] = timeBehind
      ? []
      : (wroteEn.exec(joined.trim()) ?? wroteZh.exec(line.trim()) ?? []);
    const sender = from.exec(line)?.[1];
    if (wroteAt && wroteBy) {
      if (mail) yield* close(mail);
      mail = {
        line: number,
        endLine: number,
        time: wroteAt.trim(),
        speaker: personIn(wroteBy),
        subject: '',
        body: [],
      };
      inHead = joined !== line;
    } else if (sender && isHead(lines, index)) {
      if (mail && !(inHead && mail.time === '')) yield* close(mail);
      mail = {
        line: number,
        endLine: number,
        time: mail && inHead && mail.time === '' ? mail.time : '',
        speaker: personIn(sender),
        subject: mail && inHead ? mail.subject : '',
        body: [],
      };
      inHead = true;
    } else if (mail && inHead) {
      const at = sent.exec(line)?.[1];
      const about = subject.exec(line)?.[1];
      mail.endLine = number;
      if (at) mail.time = at.replace(zoneAside, '').trim();
      else if (about !== undefined) mail.subject = about.trim();
      else if (line.trim() === '' || !(other.test(line) || /^\s/.test(raw) || /wrote:$/.test(line))) {
        inHead = false;
        if (line.trim() !== '') mail.body.push(line);
      } else if (/wrote:$/.test(line)) inHead = false;
    } else if (mail) {
      if (!rule.test(line.trim())) mail.body.push(line);
      if (line.trim() !== '') mail.endLine = number;
    } else if (/\d{1,2}:\d{2}/.test(line)) {
      yield { kind: 'left', line: number, text: line.trim(), why: 'unknown-line' };
    }
  }
  if (mail) yield* close(mail);
}

/** "From:" begins a mail only where a date or subject follows soon. */
const isHead = (lines: readonly string[], index: number): boolean =>
  lines
    .slice(index + 1, index + 7)
    .some(
      (line) =>
        sent.test(line.replace(quote, '')) ||
        subject.test(line.replace(quote, '')) ||
        other.test(line.replace(quote, '')),
    ) || lines.slice(Math.max(0, index - 3), index).some((line) => sent.test(line.replace(quote, '')));

function* close(mail: Mail): Generator<Piece> {
  const text = withoutFoot(mail.body).join('\n').trim();
  const said = text === '' ? mail.subject : text;
  const left = (why: LeftLine['why']): LeftLine => ({
    kind: 'left',
    line: mail.line,
    text: `${mail.speaker} ${mail.time} ${mail.subject}`.trim(),
    why,
  });
  if (mail.time === '') yield left('unreadable-time');
  else if (said === '') yield left('no-text');
  else
    yield {
      kind: 'said',
      line: mail.line,
      endLine: mail.endLine,
      time: mail.time,
      speaker: mail.speaker,
      bot: false,
      text: said,
    };
}

/** Signatures and the small print below them say nothing of the incident. */
function withoutFoot(body: readonly string[]): readonly string[] {
  const foot = body.findIndex((line) =>
    /^--\s?$|^(?:Sent from my|发自我的|Get Outlook for)/i.test(line.trim()),
  );
  return foot < 0 ? body : body.slice(0, foot);
}

export const email: IntakeFormat = {
  id: 'email',
  name: { en: 'E-mail thread', zh: '邮件往来' },
  recognise: (lines) => {
    let heads = 0;
    for (const [index, raw] of lines.entries()) {
      const line = raw.replace(quote, '').trim();
      if (
        (from.test(line) && isHead(lines, index)) ||
        wroteEn.test(line) ||
        wroteZh.test(line) ||
        wroteNameFirst.test(line)
      )
        heads += 1;
    }
    if (heads === 0) return 0;
    const filled = lines.filter((line) => line.trim() !== '').length;
    return Math.min(0.96, 0.6 + (heads * 8) / Math.max(filled, 8) / 3);
  },
  read,
};
