/** Documents by seed: headings, paragraphs with marks, lists, both languages, and wording the linter has something to say about. */

const sentences = [
  'The connector log showed timeouts from 09:36 on, and the queue grew by forty messages a minute.',
  'The on-call engineer was careless and restarted the connector before opening the publish history.',
  'Customer service held three tickets in another tool, and the two teams did not compare them.',
  'Somebody should have noticed the alert earlier, because the dashboard was obviously red.',
  'The price rule was published to all tenants at once, which the runbook allows.',
  'We will fix the review process soon and be more careful next time.',
  'A second region served stale prices until the cache expired at 10:58.',
  'The rollback took four minutes and the queue stopped growing at 11,800.',
  '监控没有报警，值班同学按手册重启了连接器。',
  '运维同学操作失误，没有检查发布记录就重启了服务。',
  '规则回滚用了四分钟，队列在一万一千八百条时停止增长。',
];

/** A small generator of numbers below one; the same seed gives the same document. */
const numbers = (seed) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};

const countOf = (text) => (text.match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []).length;

/** Blocks of about so many words: `{ kind: 'heading' | 'paragraph' | 'item', text, bold }`; `bold` marks some first words. */
export function blocksOf(words, seed = 20_261_127) {
  const next = numbers(seed);
  const sentence = () => sentences[Math.floor(next() * sentences.length)];
  const blocks = [];
  for (let written = 0; written < words; ) {
    const chance = next();
    const kind = chance < 0.08 ? 'heading' : chance < 0.25 ? 'item' : 'paragraph';
    const length = kind === 'paragraph' ? 2 + Math.floor(next() * 4) : 1;
    const text =
      kind === 'heading' ? `Part ${blocks.length + 1}` : Array.from({ length }, sentence).join(' ');
    blocks.push({ kind, text, bold: kind === 'paragraph' && next() < 0.3 });
    written += countOf(text);
  }
  return blocks;
}

const markdownOf = ({ kind, text, bold }) => {
  if (kind === 'heading') return `### ${text}`;
  if (kind === 'item') return `- ${text}`;
  return bold ? text.replace(/^(\p{Script=Han}+|\S+ \S+)/u, '**$1**') : text;
};

/** The same document as Markdown, all of it in one step. */
export const markdownOfBlocks = (title, blocks) =>
  [`# ${title}`, '## Narrative', ...blocks.map(markdownOf)].join('\n\n');
