/** The names logs give to time, message, level and source of an object. */

export type Fields = Readonly<Record<string, unknown>>;

export const timeFields = [
  'ts',
  'time',
  'timestamp',
  '@timestamp',
  'datetime',
  'date',
  'eventTime',
  'event_time',
  'created_at',
  'createdAt',
  'created',
  'at',
  'when',
  'asctime',
  'timeStamp',
  'Timestamp',
  'Time',
  't',
  'startsAt',
  'starts_at',
  'occurred_at',
  'logged_at',
  'log_time',
  'syslog_timestamp',
  '__REALTIME_TIMESTAMP',
  'published',
  'sent_at',
  'sentAt',
  'create_time',
  'time_local',
  '时间',
];
export const messageFields = [
  'message',
  'msg',
  'text',
  'log',
  'event',
  'summary',
  'body',
  'content',
  'description',
  'title',
  'MESSAGE',
  'short_message',
  'full_message',
  'error',
  'err',
  'reason',
  'annotations.summary',
  'attributes.message',
  'payload.summary',
  'data.message',
  '内容',
  '消息',
];
export const levelFields = [
  'level',
  'severity',
  'lvl',
  'log.level',
  'loglevel',
  'levelname',
  'Level',
  'status',
  'severity_text',
  'PRIORITY',
];
export const nameFields = [
  'user_profile.real_name',
  'author.name',
  'author',
  'from.name',
  'from',
  'sender.name',
  'sender',
  'user.name',
  'username',
  'user',
  'who',
  'nickname',
  'real_name',
  '发送者',
  '发送人',
];
export const sourceFields = [
  'service',
  'service.name',
  'app',
  'application',
  'logger',
  'component',
  'module',
  'source',
  'kubernetes.pod_name',
  'kubernetes.pod.name',
  'pod',
  'container',
  'host',
  'hostname',
  'host.name',
  'labels.alertname',
  'name',
  'SYSLOG_IDENTIFIER',
  '_SYSTEMD_UNIT',
];

/** The first of the fields that holds a text or number, as text; dots go deeper. */
export function fieldOf(value: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const found = Object.hasOwn(value, name) ? value[name] : deeper(value, name);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  }
  return null;
}

function deeper(value: Fields, name: string): unknown {
  if (!name.includes('.')) return undefined;
  return name.split('.').reduce<unknown>((inner, part) => {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, part)) return undefined;
    return (inner as Fields)[part];
  }, value);
}
