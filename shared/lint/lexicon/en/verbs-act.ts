/** English verbs of diligence and of ordinary acts, and verbs the resolver must know as verbs. */
import type { WordList } from '../../lexeme';

export const actVerbs: readonly WordList[] = [
  {
    class: 'V.hand',
    kind: 'verb',
    words:
      'press, click, type, select, choose, pick, enter, paste, push, pull, grab, open, close, turn, flip, hit, read',
  },
  {
    class: 'V.diligence',
    kind: 'verb',
    words: `
      check, test, verify, validate, review, confirm, inspect, examine, audit, monitor, watch, escalate,
      notify, inform, alert, warn, tell, communicate, announce, document, record, write down, report, read,
      consult, follow, follow up, follow through, adhere to, comply with, ask, ask for help, double-check,
      double check, cross-check, proofread, consider, anticipate, foresee, plan, plan ahead, prepare,
      rehearse, coordinate, align, collaborate, cooperate, pay attention, pay enough attention,
      pay attention to, take seriously, take the time to, investigate, look into, look at, look closely,
      look up, question, challenge, think, think about, think through, think ahead, account for, respond,
      react, answer, acknowledge, act, act on, intervene, step in, speak up, prioritize, prioritise,
      schedule, estimate, research, study, learn, train, practice, practise, share, discuss, delegate,
      ensure, make sure, guarantee, secure, protect, back up, update, maintain, clean up, complete, deliver,
      set up, define, clarify, specify, agree on, manage, supervise, oversee, track, measure, evaluate,
      assess, analyze, analyse, request, renew, rotate, remove, revert, roll back, contact, call, page,
      raise, flag, mention, point out, hand over, hand off, brief, involve, include, engage, commit,
      contribute, help, support, attend, show up, turn up, meet, reply, respond to, try, try hard enough,
      put in, spend enough time, spend the time, take care of, take responsibility, take ownership, own,
      address, handle, fix, resolve, write, write tests, apply, enable, disable, configure, budget,
      allocate, leave enough time, give enough, give it enough, start early, start early enough,
      keep an eye on, stay on top of, keep track of, keep up, stick to, push back, reach out, sign off,
      get approval, get sign-off, obtain, seek, do our homework, do their homework, do his homework,
      do her homework, do enough, do our due diligence, do due diligence, work hard enough, work together,
      work as a team, communicate well, communicate enough, put enough effort, put in enough effort,
      put in the effort, set aside, make an effort, make the effort, playtest, iterate, scope, refine,
      groom, break down, time-box, timebox, log in to check, roll out gradually, wait for, wait, stop to,
      reconcile, calibrate, clear, label, raise the alarm, raise a ticket, raise an alarm, sound the alarm,
      speak out, call out, tighten, torque, weigh, count, tidy up, submit, hand in, notice board, listen,
      listen to, heed, do the reading, carry out, perform, keep records, keep a record, save, patch, lock,
      sign, archive, invoice, warn anyone, let anyone know, let us know, let people know, let the team know,
      let customers know, keep us informed, keep everyone informed, open the runbook, feed back, chase,
      chase up, sanity-check, sanity check, smoke test, dry-run, dry run, cross check, pay heed, take notes,
      take note, take stock, take the trouble, think it through, grant, justify, negotiate, agree, bring up,
      surface, own up
    `,
  },
  {
    class: 'V.scrutiny',
    kind: 'verb',
    words: `
        pay attention, pay attention to, keep track, keep track of, check, test, verify, review, validate,
        communicate, notify, inform, tell, escalate, document, plan, anticipate, foresee, consider,
        think through, double-check, prioritize, prioritise, inspect, question, discuss, proofread,
        rehearse, prepare, coordinate, consult, understand, clarify, monitor, playtest, research, scope,
        address, take seriously, handle better, do differently, know, warn
      `,
  },
  {
    class: 'V.believe',
    kind: 'verb',
    words: 'think, believe, trust, accept, follow, copy, rely, hope, conclude, expect, care, bother, listen',
  },
  {
    class: 'V.notice',
    kind: 'verb',
    words: `
        notice, realize, realise, spot, catch, recognize, recognise, detect, identify, discover, see coming,
        pick up on, grasp, appreciate
      `,
  },
  {
    class: 'V.act',
    kind: 'verb',
    words: `
      push, deploy, release, ship, merge, commit, approve, delete, drop, remove, wipe, erase, overwrite,
      truncate, restart, reboot, stop, kill, terminate, shut down, turn off, switch off, disable, enable,
      run, execute, type, enter, paste, copy, click, press, select, choose, pick, edit, change, modify,
      alter, rename, move, apply, configure, set, reset, revert, roll back, upload, publish, send, share,
      expose, leak, close, open, create, add, install, upgrade, downgrade, unplug, disconnect, cut, detach,
      revoke, grant, disclose, submit, sign off on, sign off, give, put, introduce, trigger, cause, start,
      use, update, connect, force-push, rm, email, mail, forward, leave, mark, assign, order, book, pay,
      charge, bill, refund, transfer, rotate, expire, drain, scale, scale down, evict, format, unmount,
      mount, reimage, swap, import, export, restore, load, launch, invoke, call, point, target, print,
      hardcode, hard-code, check in, check out, rebase, cherry-pick, tag, purge, flush, unsubscribe, cancel,
      activate, deactivate, provision, destroy
    `,
  },
  {
    class: 'V.other',
    kind: 'verb',
    words: `
      be, have, do, make, take, get, go, come, know, see, say, tell, think, want, need, let, keep, begin,
      seem, show, hear, play, believe, hold, bring, happen, provide, sit, stand, lose, continue, become,
      lead, allow, grow, win, offer, remember, love, appear, buy, serve, die, build, stay, fall, reach,
      remain, suggest, receive, return, explain, hope, develop, carry, receive, agree, work, increase,
      decrease, rise, drop, recover, respond, occur, result, contain, produce, require, expect, decide,
      attempt, manage, mean, feel, find, join, log, sign, fire, crash, hang, block, reject, refuse, accept,
      retry, resume, complete, identify, mitigate, observe, determine, conclude, assign, resolve, declare,
      page, wake, struggle, spend, waste, hope, wish, intend, aim, switch, thank, blame, accuse, hurt, help,
      cost, affect, impact, suffer, experience, involve, include, depend, rely, rely on, break, generate,
      process, write, join, point, propose
    `,
  },
];
