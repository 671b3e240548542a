/** What the worker of the app loads to lint a page. */
export { emptyContext } from '../../shared/lint/block';
export { loadReader } from '../../shared/lint/load';
