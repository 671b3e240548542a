/** Sentences after a rewrite was accepted, as a reader would read them aloud. */
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../shared/lint/rules/registry';
import { lintText } from './lint-text';

const afterAccepting = (text: string): readonly string[] =>
  lintText(text).flatMap(({ start, end, rewrites }) =>
    rewrites.slice(0, 1).map((rewrite) => text.slice(0, start) + rewrite + text.slice(end)),
  );

describe('the first rewrite', () => {
  it.each([
    [
      'The reviewer should have noticed the request.',
      'The reviewer knew [what was known then] and had [which cue, if any] to notice the request.',
    ],
    [
      'They shouldn’t have deployed on a Friday.',
      'They went by [what was known then] and deployed on a Friday.',
    ],
    [
      'A developer accidentally deleted the table.',
      'A developer went by [what the screen showed] and deleted the table.',
    ],
    [
      'An admin pushed the wrong certificate.',
      'An admin went by [what the screen showed] and pushed [which] certificate.',
    ],
    [
      'A contractor broke the login page.',
      'A contractor made [which change], after which [what happened] to the login page.',
    ],
    ['Dave failed to check the logs.', 'The [role] had [which cue, if any] to check the logs.'],
    ['The team was overconfident.', 'The team was working under [which load or time pressure].'],
    [
      'We assumed the backup was complete.',
      'We saw [what pointed that way] and expected that the backup was complete.',
    ],
    [
      'A developer deployed the change without approval.',
      'A developer deployed the change by [which way of working].',
    ],
    ['Mistakes were made.', '[Which role] used [which way of working] because [what was known then].'],
    ['开发同学改错了配置。', '开发同学当时依据【当时看到的】改了配置。'],
    ['李娜改错了路由表。', '【角色】当时依据【当时看到的】改了路由表。'],
    ['值班同学没有及时查看告警。', '值班同学当时看到的是【当时看到的】，【有无线索】提示去查看告警。'],
    [
      '值班同事当时本应该先看消息来源。',
      '值班同事当时知道的是【当时的信息】，【什么信号】出现才会先看消息来源。',
    ],
    ['当初就不该这样设计。', '当时依据【当时知道的】这样设计。'],
    ['工程师擅自修改了参数。', '工程师按【当时的理解】修改了参数。'],
    ['Nobody phoned the utility.', 'The [role] had [which cue, if any] to phone the utility.'],
    ['MOP not followed by engineer.', 'MOP gave way to [what was done instead] by engineer.'],
    [
      'The security report went unanswered for weeks.',
      'The security report competed with [which other signals or work] for weeks.',
    ],
    ['The incident was caused by an engineer.', 'The incident was made possible by [which condition].'],
    ['Primary cause: maintenance personnel.', 'Primary cause: [which condition].'],
    [
      'Tom merged the branch without telling the level team.',
      'Tom merged the branch at [time], before [which message] reached the level team.',
    ],
    [
      'CSMs need to be more proactive.',
      'CSMs need to be supported by [which guard, check, default or alert].',
    ],
    ['Who approved this change?', 'At [time], what spoke for this change?'],
    ['How can a qualified nurse misread a syringe?', 'What made [the decision] look right at [time]?'],
    ['The client team keeps changing the scope.', 'The client team [on which dates] changed the scope.'],
    ['双人复核未执行。', '双人复核当时由【实际做法】代替。'],
    ['换型后未做首检。', '换型后由【角色】采用了【实际做法】。'],
    ['叉车司机逆行。', '叉车司机实际采用了【哪种做法】（书面规定是【什么】）。'],
    ['装配工把左右件装混。', '装配工当时依据【当时看到的】，把左右件装成了【实际的样子】。'],
    ['三班老是出这种事。', '三班【哪几天、哪几次】出这种事。'],
    ['由于我部工作疏漏，导致批量延迟。', '由于【什么条件】，出现了批量延迟。'],
    ['D4 流出原因：检验员漏检。', 'D4 流出原因：【什么条件】；当时检验员漏检。'],
    ['为什么没人发现这个问题？', '当时【什么信号】能提示【角色】去发现这个问题？'],
    ['Be more careful to test the service.', 'Add [which prompt at that moment] to test the service.'],
    [
      'The tower waited; nobody phoned the depot.',
      'The tower waited; the [role] had [which cue, if any] to phone the depot.',
    ],
    ['双人复核呢？', '是什么让【这个选择】当时看起来合理？'],
    [
      'A thirty-second walk-round would have been enough.',
      'A thirty-second walk-round competed with [which other work].',
    ],
    [
      'Count the bags. That’s the whole job.',
      'Count the bags. [Which check] competed with [which other work].',
    ],
    ['Governance produced a logo.', 'Governance worked on [what had priority then].'],
    ['Someone hardcoded the path.', '[Which role] went by [what was known then] and hardcoded the path.'],
    ['The customer keeps sending half of the data.', 'The customer [on which dates] sent half of the data.'],
    [
      'As usual, the log was filled in a week later.',
      'On [which dates], the log was filled in a week later.',
    ],
    ['Such a mix-up was bound to happen.', 'Such a mix-up was one of [which possibilities seen then].'],
    [
      'The grain was decided on vibes.',
      'The grain was decided by [which way of working, with how much time].',
    ],
    ['The segment was trimmed by unknown hands.', 'The segment was trimmed by [which role].'],
    ['The crew opened the sluice anyway.', 'The crew opened the sluice because [what made that look right].'],
    [
      'We never did send the form we had announced.',
      'We had [which cue, if any] to send the form we had announced.',
    ],
    ['值班工程师忘了关阀门。', '值班工程师当时看到的是【当时看到的】，【有无线索】提示去关阀门。'],
    ['The client kept changing the plan.', 'The client [on which dates] changed the plan.'],
    [
      'The lads got flustered after lunch.',
      'The lads worked under [which load or time pressure] after lunch.',
    ],
    ['The driver was stood down.', 'The driver was asked [what made that step look right].'],
    [
      'This is the third outage since May in which the storage team was involved.',
      '[Which events] on [which dates] had [which condition] in common.',
    ],
    [
      'The contractor is off the rota until further notice.',
      'The [role] was asked [what made that step look right].',
    ],
    [
      'Action: analysts to double-check before each upload.',
      'Action: add [which guard, check, default or alert], owned by [role] and tested by [test].',
    ],
    [
      'Release notes need to be studied more carefully.',
      'Add [which guard, check, default or alert], owned by [role] and tested by [test].',
    ],
    ['需求没写清楚。', '需求当时由【角色】按【哪种理解】处理。'],
    ['小王把配置文件传到了公开仓库。', '【角色】把配置文件传到了公开仓库。'],
  ])('of “%s” reads on', (text, expected) => {
    expect(afterAccepting(text)).toContain(expected);
  });

  it.each([
    'There was nothing we could do.',
    'If only the admin had read the notice.',
    'Their lack of discipline nearly killed the company.',
    '如果开发同学多确认一次，就不会出事故。',
    '这是一个低级错误。',
    '没核对就提交，柜员没有核对收款行就提交了。',
    '没有认真核对参数，就执行了脚本。',
    'Lack of testing, evaluation and experience with the tool.',
    '根因：分析师小齐的临时查询。',
    'Mr Hughes left the register on the coach.',
    'Gareth, bless him, went on holiday.',
    'The consultants billed us and then vanished.',
    '开发同学总是忘记更新文档。',
  ])('is left out where none would: “%s”', (text) => {
    expect(lintText(text)).not.toEqual([]);
    expect(afterAccepting(text)).toEqual([]);
  });
});

