/** A small incident, on one page. */
import type { Template } from '../template';

export const lightIncident: Template = {
  id: 'light-incident',
  name: { en: 'Light incident', zh: '轻量事故复盘' },
  purpose: {
    en: 'A workaround existed. One page: what happened, why, what changes.',
    zh: '有替代办法的小事故。一页写完：经过、原因、改变。',
  },
  noun: { en: 'Incident note', zh: '事故简报' },
  severity: 'SEV3',
  targets: [{ kind: 'restore', minutes: 240 }],
  hidden: [
    'goals-3',
    'goals-4',
    'goals-5',
    'narrative-4',
    'narrative-5',
    'narrative-6',
    'evaluation-3',
    'evaluation-7',
    'causes-5',
    'causes-8',
    'patterns-2',
    'patterns-3',
    'patterns-7',
    'document-4',
    'document-5',
  ],
};
