/** The parts of the linter that the judge and the bench look at. */
export { emptyContext } from '../../shared/lint/block';
export { createLinter, createRuleLinter } from '../../shared/lint/lint';
export { lintRules } from '../../shared/lint/rules/registry';
export { leavesOf } from '../../shared/prose/leaves';
export { readMarkdown } from '../../shared/prose/markdown';