/**
 * Irony, a tail or two clauses at once: the words left standing would say the same again, or the facts would go with
 * the words. The question is all that can be offered.
 */
const questionOnly: ReadonlySet<string> = new Set([
  'counterfactual.en.if-only',
  'mind-reading.en.ironic',
  'rhetorical.en.retold',
  'character.en.unlike',
  'failed-duty.en.unasked',
  'team-blame.en.each-other',
  'team-blame.en.back-and-forth',
  'try-harder.en.drill',
  'try-harder.en.told',
  'person-fault.en.cost-us',
  'agentless.en.and-not',
  'hindsight.en.anyone',
  'minimisation.en.easy',
  'punitive.en.price',
  'absolutes.en.idiom',
  'mind-reading.en.motive',
  'team-blame.en.between',
  'person-fault.en.whoever',
  'mind-reading.en.inner',
  'failed-duty.en.never-did',
  'counterfactual.en.would-have',
  'rhetorical.zh.pointed',
  'absolutes.zh.all-day',
  'failed-duty.zh.half-done',
  'norm-violation.zh.despite',
  'counterfactual.zh.spared',
  'person-fault.zh.own-up',
  'punitive.zh.threat',
  'person-fault.zh.wrong-way',
  'team-blame.zh.each-other',
  'mind-reading.zh.judged-safe',
  'mind-reading.zh.pressed',
  'rhetorical.zh.mockery',
  'character.zh.offhand',
  'failed-duty.zh.promised',
  'absolutes.zh.again',
  'absolutes.zh.idiom',
  'team-blame.zh.ping-pong',
  'minimisation.zh.only-had-to',
]);

const slot = /\{([^/{}]+)\/([^{}]+)\}/;
const examples = lintRules.flatMap(({ examples: { flags } }) =>
  flags.map((text) => text.replace(slot, '$1')),
);
const read = examples.flatMap((text) =>
  lintText(text).flatMap(({ start, end, rewrites, language }) =>
    rewrites.map((rewrite) => ({
      language,
      rewrite,
      sentence: text.slice(0, start) + rewrite + text.slice(end),
    })),
  ),
);

describe('every rule', () => {
  it('has a rewrite, or is known to have none that would be honest', () => {
    const without = lintRules.filter(({ rewrites }) => rewrites.length === 0).map(({ id }) => id);
    expect(new Set(without)).toEqual(questionOnly);
  });
});

describe('every rewrite of every example', () => {
  it('says no word twice in a row and leaves no gap', () => {
    for (const { sentence } of read) {
      expect(sentence).not.toMatch(/\b([a-z]+) \1\b/i);
      expect(sentence).not.toMatch(/当时当时|的的|了了|，，| {2}| [,.;]/);
    }
  });

  it('leaves blanks in the brackets of its language, and no slot of the template', () => {
    for (const { rewrite, language } of read) {
      expect(rewrite).toMatch(language === 'en' ? /\[[^[\]]+\]/ : /【[^【】]+】/);
      expect(rewrite).not.toMatch(/[{}]/);
    }
  });

  it('puts no verb without a tense behind an English subject, and no tense behind "to"', () => {
    for (const { sentence, language } of read.filter((one) => one.language === 'en')) {
      expect(language).toBe('en');
      expect(sentence).not.toMatch(/\bto (?:had|went|knew|saw|worked|made|used|reported)\b/);
      expect(sentence).not.toMatch(/\b(?:was|were|be|been) (?:had|went|knew|saw|reported)\b/);
      expect(sentence).not.toMatch(/\]\s+(?:have|be)\b/);
    }
  });

  it('is not marked again', () => {
    for (const { sentence, rewrite } of read) {
      const at = sentence.indexOf(rewrite);
      const again = lintText(sentence).filter(({ start, end }) => start >= at && end <= at + rewrite.length);
      expect(again.map(({ text }) => text)).toEqual([]);
    }
  });
});
