/** The gate for pasted HTML: an allow-list first, before anything of ours walks over it. */
import DOMPurify from 'dompurify';

const tags = new Set(
  (
    'p div section article header footer main aside figure figcaption address h1 h2 h3 h4 h5 h6 ul ol li dl dt dd ' +
    'blockquote pre hr br table thead tbody tfoot tr td th caption details summary center a b strong i em s del ' +
    'strike code kbd samp tt img input span u ins sub sup mark small big font label q cite abbr time'
  ).split(' '),
);

/** What the programs of `programs/` are known by, beside what every page has. */
const attributes = new Set(
  (
    'href title src alt type checked start align class colspan rowspan role aria-checked data-style data-list ' +
    'data-indent data-stringify-type data-task-local-id data-task-state data-block-type data-language ne-level'
  ).split(' '),
);

/** Whether the gate lets it through, by its name in small letters. */
export const isAllowedIn = (list: 'tags' | 'attributes', name: string): boolean =>
  (list === 'tags' ? tags : attributes).has(name);

/**
 * Without style sheets and scripts, and inline styles and handlers under other names. This guards nothing
 * (the allow-list does): to parse them at all would be reported as a breach of the page's content policy.
 * A tag may hold quoted brackets and may never end. Linear in the text.
 */
export const quietHtml = (html: string): string =>
  withoutRaw(html, ['style', 'script', 'xml', 'ac:parameter', 'ac:task-status', 'ac:task-id']).replace(
    /<[a-z](?:"[^"]*"|'[^']*'|["']|[^<>"']+)*>?/gi,
    (tag) => (/^<(base|link|meta)\b/i.test(tag) ? '' : withoutHandlers(tag)),
  );

const withoutHandlers = (tag: string): string =>
  tag
    .replace(/^(<[^\s/<>]+)\//, '$1 ')
    .replace(/(?<=[\s"']|\s[a-z-]+\/)(style|on[a-z]+)(?=\s*=)/gi, 'data-$1');

/** Elements whose content is no HTML; one that does not end takes the rest, as in the browser. */
const withoutRaw = (html: string, names: readonly string[]): string =>
  names.reduce((text, name) => {
    const [before = '', ...parts] = text.split(new RegExp(`<${name}\\b`, 'i'));
    const end = new RegExp(`</${name}[^<>]*>`, 'i');
    return [before, ...parts.map((part) => part.slice(endOf(part, end)))].join('');
  }, html);

function endOf(text: string, pattern: RegExp): number {
  const match = pattern.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

/** The body of a document of its own: nothing in it loads or runs. Styles stand in `data-style`. */
export const cleanHtml = (html: string): HTMLElement =>
  DOMPurify.sanitize(quietHtml(html), {
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR: [...attributes],
    ADD_URI_SAFE_ATTR: ['data-style'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM: true,
  }) as HTMLElement;
