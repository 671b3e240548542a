/** Slack: the JSON of an exported channel. */
import type { IntakeFormat } from '../format';
import { type Fields, fieldOf } from '../logs/json-fields';
import { jsonSpans } from '../logs/json-spans';
import type { Piece } from '../piece';

const seconds = /^1\d{9}\.\d{4,6}$/;

const isMessage = (value: Fields | null): value is Fields =>
  value !== null && seconds.test(fieldOf(value, ['ts']) ?? '') && typeof value.text === 'string';

const nameOf = (value: Fields): string | null =>
  fieldOf(value, [
    'user_profile.real_name',
    'user_profile.display_name',
    'user_profile.name',
    'username',
    'bot_profile.name',
    'real_name',
    'name',
    'user',
    'bot_id',
  ]);

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Slack's own markup as text: people by the names the export tells, links by what they show. */
function plain(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(
      /<@([A-Z0-9]+)(?:\|([^>]+))?>/g,
      (_, id: string, label?: string) => `@${names.get(id) ?? label ?? id}`,
    )
    .replace(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replace(/<!(?:subteam\^[A-Z0-9]+\|)?@?([^>|]+)(?:\|[^>]*)?>/g, '@$1')
    .replace(/<((?:https?|mailto):[^>|]+)(?:\|([^>]*))?>/g, (_, url: string, label?: string) => label || url)
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

function* read(lines: readonly string[]): Generator<Piece> {
  const spans = [...jsonSpans(lines)];
  const names = new Map<string, string>();
  for (const { value } of spans) {
    const [id, name] = value ? [fieldOf(value, ['user']), nameOf(value)] : [null, null];
    if (id && name && name !== id) names.set(id, name);
  }
  for (const { line, endLine, text, value } of spans) {
    if (!isMessage(value)) {
      if (/1\d{9}|\d:\d\d/.test(text))
        yield { kind: 'left', line, text: text.trim().slice(0, 400), why: 'unknown-line' };
      continue;
    }
    const time = fieldOf(value, ['ts']) ?? '';
    const attached = fieldOf(value, [
      'attachments.0.fallback',
      'attachments.0.title',
      'attachments.0.text',
      'files.0.name',
    ]);
    const own = plain(String(value.text), names);
    const said = own === '' ? plain(attached ?? '', names) : own;
    if (said === '') yield { kind: 'left', line, text: time, why: 'no-text' };
    else
      yield {
        kind: 'said',
        line,
        endLine,
        time,
        written: { kind: 'point', from: { epoch: Math.floor(Number(time) * 1000) } },
        speaker: names.get(String(value.user ?? '')) ?? nameOf(value) ?? '',
        bot: value.subtype === 'bot_message' || typeof value.bot_id === 'string',
        text: said,
      };
  }
}

export const slackJson: IntakeFormat = {
  id: 'slack-json',
  name: { en: 'Slack export', zh: 'Slack 导出' },
  recognise: (lines) => {
    if (!/^\s*[[{]/.test(lines.find((line) => line.trim() !== '') ?? '')) return 0;
    const spans = [...jsonSpans(lines)];
    const messages = spans.filter(({ value }) => isMessage(value)).length;
    return spans.length === 0 ? 0 : (0.99 * messages) / spans.length;
  },
  read,
};
