/** What secrets and personal data look like, each pattern with the check that keeps false alarms away. */
import { laidOut } from '../kit/laid-out';

import { isBankCard } from './bank-card';
import { isIdNumber } from './id-number';
import { isAddress4, isAddress6 } from './ip-address';
import { vendorTokens, webhooks } from './vendor-tokens';

export const sensitiveKinds = [
  'private-key',
  'webhook',
  'token',
  'password',
  'email',
  'phone',
  'id-number',
  'card',
  'ip',
] as const;

export type SensitiveKind = (typeof sensitiveKinds)[number];

/** A run of signs as long as a token's; as many digits as a telephone number has; colons as an address has them. */
export type SensitiveNeed = 'run' | 'digits' | 'colons';

/** One way to write something sensitive. */
export interface SensitivePattern {
  readonly kind: SensitiveKind;
  /** Global; the group `hide`, when there is one, is what is hidden, else the whole match. */
  readonly form: RegExp;
  /** Looked for first, because most texts hold nothing of it. In lower case. */
  readonly hints: readonly string[];
  /** What the text must hold anyhow. */
  readonly needs?: SensitiveNeed;
  readonly isReal?: (found: string, text: string, start: number) => boolean;
}

const word = '(?<![A-Za-z0-9_-])';

const nothing = laidOut('i')`
  ^(?:
    null|none|nil|true|false|undefined|empty|missing|required|optional|invalid|expired?|
    changed|rotated|wrong|incorrect|unknown|redacted|hidden|masked|placeholder|example|string|
    secret|password|passwd|token|value|here|the|not|was|has|is|and|auth|error|failed|failure|
    rejected|refresh|refreshed|denied|bearer|basic|reset|update[ds]?
  )\b
`;
const reference =
  /^(?:\$|%|<|\{|\*|os\.|process\.|env\.|var\.|vault[.:]|secrets?\.|config\.|x{3,}|\.{3}|…|\[)/i;

const isValue = (value: string): boolean =>
  !nothing.test(value) && !reference.test(value) && !/^[*•x.]+$/i.test(value) && !/[([]$/.test(value);

/** Words alone are no secret where only "is" or a space leads to them. */
const isOdd = (value: string): boolean => isValue(value) && /\d/.test(value) && /[A-Za-z]/.test(value);

const prefix = '[A-Za-z0-9_.-]{0,40}?';

/** What a password is called, and what a key or token is, with what a text with such a name has in it. */
const secretNames = [
  {
    kind: 'password',
    name: `(?:${prefix}(?:passw(?:or)?d|passphrase|pwd|passwd)|密码|口令)`,
    hints: ['passw', 'passp', 'pwd', '密码', '口令'],
  },
  {
    kind: 'token',
    name: `(?:${prefix}(?:secret|api[_-]?key|access[_-]?key(?:[_-]?(?:id|secret))?|account[_-]?key|client[_-]?secret|private[_-]?key|auth[_-]?token|access[_-]?token|refresh[_-]?token|token|credential|sessionid|session[_-]?key)|密钥|秘钥|令牌)`,
    hints: ['secret', 'key', 'token', 'credential', 'session', '密钥', '秘钥', '令牌'],
  },
] as const;

/** "password=…", "token: …": a sign of giving makes any value one, a mere "is" only what no word is. */
const namedSecrets = secretNames.flatMap(({ kind, name, hints }): readonly SensitivePattern[] => [
  {
    kind,
    form: new RegExp(
      `${name}["']?\\s?(?:=|:=|=>|[:：]\\s?["'])\\s?["']?(?<hide>[^\\s"',;，。；)）]{4,200})`,
      'gi',
    ),
    hints,
    isReal: isValue,
  },
  {
    kind,
    form: new RegExp(
      `${name}["']?\\s?(?:[:：]|是|为|\\bis\\b|改成|改为)\\s{0,3}["'\`]?(?<hide>[^\\s"'\`,;，。；)）]{6,200})`,
      'gi',
    ),
    hints,
    isReal: isOdd,
  },
]);

/** The patterns, the more telling ones first: what one has taken, the next leaves alone. */
export const sensitivePatterns: readonly SensitivePattern[] = [
  {
    kind: 'private-key',
    form: /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$(?![\s\S]))/g,
    hints: ['private key'],
  },
  ...webhooks.map(
    ([form, hints]): SensitivePattern => ({
      kind: 'webhook',
      form: new RegExp(form, 'gi'),
      hints,
      needs: 'run',
    }),
  ),
  ...vendorTokens.map(
    ([form, hints]): SensitivePattern => ({
      kind: 'token',
      form: new RegExp(word + form, 'g'),
      hints,
      needs: 'run',
    }),
  ),
  {
    kind: 'password',
    form: /[a-z][a-z0-9+.-]{1,20}:\/\/(?<hide>[^\s/:@"'<>]{0,80}:[^\s/@"'<>]{1,120})@/gi,
    hints: ['://'],
    isReal: (found) => !/:(?:\*+|x{3,}|<.*|\$.*)$/i.test(found),
  },
  {
    kind: 'token',
    form: /\b(?:bearer|basic)\s+(?<hide>[A-Za-z0-9._~+/-]{16,}={0,2})/gi,
    hints: ['bearer', 'basic'],
    isReal: (found) => /\d/.test(found) || /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(found),
  },
  {
    kind: 'password',
    form: /[?&](?:password|passwd|pwd)=(?<hide>[^&\s"'<>#]{4,})/gi,
    hints: ['=p', '&p', '?p'],
    isReal: isValue,
  },
  {
    kind: 'token',
    form: /[?&](?:access_token|token|key|api_?key|sig|signature|secret|auth|x-amz-signature|x-amz-credential)=(?<hide>[^&\s"'<>#]{6,})/gi,
    hints: ['='],
    isReal: isValue,
  },
  {
    kind: 'password',
    form: /\bmysql(?:dump|admin)?\b[^\n]{0,80}?\s-p(?<hide>[^\s-][^\s]{3,80})/g,
    hints: ['mysql'],
  },
  {
    kind: 'password',
    form: /\b(?:curl|wget)\b[^\n]{0,200}?\s(?:-u|--user)[ =]["']?(?<hide>[^\s:"']{1,80}:[^\s"']{2,80})/g,
    hints: ['curl', 'wget'],
    isReal: isValue,
  },
  ...namedSecrets,
  {
    kind: 'email',
    form: /(?<![\w.+-])[A-Za-z0-9](?:[\w.+-]{0,62}[A-Za-z0-9_])?@[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}\.){1,5}[A-Za-z]{2,24}(?![\w-]|:[\w/])/g,
    hints: ['@'],
    isReal: (found) => !/\.(?:png|jpe?g|gif|svg|js|ts|css|service|target|socket|timer)$/i.test(found),
  },
  {
    kind: 'id-number',
    form: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g,
    hints: [],
    needs: 'digits',
    isReal: isIdNumber,
  },
  {
    kind: 'card',
    form: /(?<![\w.+-])\d(?:[ -]?\d){14,18}(?![\w.-]|\s\d)/g,
    hints: [],
    needs: 'digits',
    isReal: isBankCard,
  },
  {
    kind: 'phone',
    form: /(?<![\d.+_/-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d_]|[.-]\d)/g,
    hints: [],
    needs: 'digits',
  },
  {
    kind: 'phone',
    form: /(?<![\d.-])(?:\(?0\d{2,3}\)?[ -])[2-9]\d{6,7}(?![\d.-])/g,
    hints: [],
    needs: 'digits',
  },
  {
    kind: 'phone',
    form: /(?<![\w+])\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,12}(?![\d])/g,
    hints: ['+'],
    isReal: (found) => {
      const digits = found.replace(/\D/g, '').length;
      return digits >= 9 && digits <= 15;
    },
  },
  {
    kind: 'phone',
    needs: 'digits',
    form: /(?<![\w.+-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}-)[2-9]\d{2}-\d{4}(?![\w-])/g,
    hints: ['-'],
  },
  {
    kind: 'ip',
    form: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g,
    hints: ['.'],
    isReal: isAddress4,
  },
  {
    kind: 'ip',
    form: /(?<![\w-])ip-\d{1,3}(?:-\d{1,3}){3}(?![\d-])/g,
    hints: ['ip-'],
  },
  {
    kind: 'ip',
    form: /(?<![\w:.])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?![\w:])/g,
    hints: [':'],
    needs: 'colons',
    isReal: isAddress6,
  },
];
