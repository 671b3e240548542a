/** What may come in from HTML: structure and words; no script, no style, no form, no frame, no address that runs. */
import type { Schema } from 'hast-util-sanitize';

const tags =
  'a abbr address article aside b blockquote body br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html i img input ins kbd label li main mark nav ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';

export const allowList: Schema = {
  tagNames: tags.split(' '),
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'head',
    'title',
    'select',
    'textarea',
  ],
  attributes: {
    a: ['href', 'id'],
    code: [['className', /^language-[\w+-]{1,30}$/]],
    dt: ['id'],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    li: ['id'],
    ol: ['start'],
    pre: [['className', /^language-[\w+-]{1,30}$/]],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align'],
  },
  required: { input: { type: 'checkbox' } },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
