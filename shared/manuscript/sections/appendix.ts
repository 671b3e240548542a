/** Appendix: factors that were not picked, the team's own severity ladder, what was looked through, former titles. */
import type { Block } from '../../prose/prose';
import type { Desk, SectionSource } from '../desk';
import { factorList } from '../factor-list';
import { flatten, outlineFactors, pickedOutline } from '../factor-outline';
import { reviewLabels } from '../labels';
import { paragraph, table } from '../nodes';
import { titled } from '../titled';

export const appendix: SectionSource = {
  id: 'appendix',
  title: { en: 'Appendix', zh: '附录' },
  compose: (desk) => [...otherFactors(desk), ...ladder(desk), ...reviews(desk), ...formerTitles(desk)],
};

function otherFactors(desk: Desk): Block[] {
  const outline = outlineFactors(desk.retrospective.factors);
  const shown = new Set(flatten(pickedOutline(outline)).map((node) => node.factor.id));
  const others = flatten(outline).filter((node) => !shown.has(node.factor.id));
  return titled(
    desk.say({ en: 'Other factors considered', zh: '其他考虑过的因素' }),
    factorList(
      desk,
      others.map((node) => ({ ...node, children: [] })),
    ),
  );
}

function ladder({ retrospective, say }: Desk): Block[] {
  const rows = table(retrospective.ladder, [
    { title: say({ en: 'Severity', zh: '级别' }), cell: (rung) => `${rung.level} ${rung.name}` },
    { title: say({ en: 'Reads as', zh: '含义' }), cell: (rung) => rung.readsAs },
    { title: say({ en: 'Response', zh: '响应' }), cell: (rung) => rung.response },
    { title: say({ en: 'Notice', zh: '公告' }), cell: (rung) => rung.notice },
    { title: say({ en: 'Document', zh: '文档' }), cell: (rung) => rung.document },
  ]);
  return titled(say({ en: 'Severity ladder', zh: '级别定义' }), rows);
}

function reviews(desk: Desk): Block[] {
  const { say } = desk;
  const rows = table(desk.retrospective.reviews, [
    {
      title: say({ en: 'Looked through', zh: '已核查内容' }),
      cell: (review) => say(reviewLabels[review.subject]),
    },
    { title: say({ en: 'By', zh: '核查角色' }), cell: (review) => review.by },
    { title: say({ en: 'When', zh: '时间' }), cell: (review) => desk.instant(review.at) },
  ]);
  return titled(say({ en: 'Content review', zh: '发布前核查' }), rows);
}

/** What an imported file called the parts that are structures now. */
const formerTitles = ({ retrospective, say }: Desk): Block[] =>
  titled(
    say({ en: 'Titles in the imported file', zh: '导入文件中的标题' }),
    retrospective.formerTitles.length === 0 ? [] : [paragraph(retrospective.formerTitles.join(' · '))],
  );
