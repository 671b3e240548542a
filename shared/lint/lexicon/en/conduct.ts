/** English nouns of conduct: competence, diligence, norms. */
import type { WordList } from '../../lexeme';

export const nounsOfConduct: readonly WordList[] = [
  {
    class: 'N.fault',
    kind: 'word',
    words: `
        fault, mistake, mistakes, error, errors, negligence, carelessness, incompetence, blunder, blunders,
        oversight, screw-up, screwup, screw-ups, mess, doing, bad judgement, bad judgment, sloppiness,
        laziness, ignorance, inexperience, inattention, misjudgement, misjudgment, miscalculation, typo,
        slip-up, slip, fat finger, failure, failures, failing, failings, lapse, complacency, arrogance,
        stupidity, neglect, forgetfulness, indecision, inaction, haste, impatience
      `,
  },
  {
    class: 'N.vice',
    kind: 'word',
    words: `
        carelessness, incompetence, negligence, sloppiness, laziness, complacency, stupidity, recklessness,
        inattention, inattentiveness, irresponsibility, unprofessionalism, forgetfulness, absent-mindedness,
        dereliction of duty, gross negligence, wishful thinking, procrastination, overconfidence,
        tunnel vision of the engineer, bad judgement, bad judgment, poor judgement, poor judgment,
        lapse in judgement, lapse in judgment, lapse of judgement, lapse of judgment, lapse of attention,
        lapse in attention, lapse of concentration, rookie mistake, rookie mistakes, rookie error,
        beginner mistake, beginner mistakes, careless mistake, careless mistakes, careless error,
        careless errors, stupid mistake, stupid mistakes, silly mistake, silly mistakes, dumb mistake,
        dumb mistakes, sloppy work, sloppy mistake, amateur mistake, honest mistake, basic mistake,
        basic mistakes, embarrassing mistake, bad call, poor decision, poor decisions, bad decision,
        bad decisions, poor decision making, poor decision-making, bad decision making, bad decision-making,
        bad habits, half-assed, half-baked effort, asleep at the wheel
      `,
  },
  {
    class: 'N.effort',
    kind: 'word',
    words: `
        communication, planning, preparation, attention, attention to detail, care, diligence,
        due diligence, discipline, experience, skill, skills, knowledge, expertise, competence, effort,
        commitment, motivation, ownership, responsibility, accountability, leadership, teamwork,
        coordination, judgement, judgment, understanding, training, focus, foresight, awareness,
        situational awareness, urgency, sense of urgency, follow-through, follow through, follow-up, rigor,
        rigour, collaboration, organization, organisation, time management, time-management,
        professionalism, initiative, vigilance, thoroughness, caution, patience, common sense, confidence,
        transparency, honesty, engagement, participation, oversight, supervision, scrutiny, testing,
        playtesting, research, homework, thought, consideration, management, project management, estimation,
        estimates, decision making, decision-making, handover, coding skills, programming skills,
        technical skills, know-how, maturity, dedication, self-discipline, alignment, prioritization,
        prioritisation, culture, work ethic
      `,
  },
  {
    class: 'N.norm',
    kind: 'noun',
    words: `
        escalation path, basic precaution, precaution, permit, work order, lockout, isolation,
        safety instruction, convention, house rule, chain of command, policy, process, procedure, protocol,
        guideline, rule, standard, best practice, practice, checklist, runbook, playbook, change process,
        change policy, change management process, review process, approval process, instruction, regulation,
        safety rule, code review, change control, release process, deployment process,
        standard operating procedure, sop, change freeze, code freeze, freeze, approval, review, safeguard,
        guardrail, agreement, manual, plan, documentation, deadline, dual control, four-eyes principle,
        four eyes principle, lockout procedure, control, segregation of duties, sign-off, handover, handoff,
        golden rule, cadence, definition of done
      `,
  },
  {
    class: 'N.warning',
    kind: 'noun',
    words: `
        warning, alert, alarm, sign, warning sign, red flag, signal, concern, complaint, ticket, page,
        notification, report, error message, advice, recommendation, feedback
      `,
  },
];
