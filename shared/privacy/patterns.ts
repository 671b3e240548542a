/** What secrets and personal data look like, each pattern with the check that keeps false alarms away. */
import { isIdNumber } from './id-number';
import { isAddress4, isAddress6 } from './ip-address';

export const sensitiveKinds = [
  'private-key',
  'webhook',
  'token',
  'password',
  'email',
  'phone',
  'id-number',
  'ip',
] as const;

export type SensitiveKind = (typeof sensitiveKinds)[number];

/** One way to write something sensitive. */
export interface SensitivePattern {
  readonly kind: SensitiveKind;
  /** Global; the group `hide`, when there is one, is what is hidden, else the whole match. */
  readonly form: RegExp;
  /** Looked for first, because most texts hold nothing of it. In lower case. */
  readonly hints: readonly string[];
  readonly isReal?: (found: string, text: string, start: number) => boolean;
}

const word = '(?<![A-Za-z0-9_-])';

const tokens: readonly (readonly [string, readonly string[]])[] = [
  ['xox[a-z]-[A-Za-z0-9-]{10,}', ['xox']],
  ['xapp-\\d-[A-Za-z0-9-]{10,}', ['xapp-']],
  ['gh[pousr]_[A-Za-z0-9]{20,}', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_']],
  ['github_pat_[A-Za-z0-9_]{20,}', ['github_pat_']],
  ['gl(?:pat|dt|rt|ptt|cbt|soat)-[A-Za-z0-9_.-]{16,}', ['gl']],
  ['sk-(?:proj-|ant-|svcacct-|or-)?[A-Za-z0-9_-]{20,}', ['sk-']],
  ['(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{12,}', ['_live_', '_test_']],
  ['whsec_[A-Za-z0-9+/=]{16,}', ['whsec_']],
  ['(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}(?![A-Z0-9])', ['akia', 'asia', 'agpa', 'aida', 'aroa']],
  ['AIza[A-Za-z0-9_-]{30,}', ['aiza']],
  ['ya29\\.[A-Za-z0-9_-]{20,}', ['ya29.']],
  ['GOCSPX-[A-Za-z0-9_-]{20,}', ['gocspx-']],
  ['LTAI[A-Za-z0-9]{12,24}(?![A-Za-z0-9])', ['ltai']],
  ['AKID[A-Za-z0-9]{13,40}(?![A-Za-z0-9])', ['akid']],
  ['npm_[A-Za-z0-9]{30,}', ['npm_']],
  ['pypi-[A-Za-z0-9_-]{40,}', ['pypi-']],
  ['do[opr]_v1_[a-f0-9]{40,}', ['_v1_']],
  ['SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}', ['sg.']],
  ['hv[sb]\\.[A-Za-z0-9_-]{20,}', ['hvs.', 'hvb.']],
  ['\\d{8,10}:AA[A-Za-z0-9_-]{30,}', [':aa']],
  ['shp(?:at|ca|pa|ss)_[a-fA-F0-9]{24,}', ['shp']],
  ['hf_[A-Za-z0-9]{24,}', ['hf_']],
  ['lin_api_[A-Za-z0-9]{24,}', ['lin_api_']],
  ['NRAK-[A-Z0-9]{20,}', ['nrak-']],
  ['glsa_[A-Za-z0-9_]{24,}', ['glsa_']],
  ['dckr_pat_[A-Za-z0-9_-]{20,}', ['dckr_pat_']],
  ['PMAK-[A-Za-z0-9-]{24,}', ['pmak-']],
  ['sq0[a-z]{3}-[A-Za-z0-9_-]{20,}', ['sq0']],
  ['eyJ[A-Za-z0-9_-]{6,}\\.eyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]*)?', ['eyj']],
];

const webhooks: readonly (readonly [string, readonly string[]])[] = [
  ['https?://hooks\\.slack(?:-gov)?\\.com/[^\\s"\'<>)\\]]+', ['hooks.slack']],
  ['https?://open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/[^\\s"\'<>)\\]，。]+', ['open-apis/bot']],
  ['https?://oapi\\.dingtalk\\.com/robot/send\\?[^\\s"\'<>)\\]，。]+', ['oapi.dingtalk']],
  ['https?://qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/[^\\s"\'<>)\\]，。]+', ['qyapi.weixin']],
  ['https?://(?:[a-z]+\\.)?discord(?:app)?\\.com/api/webhooks/[^\\s"\'<>)\\]]+', ['api/webhooks']],
  [
    'https?://[a-z0-9.-]*(?:webhook\\.office\\.com|outlook\\.office\\.com/webhook)[^\\s"\'<>)\\]]*',
    ['office.com'],
  ],
  [
    'https?://(?:chat\\.googleapis\\.com/v1/spaces|hooks\\.zapier\\.com/hooks|events\\.pagerduty\\.com/integration|api\\.telegram\\.org/bot)[^\\s"\'<>)\\]]+',
    ['chat.googleapis', 'hooks.zapier', 'events.pagerduty', 'api.telegram'],
  ],
];

const nothing =
  /^(?:null|none|nil|true|false|undefined|empty|missing|required|optional|invalid|expired?|changed|rotated|wrong|incorrect|unknown|redacted|hidden|masked|placeholder|example|string|secret|password|passwd|token|value|here|the|not|was|has|is|and|auth|error|failed|failure|rejected|refresh|refreshed|denied|bearer|basic|reset|update[ds]?)\b/i;
const reference =
  /^(?:\$|%|<|\{|\*|os\.|process\.|env\.|var\.|vault[.:]|secrets?\.|config\.|x{3,}|\.{3}|…|\[)/i;

const isValue = (value: string): boolean =>
  !nothing.test(value) && !reference.test(value) && !/^[*•x.]+$/i.test(value) && !/[([]$/.test(value);

/** Words alone are no secret where only "is" or a space leads to them. */
const isOdd = (value: string): boolean => isValue(value) && /\d/.test(value) && /[A-Za-z]/.test(value);

const secretName =
  '(?:[A-Za-z0-9_.-]{0,40}?(?:passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|access[_-]?key(?:[_-]?id)?|client[_-]?secret|private[_-]?key|auth[_-]?token|access[_-]?token|refresh[_-]?token|token|credential|sessionid|session[_-]?key)|密码|口令|密钥|秘钥|令牌)';

const nameHints = [
  'pass',
  'pwd',
  'secret',
  'key',
  'token',
  'credential',
  'session',
  '密码',
  '口令',
  '密钥',
  '秘钥',
  '令牌',
];

/** The patterns, the more telling ones first: what one has taken, the next leaves alone. */
export const sensitivePatterns: readonly SensitivePattern[] = [
  {
    kind: 'private-key',
    form: /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$(?![\s\S]))/g,
    hints: ['private key'],
  },
  ...webhooks.map(
    ([form, hints]): SensitivePattern => ({ kind: 'webhook', form: new RegExp(form, 'gi'), hints }),
  ),
  ...tokens.map(
    ([form, hints]): SensitivePattern => ({ kind: 'token', form: new RegExp(word + form, 'g'), hints }),
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
    kind: 'token',
    form: /[?&](?:access_token|token|key|api_?key|sig|signature|secret|password|pwd|auth|x-amz-signature|x-amz-credential)=(?<hide>[^&\s"'<>#]{6,})/gi,
    hints: ['='],
    isReal: isValue,
  },
  {
    kind: 'password',
    form: new RegExp(
      `${secretName}["']?\\s?(?:=|:=|=>|[:：]\\s?["'])\\s?["']?(?<hide>[^\\s"',;，。；)）]{4,200})`,
      'gi',
    ),
    hints: nameHints,
    isReal: isValue,
  },
  {
    kind: 'password',
    form: new RegExp(
      `${secretName}["']?\\s?(?:[:：]|是|为|\\bis\\b|改成|改为)\\s{0,3}["'\`]?(?<hide>[^\\s"'\`,;，。；)）]{6,200})`,
      'gi',
    ),
    hints: nameHints,
    isReal: isOdd,
  },
  {
    kind: 'email',
    form: /(?<![\w.+-])[A-Za-z0-9](?:[\w.+-]{0,62}[A-Za-z0-9_])?@[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}\.){1,5}[A-Za-z]{2,24}(?![\w-]|:[\w/])/g,
    hints: ['@'],
    isReal: (found) => !/\.(?:png|jpe?g|gif|svg|js|ts|css|service|target|socket|timer)$/i.test(found),
  },
  { kind: 'id-number', form: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, hints: [], isReal: isIdNumber },
  {
    kind: 'phone',
    form: /(?<![\d.+_/-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d_]|[.-]\d)/g,
    hints: [],
  },
  { kind: 'phone', form: /(?<![\d.-])(?:\(?0\d{2,3}\)?[ -])[2-9]\d{6,7}(?![\d.-])/g, hints: [] },
  {
    kind: 'phone',
    form: /(?<![\w+])\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,12}(?![\d])/g,
    hints: ['+'],
    isReal: (found) => {
      const digits = found.replace(/\D/g, '').length;
      return digits >= 9 && digits <= 15;
    },
  },
  { kind: 'phone', form: /(?<![\w.+-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w-])/g, hints: ['-'] },
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
    isReal: isAddress6,
  },
];
