/** HTML that tries to run, load, navigate or hang when it is pasted. Each carries words that deserve keeping. */

export interface HostileHtml {
  readonly name: string;
  readonly html: string;
  /** Plain words of it that must arrive. */
  readonly keeps: string;
}

/** What every payload tries: the page tells `fired` when one of them ran. */
const run = 'window.fired=1';
const away = 'https://example.org';
const kept = 'Kept words';
const paragraph = `<p>${kept}</p>`;

/** Runs when something of it does not load, appears, or is touched. */
const handlers: readonly HostileHtml[] = [
  ['img', 'error', 'src=x'],
  ['img', 'load', 'src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="'],
  ['video', 'error', 'src=x autoplay'],
  ['audio', 'error', 'src=x'],
  ['body', 'load', ''],
  ['svg', 'load', ''],
  ['details', 'toggle', 'open'],
  ['input', 'focus', 'autofocus'],
  ['select', 'focus', 'autofocus'],
  ['textarea', 'focus', 'autofocus'],
  ['div', 'pointerover', 'style="position:fixed;inset:0"'],
  ['marquee', 'start', ''],
  ['object', 'error', 'data=x'],
  ['a', 'animationstart', 'style="animation:x 1s"'],
  ['div', 'contentvisibilityautostatechange', 'style="content-visibility:auto"'],
  ['p', 'beforetoggle', 'popover'],
].map(([tag, event, rest]) => ({
  name: `${tag} on${event}`,
  html: `${paragraph}<${tag} ${rest} on${event}="${run}">`,
  keeps: kept,
}));

/** Spellings a filter of text would miss. */
const spellings: readonly HostileHtml[] = [
  ['capitals', `<ImG SRC=x OnErRoR=${run}>`],
  ['slash for blank', `<img/src=x/onerror=${run}>`],
  ['no quotes, tab', `<img\tsrc=x\tonerror=${run}>`],
  ['line feed in the tag', `<img\nsrc=x\nonerror\n=\n${run}>`],
  ['back quotes', `<img src=x onerror=\`${run}\`>`],
  ['entity in the value', '<img src=x onerror="window&#46;fired&#61;1">'],
  ['unclosed tag', `<img src=x onerror="${run}" <b>`],
  ['bracket in a value', `<img alt=">" src=x onerror="${run}">`],
  ['brackets in values', `<img alt='<p>' title="</p>" src=x onerror="${run}">`],
  ['lone quote', `<p title=it's onpointerover="${run}">.</p>`],
  ['quote inside', `<img """><script>${run}</script>">`],
  ['nested tag', `<<script>script>${run}//<</script>/script>`],
  ['null in the tag', `<scr\u0000ipt>${run}</scr\u0000ipt>`],
  ['comment that ends early', `<!--><img src=x onerror=${run}>-->`],
  ['comment that ends oddly', `<!-- --!><img src=x onerror=${run}> -->`],
  ['conditional comment', `<!--[if gte mso 9]><script>${run}</script><![endif]-->`],
  ['character data', `<![CDATA[<img src=x onerror=${run}>]]>`],
  ['noscript', `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`],
  ['template', `<template><img src=x onerror=${run}></template>`],
  ['xmp', `<xmp><p title="</xmp><img src=x onerror=${run}>"></xmp>`],
  ['noframes', `<noframes><style></noframes><img src=x onerror=${run}></style>`],
  ['title', `<title><img title="</title><img src=x onerror=${run}>"></title>`],
  ['math mutation', `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table>`],
  ['svg style mutation', `<svg></p><style><a id="</style><img src=x onerror=${run}>"></a></svg>`],
  ['form mutation', `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`],
  ['select mutation', `<select><iframe></select><img src=x onerror=${run}>`],
].map(([name = '', html = '']) => ({ name, html: `${paragraph}${html}`, keeps: kept }));

/** Elements that run, load, send or lead away by themselves. */
const elements: readonly HostileHtml[] = [
  ['script', `<script>${run}</script>`],
  ['module', `<script type="module">${run}</script>`],
  ['script from elsewhere', `<script src="${away}/x.js"></script>`],
  ['svg script', `<svg><script>${run}</script></svg>`],
  ['svg animate', `<svg><animate onbegin=${run} attributeName=x dur=1s></svg>`],
  ['svg set', `<svg><a><set attributeName=href to="javascript:${run}"/><text>x</text></a></svg>`],
  ['svg use', `<svg><use href="data:image/svg+xml,<svg id='x' onload='${run}'/>#x"></use></svg>`],
  ['foreign object', `<svg><foreignObject><iframe srcdoc="<script>${run}</script>"></foreignObject></svg>`],
  ['iframe script', `<iframe src="javascript:parent.fired=1"></iframe>`],
  ['iframe srcdoc', '<iframe srcdoc="<script>parent.fired=1</script>"></iframe>'],
  ['iframe elsewhere', `<iframe src="${away}/"></iframe>`],
  ['frameset', `<frameset onload=${run}><frame src="${away}"></frameset>`],
  ['object', `<object data="${away}/x.swf"></object>`],
  ['object with script', `<object data="javascript:${run}"></object>`],
  ['embed', `<embed src="${away}/x">`],
  ['applet', `<applet code="x" archive="${away}/x.jar"></applet>`],
  ['meta refresh', `<meta http-equiv="refresh" content="0;url=${away}/">`],
  ['meta refresh script', `<meta http-equiv="refresh" content="0;url=javascript:${run}">`],
  ['base', `<base href="${away}/"><a href="x">`],
  ['style sheet', `<link rel="stylesheet" href="${away}/x.css">`],
  ['preload', `<link rel="preload" as="image" href="${away}/x.png">`],
  ['prefetch', `<link rel="dns-prefetch" href="${away}">`],
  ['style import', `<style>@import "${away}/x.css"; body{display:none}</style>`],
  ['style attribute', `<p style="background:url(${away}/x.png);position:fixed;inset:0">.</p>`],
  ['image set', `<img srcset="${away}/x.png 2x" alt="">`],
  ['picture', `<picture><source srcset="${away}/x.png"><img alt=""></picture>`],
  ['video poster', `<video poster="${away}/x.png"></video>`],
  ['input image', `<input type="image" src="${away}/x.png">`],
  ['table background', `<table background="${away}/x.png"><tr><td>.</td></tr></table>`],
  ['form to elsewhere', `<form action="${away}"><input name=q><button autofocus>.</button></form>`],
  ['button formaction', `<form><button formaction="javascript:${run}">.</button></form>`],
  ['portal', `<portal src="${away}"></portal>`],
  ['custom element', `<x-y is="x" onclick=${run} tabindex=0 autofocus onfocus=${run}></x-y>`],
  ['manifest', `<html manifest="${away}/x"><body></body></html>`],
].map(([name = '', html = '']) => ({ name, html: `${paragraph}${html}`, keeps: kept }));

