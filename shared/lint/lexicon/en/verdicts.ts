/** English words that give a verdict on work or conduct, and verbs of evidence that never do. */
import type { WordList } from '../../lexeme';

export const verdictsEn: readonly WordList[] = [
  {
    class: 'BAD',
    kind: 'word',
    words: `
      mess, a right mess, mess of it, shambles, chaos, fiasco, farce, circus, disaster, debacle,
      train wreck, trainwreck, dumpster fire, garbage, rubbish, nonsense, crap, trash code, spaghetti, slop,
      sludge, bodge, botch, hash of it, pig's ear of it, dog's breakfast, dog's dinner, pigsty, half-arsed,
      half-assed, half-baked, half-cocked, half-hearted, half-heartedly, slapdash, slipshod, shoddy, sloppy,
      sloppily, careless, carelessly, lousy, abysmal, atrocious, dreadful, appalling, pathetic, laughable,
      ridiculous, embarrassing, disgraceful, shameful, unprofessional, unprofessionally, unacceptable,
      inexcusable, below par, below standard, substandard, sub-par, subpar, not up to scratch,
      not up to standard, mediocre, amateurish, clumsily, ham-fisted, cack-handed, lazily, grudgingly,
      begrudgingly, reluctantly, belatedly, too late, far too late, way too late, much too late, hours late,
      days late, weeks late, unannounced, behind our backs, behind everyone's back, on a whim, on a hunch,
      at random, blind, blindly, by the seat of their pants, by the seat of our pants, on autopilot,
      from memory, without a second thought, without thinking, without so much as, out of habit,
      out of laziness, out of carelessness, out of ignorance, out of spite, out of pride, in a panic,
      in a rush, in haste, on the fly, ad hoc, at the last minute, at the last moment, at the last second,
      at the eleventh hour, at the very end, down to the wire, last-minute, last minute, eleventh-hour,
      upside down, back to front, the wrong way round, the wrong way, nonchalantly, flippantly, cavalierly,
      haphazardly, poorly, badly, terribly, awfully, horribly, inadequately, insufficiently, improperly,
      wrongly, incorrectly, unwisely, foolishly, stupidly, naively, recklessly, irresponsibly, negligently,
      arrogantly, stubbornly, selfishly, lamely, feebly, rashly, too hastily, too quickly, too slowly,
      too casually, too lightly, far too long, way too long, excuses, lame excuses, empty promises, hot air,
      lip service, finger trouble, own goal, own goals, blind eye, deaf ear, cold feet, guesswork,
      wishful thinking, busywork, bikeshedding, gold-plating, gold plating, tunnel vision, groupthink,
      politics, turf war, turf wars, blame game, whining, moaning, grumbling, bickering, squabbling,
      infighting, foot-dragging, heel-dragging, hand-waving, hand waving, box-ticking, shortcuts,
      corner-cutting, cowboy, cowboys
    `,
  },
  {
    class: 'ADJ.bad',
    kind: 'word',
    words: `
        poor, bad, weak, inadequate, insufficient, sloppy, careless, lax, terrible, improper, shoddy,
        ineffective, non-existent, nonexistent, awful, lousy, mediocre, lacking, deficient, abysmal,
        appalling, dreadful, pathetic, hopeless, useless, minimal, minimalistic at best, patchy, spotty,
        half-hearted, haphazard, chaotic, shambolic, disorganised, disorganized, unprofessional,
        substandard, sub-standard, wanting, slipshod, slapdash, superficial, perfunctory, cursory,
        unsatisfactory, unacceptable, atrocious, horrible, horrendous, disastrous, a disaster, a mess,
        a shambles, a joke, a farce, a disgrace, a nightmare, all over the place, not good enough,
        below par, below standard, below expectations, subpar, sub-par, rubbish, crap, woeful, questionable,
        rushed, hasty, clumsy, amateurish, naive, wishful, sluggish, lethargic, too slow, too low, too lax,
        too loose, way off, thin on the ground, conspicuous by its absence, in short supply, absent,
        virtually absent, all but absent, close to zero, zero, nil, less than stellar, less than ideal,
        not our strong suit, not our forte, not our strength
      `,
  },
  {
    class: 'V.lacking',
    kind: 'verb',
    words: `
        suck, stink, suffer, lapse, slip, slacken, fall apart, break down, collapse,
        leave a lot to be desired, leave much to be desired, leave something to be desired,
        go out of the window, go out the window, fall by the wayside, dry up, fizzle out, peter out,
        fall flat, go missing, lack rigour, lack rigor, lack focus, lack discipline
      `,
  },
  {
    class: 'V.evidence',
    kind: 'verb',
    words: `
        have, see, understand, finish, keep, correlate, correspond, overlap, know, receive, get, find, hear,
        need, want, expect, observe, experience, lose, show, reach, affect, impact, change, happen, exist,
        seem, appear, remain, suffer, hit, trip, feel, require, include, contain, match, apply, return,
        work, recover, improve, report, page, wake, join, reproduce, succeed, help, hurt, matter, mean,
        cost, exceed, drop, rise, fall, vary, differ, belong, depend, fit, last, like, own, host, run,
        run into, run out, die, like, prefer, allow, permit, support, cover, come, arrive, go off, like to,
        mind, add, use, offer, store, hold, exist, qualify, complain, open a ticket, churn, cancel, pay,
        sign up, log in, visit, click
      `,
  },
  {
    class: 'V.tell',
    kind: 'verb',
    words: `
        report, notice, ask, tell, call, post, mention, reply, answer, suggest, propose, offer, help, join,
        see, find, raise, flag, open, page, ping, point, note, spot, discover, catch, fix, restore, confirm,
        write, volunteer, record, solve, explain, recall, remember, say, shout, bring, create, build, get,
        have, be, come, arrive, show, do, need, want, turn, take, check, look, sit, stand, start, log,
        restart, share, respond
      `,
  },
  {
    class: 'V.rescue',
    kind: 'verb',
    words: `
        prevent, avoid, avert, catch, spot, notice, save, spare, reveal, show, expose, flag, tell, warn,
        alert, find, detect, uncover, surface, head off, stop, stave off, defuse, mitigate, help, solve,
        shorten, halve, reduce, limit, contain, cost, rescue, nip in the bud, change everything,
        make all the difference, make a difference, do the trick, bring to light, raise the alarm, sort,
        fix, settle, clear up
      `,
  },
  {
    class: 'V.suppose',
    kind: 'verb',
    words: `
        figure, reckon, kid, fool, delude, imagine, fancy, gamble, bank on, count on, bet on, bet, pretend,
        convince, persuade, trust blindly, take as gospel, take at face value, take on trust,
        take it on trust, take as read, take for granted, put too much faith in, pin our hopes on,
        pin their hopes on, overrate, idealise, idealize, tell themselves, tell ourselves, tell himself,
        tell herself, content themselves with, content ourselves with
      `,
  },
  {
    class: 'DUTY',
    kind: 'noun',
    words: `
        handover, hand-over, briefing, rehearsal, risk assessment, permission slip, consent form,
        observation, task card, work instruction, wi, mop, method statement, method of procedure,
        escalation matrix, pre-check, precheck, checklist, check-list, sign-off sheet, visual control,
        visual inspection, inspection, segregation of duties, four-eyes check, two-person check,
        two-nurse check, peer review, code review, design review, story, stories, acceptance criteria,
        ticket note, minutes, toolbox talk, safety talk, lockout, tagout, permit, permit to work,
        isolation certificate, log book, logbook, shift log, safety rule, house rule, code of conduct,
        dress code, ppe, hard hat, harness, kt, knowledge transfer, training record, first-article check,
        first article inspection, final inspection, goods-in check, stock count, stocktake, cash count,
        reconciliation, safety-critical communication, communications plan, stakeholder update,
        status update, due care, proper care, safety brief, read-back, readback, repeat-back, call-out,
        callout, cross-check, crosscheck, walk-round, walkaround, preflight check, pre-flight check,
        dry run, dress rehearsal, smoke test, regression test, load test, fire drill, drill
      `,
  },
  {
    class: 'PERMIT',
    kind: 'noun',
    words: 'permission, authorisation, authorization, consent, clearance, approval, sign-off',
  },
  {
    class: 'WHILE',
    kind: 'word',
    words: `
        minute, minutes, second, seconds, click, clicks, glance, glances, look, line, lines, keystroke,
        keystrokes, call, phone call, email, message, question, check, command, switch, button, word,
        sentence
      `,
  },
  {
    class: 'DUTY.paper',
    kind: 'noun',
    words: `
      paper, paperwork, customs paper, adr paper, delivery note, form, claim form, incident form,
      incident report, defect book, accident book, proof of delivery, timesheet, time sheet, expense report,
      follow-up item, action item, retro action, action point, lesson, external sample, qa sample, consent,
      seal, photo, stock list, burndown chart, ward round, racking inspection, vehicle check,
      walkaround check, acceptance test, uat, test evidence, test case, test plan, restore test,
      backup test, risk log, risk register, raid log, issue log, lessons log, change record, change request,
      backout plan, rollback plan, implementation plan, project plan, comms plan, recovery document,
      runbook entry, wiki page, readme, user story, bug ticket, support ticket, bug report, review comment,
      meeting minutes, follow-up email, customer update, status report, weekly report, survey,
      questionnaire, configuration item, ci record, cmdb entry, contact list, call list, escalation list,
      rota, roster, training, refresher, certification, licence renewal, contract renewal, permit renewal,
      invoice, purchase order, quote, order form, packing list, picking list, label, key log, visitor log,
      sign-in sheet, cleaning rota, fridge log, temperature log, probe log, maintenance log, service record,
      calibration, calibration record, logbook page, lab book, lab notebook, data sheet, specification,
      drawing, snag list, punch list, method statement, toolbox talk, induction, ppe check, headcount,
      roll call, attendance list, register, consent sheet, prescription chart, drug chart, obs chart,
      care plan, handover sheet, discharge letter, referral letter, two-person check, double check
    `,
  },
];
