/** What the columns of tables are called, in both languages. */
import type { Block } from '../prose/prose';
import { normaliseTitle } from './match-title';
import { type Marks, type Plain, plainInlines } from './plain';

export type Column =
  | 'time'
  | 'date'
  | 'text'
  | 'role'
  | 'phase'
  | 'kind'
  | 'owner'
  | 'due'
  | 'state'
  | 'link'
  | 'verification'
  | 'type'
  | 'name'
  | 'other';

const titles: Readonly<Record<Exclude<Column, 'other'>, RegExp>> = {
  time: /\btime(?:stamp)?s?\b|^when$|^clock$|^at$|时间|时刻|^时点$/,
  date: /^date$|^day$|^日期$/,
  text: /^(?:event|events|what|what happened|description|details?|activity|action|actions|action items?|item|items|task|tasks|todo|entry|summary|note|notes|message|measure|measures|recommendations?|corrective actions?|follow ups?|step|事件|描述|内容|说明|经过|详情|措施|改进措施|改进项|行动项|动作|事项|任务|待办|操作|进展|行动|改进内容|具体措施|整改措施|整改内容|建议)$/,
  role: /^(?:who|actor|role|by|person|team|人员|角色|执行人|操作人|处理人)$/,
  phase: /^(?:phase|阶段)$/,
  kind: /^(?:kind|type|类型)$/,
  owner:
    /^(?:owner|owners|assignee|assigned to|responsible|dri|who|负责人|责任人|负责角色|改进负责人|跟进人|owner 负责人|执行人|经办人)$/,
  due: /^(?:due|due date|deadline|by when|target date|eta|date|when|期限|截止|截止日期|截止时间|完成时间|计划完成时间|预计完成|预计完成时间|到期)$/,
  state: /^(?:state|status|progress|done|状态|进度|完成情况)$/,
  verification:
    /^(?:how we will know|verification|how verified|how we verify|success criteria|acceptance criteria|验证办法|验证方法|验证方式|验收标准|验收方式)$/,
  type: /^(?:type|类别|类型)$/,
  name: /^(?:name|names|who|participant|participants|attendee|attendees|person|label|姓名|名字|人员|参会人|参与人|参会人员|成员)$/,
  link: /^(?:link|ticket|issue|bug|jira|tracker|tracking|tracking bug|pr|链接|工单|单号|需求单)$/,
};

/** The column of a header under one of the wanted readings; the first reading that fits wins. */
export function columnNamed(header: string, wanted: readonly Exclude<Column, 'other'>[]): Column {
  const name = normaliseTitle(header);
  return wanted.find((column) => titles[column].test(name)) ?? 'other';
}

export interface PlainTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

type Table = Extract<Block, { type: 'table' }>;

const isBlank = ({ text, links, notes, pictures }: Plain): boolean =>
  text === '' && links.length + notes.length + pictures.length === 0;

/** The table as plain cells, every row as long as the header, without blank ones; null when a header or cell is more than that. */
export function plainTable(table: Table, marks: Marks = 'without-notes'): PlainTable | null {
  const [head, ...body] = table.children.map((row) =>
    row.children.map((cell) => plainInlines(cell.children, marks)),
  );
  if (!head?.every((cell) => cell !== null && cell.links.length + cell.notes.length === 0)) return null;
  if (body.some((row) => row.length > head.length || row.some((cell) => cell === null))) return null;
  const empty: Plain = { text: '', links: [], notes: [], pictures: [] };
  return {
    headers: head.map((cell) => cell?.text ?? ''),
    rows: body
      .map((row) => head.map((_, index) => row[index] ?? empty))
      .filter((row) => row.some((cell) => !isBlank(cell))),
  };
}
