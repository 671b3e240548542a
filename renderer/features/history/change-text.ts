/** What an edit did, as a phrase in the language of the app. */
import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { Change } from '../../../shared/retrospective/change';
import type { Collection } from '../../../shared/retrospective/edit';
import { categoriesOf } from '../../../shared/retrospective/factor-categories';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

export interface ChangeWords {
  readonly t: TFunction;
  readonly language: Language;
  /** For the names of categories. */
  readonly retrospective: Retrospective;
}

/** Begins with a small letter, to stand in a sentence. */
export function changeText(change: Change, words: ChangeWords): string {
  const { t } = words;
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'moved':
      return t(`history.change.${change.kind}`, { item: itemText(change, t) });
    case 'changed':
      return changedText(change, words);
    case 'details':
      return t('history.change.details', { fields: fieldsText(change.fields, t) });
    case 'text':
    case 'suggestions':
      return t(`history.change.${change.kind}`);
    case 'several': {
      const { purpose, count } = change;
      const first = change.first ? changeText(change.first, words) : t('history.change.nothing');
      return purpose
        ? t(`history.purposes.${purpose}`, { count, first })
        : t('history.change.several', { count, first });
    }
  }
}

/** The same as a line of its own. */
export function changeLine(change: Change, words: ChangeWords): string {
  const text = changeText(change, words);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

type Changed = Extract<Change, { readonly kind: 'changed' }>;

function changedText(change: Changed, { t, language, retrospective }: ChangeWords): string {
  const item = itemText(change, t);
  const [only, ...others] = change.fields;
  if (only === 'category' && others.length === 0 && change.category !== undefined) {
    const category = categoriesOf(retrospective, language).find(({ id }) => id === change.category)?.name;
    return category
      ? t('history.change.category', { item, category })
      : t('history.change.noCategory', { item });
  }
  return t('history.change.changed', { item, fields: fieldsText(change.fields, t) });
}

function itemText(
  { collection, name }: { readonly collection: Collection; readonly name: string },
  t: TFunction,
): string {
  const kind = t(`history.kinds.${collection}`);
  return name === '' ? t('history.emptyItem', { kind }) : t('history.item', { kind, name });
}

const fieldNames = {
  text: 'wording',
  statement: 'wording',
  name: 'wording',
  label: 'wording',
  condition: 'wording',
  actual: 'wording',
  time: 'time',
  role: 'role',
  owner: 'owner',
  due: 'due',
  state: 'state',
  category: 'category',
  evidence: 'evidence',
  title: 'title',
  language: 'language',
  severity: 'severity',
  status: 'status',
  zone: 'zone',
  services: 'services',
  tags: 'tags',
  questions: 'questions',
  noun: 'noun',
  causesTitle: 'causesTitle',
  reviewDate: 'reviewDate',
} as const;

const isNamed = (field: string): field is keyof typeof fieldNames => Object.hasOwn(fieldNames, field);

function fieldsText(fields: readonly string[], t: TFunction): string {
  const names = fields.map((field) => (isNamed(field) ? fieldNames[field] : 'details'));
  return [...new Set(names)].map((name) => t(`history.fields.${name}`)).join(t('history.and'));
}
