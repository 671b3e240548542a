/** The parts of the linter that the judge and the bench look at. */
export { emptyContext } from '../../shared/lint/block';
export { lexicon } from '../../shared/lint/lexicon/lexicon';
export { createLinter } from '../../shared/lint/lint';
export { lintRules } from '../../shared/lint/rules/registry';
export { leavesOf } from '../../shared/prose/leaves';
export { readMarkdown } from '../../shared/prose/markdown';
