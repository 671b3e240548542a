/** What was done about it. */
import { laidOut } from '../../../kit/laid-out';
import type { EventClue } from './event-clue';
import { reasons } from './reasons';

export const actions: readonly EventClue[] = [
  {
    form: laidOut('i')`
      \b(?:
        roll(?:ed|ing|s)? ?back|rollback|by hand\b|in manual\b|re-?set(?:ting)?\b|
        re-?start(?:ing)?\b|swapp(?:ed|ing)|bypass(?:ed|ing)|isolat(?:ed|ing)|divert(?:ed|ing)|
        evacuat(?:ed|ing)|re-?built|rebuild(?:ing)?|re-?fill(?:ed|ing)|refuel(?:led|ling)|
        re-?boot(?:s)?|on hold\b|hold called|put on hold|stopping\b|configured (?:from|by)|
        stop orders?|open(?:ed|ing) (?:the|up)|clos(?:ed|ing) (?:the|sales|down)|fitted|wound|
        clipped|revert(?:ed|ing|s)?|restart(?:ed|ing|s)?|reboot(?:ed|ing)?|deploy(?:ed|ing)|
        re-?deploy\w*|scal(?:ed?|ing) (?:up|down|out|the|to)|fail(?:ed|ing)? ?over|failover|
        switch(?:ed|ing)? (?:to|over|traffic)|drain(?:ed|ing)?|cordon(?:ed|ing)?|
        kill(?:ed|ing)?|delet(?:ed?|ing)|disabl(?:ed?|ing)|enabl(?:ed?|ing)|flipp(?:ed|ing)|
        toggl(?:ed?|ing)|patch(?:ed|ing)?|appl(?:ied|ying)|merg(?:ed|ing)|push(?:ed|ing)|
        rotat(?:ed?|ing)|renew(?:ed|ing)?|rais(?:ed|ing)|increas(?:ed|ing)|decreas(?:ed|ing)|
        chang(?:ed|ing) (?:the|back|to|from)|(?:was|were) changed (?:at|by|in|on)|
        updat(?:ed|ing) the|upgrad(?:ed?|ing)|remov(?:ed|ing)|re-?ran|re-?attach\w*|
        replac(?:ed|ing)|block(?:ed|ing)|throttl(?:ed|ing)|clear(?:ed|ing)|flush(?:ed|ing)?|
        purg(?:ed|ing)|stopp(?:ed|ing)|cull(?:ed)?|started (?:the|replacing|scanning|a|rolling)|
        manually|executed|running|hot ?fix(?:ed)?|extend(?:ed|ing)|paus(?:ed|ing)|
        deployment\b.{0,40}\b(?:succeeded|finished|complete[ds]?|failed)
      )\b|
      ^\s*(?:\$|#|>)\s?(?:kubectl|helm|systemctl|terraform|aws|git|ssh|sudo)|
      \x60?(?:kubectl|helm|systemctl|terraform) [a-z]+
    `,
    weight: 4,
    kind: 'action',
    why: reasons.command,
  },
  {
    form: laidOut('u')`
      (?:已|正在|开始|完成|执行|手动|刚|重新|先)?(?:
        回滚|回退|重启|扩容|缩容|切(?:换|流|到|备|主|走|回|掉|过去|旁路|手动)|降级|限流|下线|
        摘除|摘掉|摘流|隔离|熔断|发布|部署|上线|发版|合并|修复|清(?:理|空|掉|了)|删除|关闭|关掉|
        打开|开启|暂停|停(?:掉|用|机|线|产|售)|转移|转派|退回旧?|更换|换(?:上|掉|了)|复位|预热|
        改走|绕行|疏散|顺延|调(?:大|小|整|高|低)|改(?:了|回)|更新|升级|执行|重跑|
        补(?:数据|单|发)|恢复配置|封禁|迁移|重放
      )
    `,
    weight: 4,
    kind: 'action',
    why: reasons.command,
  },
];
