/** Timeline: the events as a table, each with its pictures and with what else it rests on as a note; turning points; the narrative. */
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Block } from '../../prose/prose';
import type { TimelineEvent } from '../../retrospective/timeline';
import { type Desk, partLevel, type SectionSource } from '../desk';
import { evidenceName, notedEvidence, pictured } from '../evidence';
import { eventKindLabels, milestoneLabels, phaseLabels } from '../labels';
import { emphasis, footnote, footnoteMark, inline, paragraph, strong, table, type Words } from '../nodes';
import { titled } from '../titled';

export const timeline: SectionSource = {
  id: 'timeline',
  title: { en: 'Timeline', zh: '过程时间线' },
  compose: (desk) => [
    ...desk.picture('strip'),
    ...eventTable(desk),
    ...leftOut(desk),
    ...turningPoints(desk),
    ...narrative(desk),
    ...evidenceNotes(desk),
  ],
};

/** A line of the table: an event, or what the writer says about the silence after one. */
type Line = { readonly event: TimelineEvent; readonly index: number } | { readonly gap: string };

function eventTable(desk: Desk): Block[] {
  const { say } = desk;
  const ofEvent = (tell: (event: TimelineEvent) => Words) => (line: Line) =>
    'event' in line ? tell(line.event) : '';
  return table(linesOf(desk), [
    { title: say({ en: 'Time', zh: '时间' }), cell: ofEvent((event) => desk.time(event.time)) },
    {
      title: say({ en: 'Phase', zh: '阶段' }),
      cell: ofEvent(({ phase }) => (phase ? say(phaseLabels[phase]) : '')),
    },
    {
      title: say({ en: 'Kind', zh: '类型' }),
      cell: ofEvent(({ kind }) => (kind ? say(eventKindLabels[kind]) : '')),
    },
    { title: say({ en: 'Role', zh: '角色' }), cell: ofEvent(({ role }) => role) },
    {
      title: say({ en: 'What happened', zh: '发生了什么' }),
      cell: (line) => ('event' in line ? telling(desk, line.event, line.index) : silence(desk, line.gap)),
    },
  ]);
}

const linesOf = ({ retrospective: { events, gapNotes }, isListed }: Desk): readonly Line[] => {
  const known = new Set(events.map((event) => event.id));
  const gapsWhere = (applies: (after: string) => boolean): Line[] =>
    gapNotes.filter((note) => applies(note.after)).map((note) => ({ gap: note.text }));
  return [
    ...events.flatMap((event, index): Line[] =>
      isListed(event) ? [{ event, index }, ...gapsWhere((after) => after === event.id)] : [],
    ),
    ...gapsWhere((after) => !known.has(after)),
  ];
};

/** Says that events were left out, so that a short list is not taken for the whole. */
function leftOut({ retrospective: { events }, isListed, say }: Desk): Block[] {
  const listed = events.filter(isListed).length;
  if (listed === events.length) return [];
  const en = `Key events only: ${listed} of ${events.length}.`;
  return [paragraph(inline(say({ en, zh: `仅列关键事件：${events.length}个中的${listed}个。` })))];
}

const telling = (desk: Desk, event: TimelineEvent, index: number): PhrasingContent[] => [
  ...(event.key ? [{ type: 'text', value: '★ ' } as const] : []),
  ...(event.milestone
    ? [
        strong(desk.say(milestoneLabels[event.milestone])),
        { type: 'text', value: desk.say({ en: ': ', zh: '：' }) } as const,
      ]
    : []),
  ...inline(event.text),
  ...(notedEvidence(desk, event).length > 0 ? [footnoteMark(evidenceName(index))] : []),
  ...pictured(event),
];

const silence = ({ say }: Desk, text: string): PhrasingContent[] => [
  emphasis(say({ en: 'No record', zh: '无记录' })),
  { type: 'text', value: say({ en: ': ', zh: '：' }) },
  ...inline(text),
];

function turningPoints(desk: Desk): Block[] {
  const { say } = desk;
  const turning = desk.retrospective.events
    .filter(desk.isListed)
    .filter(({ knowledge }) =>
      [knowledge.known, knowledge.believed, knowledge.unknown].some((text) => text.trim() !== ''),
    );
  const rows = table(turning, [
    { title: say({ en: 'Time', zh: '时间' }), cell: (event) => desk.time(event.time) },
    { title: say({ en: 'Known', zh: '已知' }), cell: (event) => event.knowledge.known },
    { title: say({ en: 'Believed', zh: '以为' }), cell: (event) => event.knowledge.believed },
    { title: say({ en: 'Not yet known', zh: '还不知道' }), cell: (event) => event.knowledge.unknown },
  ]);
  return titled(say({ en: 'Turning points', zh: '转折点' }), rows);
}

const narrative = (desk: Desk): Block[] =>
  titled(desk.say({ en: 'Narrative', zh: '过程叙述' }), desk.prose('narrative', partLevel));

const evidenceNotes = (desk: Desk): FootnoteDefinition[] =>
  desk.retrospective.events.flatMap((event, index) => {
    const lines = desk.isListed(event) ? notedEvidence(desk, event) : [];
    return lines.length === 0 ? [] : [footnote(evidenceName(index), lines)];
  });
