/** How the tokens of known vendors begin, and the addresses of their webhooks: whoever has one can use it. */

/** A form without its boundary, and what it is looked for by, in lower case, before the form is tried. */
export type VendorForm = readonly [form: string, hints: readonly string[]];

const hex = '[a-fA-F0-9]';
const sign = '[A-Za-z0-9_-]';

export const vendorTokens: readonly VendorForm[] = [
  [`xox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9-]{10,}`, ['xox']],
  ['xapp-\\d-[A-Za-z0-9-]{10,}', ['xapp-']],
  ['gh[pousr]_[A-Za-z0-9]{20,}', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_']],
  ['github_pat_[A-Za-z0-9_]{20,}', ['github_pat_']],
  ['gl(?:pat|dt|rt|ptt|cbt|soat)-[A-Za-z0-9_.-]{16,}', ['gl']],
  [`sk-(?:proj-|ant-|svcacct-|or-)?${sign}{20,}`, ['sk-']],
  ['(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{12,}', ['_live_', '_test_']],
  ['whsec_[A-Za-z0-9+/=]{16,}', ['whsec_']],
  ['(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}(?![A-Z0-9])', ['akia', 'asia', 'agpa', 'aida', 'aroa']],
  [`AIza${sign}{30,}`, ['aiza']],
  [`ya29\\.${sign}{20,}`, ['ya29.']],
  [`GOCSPX-${sign}{20,}`, ['gocspx-']],
  ['LTAI[A-Za-z0-9]{12,24}(?![A-Za-z0-9])', ['ltai']],
  ['AKID[A-Za-z0-9]{13,40}(?![A-Za-z0-9])', ['akid']],
  ['npm_[A-Za-z0-9]{30,}', ['npm_']],
  [`pypi-${sign}{40,}`, ['pypi-']],
  [`rubygems_${hex}{40,}`, ['rubygems_']],
  ['do[opr]_v1_[a-f0-9]{40,}', ['_v1_']],
  [`SG\\.${sign}{16,}\\.${sign}{16,}`, ['sg.']],
  [`hv[sb]\\.${sign}{20,}`, ['hvs.', 'hvb.']],
  [`(?:[A-Za-z0-9]{14}\\.)?atlasv1\\.${sign}{20,}`, ['atlasv1.']],
  [`pul-${hex}{40}(?!${hex})`, ['pul-']],
  [`\\d{8,10}:AA${sign}{30,}`, [':aa']],
  [`shp(?:at|ca|pa|ss)_${hex}{24,}`, ['shp']],
  ['hf_[A-Za-z0-9]{24,}', ['hf_']],
  ['lin_api_[A-Za-z0-9]{24,}', ['lin_api_']],
  ['NRAK-[A-Z0-9]{20,}', ['nrak-']],
  ['glsa_[A-Za-z0-9_]{24,}', ['glsa_']],
  ['glc_[A-Za-z0-9+/=]{32,}', ['glc_']],
  [`dckr_pat_${sign}{20,}`, ['dckr_pat_']],
  ['PMAK-[A-Za-z0-9-]{24,}', ['pmak-']],
  [`sq0[a-z]{3}-${sign}{20,}`, ['sq0']],
  [`dapi${hex}{32}(?!${hex})`, ['dapi']],
  [`(?:AC|SK)${hex}{32}(?!${hex})`, []],
  [`key-${hex}{32}(?!${hex})`, ['key-']],
  [`ATATT3${sign}{20,}=?[A-Z0-9]*`, ['atatt3']],
  ['CCIPAT_[A-Za-z0-9_]{20,}', ['ccipat_']],
  ['sntry[su]_[A-Za-z0-9+/=_]{32,}', ['sntry']],
  [`figd_${sign}{30,}`, ['figd_']],
  ['tfp_[A-Za-z0-9_]{36,}', ['tfp_']],
  [`AQVN${sign}{32,}`, ['aqvn']],
  ['EAACEdEose0cBA[A-Za-z0-9]{10,}', ['eaacedeose0cba']],
  ['(?:secret|ntn)_[A-Za-z0-9]{40,}', ['secret_', 'ntn_']],
  [`eyJ${sign}{6,}\\.eyJ${sign}{6,}(?:\\.${sign}*)?`, ['eyj']],
];

const rest = `[^\\s"'<>)\\]，。]+`;

export const webhooks: readonly VendorForm[] = [
  [`https?://hooks\\.slack(?:-gov)?\\.com/${rest}`, ['hooks.slack']],
  [`https?://open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/${rest}`, ['open-apis/bot']],
  [`https?://oapi\\.dingtalk\\.com/robot/send\\?${rest}`, ['oapi.dingtalk']],
  [`https?://qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/${rest}`, ['qyapi.weixin']],
  [`https?://(?:[a-z]+\\.)?discord(?:app)?\\.com/api/webhooks/${rest}`, ['api/webhooks']],
  [
    `https?://[a-z0-9.-]*(?:webhook\\.office\\.com|outlook\\.office(?:365)?\\.com/webhook)${rest}`,
    ['office.com', 'office365.com'],
  ],
  [`https?://[a-z0-9.-]+\\.logic\\.azure\\.com(?::\\d+)?/workflows/${rest}`, ['logic.azure']],
  [
    `https?://(?:chat\\.googleapis\\.com/v1/spaces|hooks\\.zapier\\.com/hooks|maker\\.ifttt\\.com/trigger|events\\.pagerduty\\.com/integration|api\\.telegram\\.org/bot)${rest}`,
    ['chat.googleapis', 'hooks.zapier', 'maker.ifttt', 'events.pagerduty', 'api.telegram'],
  ],
];
