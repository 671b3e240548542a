/** 有因可循: Chinese clauses that give the condition, so that what was not done is told and not blamed. */

/** Patterns for `unless`: a reason, an absence, something that could not be seen, a choice for something else. */
export const reasonsZh: readonly string[] = [
  '， {~2} 因为|由于|是因为|原因是|而是|改为|改用|转而|才知道',
  '因为|由于|因 {~2} {SYSTEM}',
  '休假|请假|休息|生病|出差|住院|休产假|不值班|下班时间|非工作时间|在外地|在飞机上|在路上|在高铁上',
  '看不到|看不见|看不出|无法得知|无从得知|不可见|没法看|没有显示|没显示|未显示|不显示|没有提示|没提示|未提示|没有告警|没告警|没有弹窗',
  '没有|没 {ZCHECK|ZDUTY} 环境|工具|能力|渠道|平台|手段|权限|数据|入口|通道|条件|资源|机制|接口|设备|按钮|功能|标准|指标|账号|窗口',
  '发现|查到|检出|看到 {~4} 异常|问题|丢失|泄露|泄漏|证据|迹象|痕迹|规律|入侵',
];
