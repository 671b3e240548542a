/** The parts of the linter that the judge and the bench look at. */
export { emptyContext } from '../../shared/lint/block';
export { isLeftAlone } from '../../shared/lint/guards';
export { lexicon } from '../../shared/lint/lexicon/lexicon';
export { createLinter, createReader, createRuleLinter, standardVocabulary } from '../../shared/lint/lint';
export { loadReader } from '../../shared/lint/load';
export { createFeatures } from '../../shared/lint/model/features';
export { rangesOf } from '../../shared/lint/model/passages';
export * as weights from '../../shared/lint/model/weights';
export { settled } from '../../shared/lint/reading';
export { lintRules } from '../../shared/lint/rules/registry';
export { scanOf } from '../../shared/lint/scan';
export { leavesOf } from '../../shared/prose/leaves';
export { readMarkdown } from '../../shared/prose/markdown';