/** Names that stand where a property of the page or of a parsed node is looked for. */
const clobbers: readonly HostileHtml[] = [
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'attributes',
  'removeChild',
  'tagName',
].flatMap((name) => [
  {
    name: `form with ${name}`,
    html: `<form><input name="${name}"><p>${kept}</p></form>`,
    keeps: kept,
  },
  {
    name: `id ${name}`,
    html: `<form id="${name}"></form><img name="${name}" alt=""><p id="${name}">${kept}</p>`,
    keeps: kept,
  },
]);

/** Links: the words stay, the address goes. */
const links: readonly HostileHtml[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `&#106;avascript&colon;${run}`,
  `\u0001javascript:${run}`,
  ` javascript:${run}`,
  `javascript://example.org/%0a${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'view-source:https://example.org/',
  '//example.org/x',
  '\\\\example.org\\x',
].map((address) => ({
  name: `link ${JSON.stringify(address).slice(0, 40)}`,
  html: `<p><a href="${address.replaceAll('"', '&quot;')}">${kept}</a></p>`,
  keeps: kept,
}));

const many = (times: number, part: string): string => part.repeat(times);

/** As office programs and web editors put it on the clipboard, and sizes that made parsers hang. */
const shapes: readonly HostileHtml[] = [
  {
    name: 'word processor',
    html:
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Word 15">' +
      '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head>' +
      `<body><!--StartFragment--><p class=MsoNormal><b>Kept</b><o:p></o:p></p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1">` +
      `<span style="mso-list:Ignore">·</span>words in a list</p><v:shape onload="${run}"></v:shape><!--EndFragment--></body></html>`,
    keeps: 'words in a list',
  },
  {
    name: 'document in the browser',
    html:
      `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700" ` +
      `onclick="${run}">${kept}</span></p><br><ul><li dir="ltr" aria-level="1"><p>second</p></li></ul></b>`,
    keeps: kept,
  },
  {
    name: 'spreadsheet',
    html: `<google-sheets-html-origin><style>td{border:1px}</style><table><tr><td onmouseover="${run}">${kept}</td><td>=1+1</td></tr></table>`,
    keeps: kept,
  },
  {
    name: 'chat message',
    html: `<div data-qa="message" onclick="${run}"><span data-stringify-type="x">${kept}</span><img src="${away}/emoji.png" alt=":fire:"></div>`,
    keeps: kept,
  },
  { name: 'deep quotes', html: `${many(1500, '<blockquote>')}${paragraph}`, keeps: kept },
  { name: 'deep lists', html: `${many(500, '<ul><li>')}${paragraph}`, keeps: kept },
  { name: 'deep emphasis', html: `<p>${many(1500, '<b><i>')}${kept}</p>`, keeps: kept },
  { name: 'deep tables', html: `${many(200, '<table><tr><td>')}${paragraph}`, keeps: kept },
  {
    name: 'many attributes',
    html: `<p ${[...Array(5000).keys()].map((n) => `on${n}=x`).join(' ')}>${kept}</p>`,
    keeps: kept,
  },
  { name: 'long attribute', html: `<p title="${many(200_000, 'x')}">${kept}</p>`, keeps: kept },
  { name: 'unclosed angle brackets', html: `${paragraph}${many(20_000, '<')}`, keeps: kept },
  { name: 'unclosed comments', html: `${paragraph}${many(20_000, '<!--')}`, keeps: kept },
  {
    name: 'unpaired surrogates',
    html: `<p>${kept} \ud800 \udfff \u202e</p><img src=x onerror=${run}>`,
    keeps: kept,
  },
  {
    name: 'keys of prototypes',
    html: `<p __proto__="x" constructor="${run}">${kept}</p><a href="x" toString="${run}">.</a>`,
    keeps: kept,
  },
];

export const hostileHtml: readonly HostileHtml[] = [
  ...handlers,
  ...spellings,
  ...elements,
  ...clobbers,
  ...links,
  ...shapes,
];
