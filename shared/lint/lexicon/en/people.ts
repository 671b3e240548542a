/** English words for people, roles and teams. */
import type { WordList } from '../../lexeme';

export const peopleEn: readonly WordList[] = [
  {
    class: 'BARE',
    kind: 'word',
    words:
      'management, marketing, engineering, qa, sales, ops, infosec, hr, legal, upper management, senior management, procurement, devs, treasury, helpdesk, help desk, maintenance, programming, design, support, logistics, purchasing, accounting, payroll, compliance, internal audit, facilities, tech support, customer success, customer support, radiology, pharmacy, nursing, reception, underwriting, presales, pre-sales, finance, ops, devops, dev, hq, headquarters, corporate, middle management, the business, product, pr department, r&d, operations, security, delivery, editorial, admissions',
  },
  {
    class: 'PERSON',
    kind: 'noun',
    words: `supervisor, director, shift supervisor, programmer lead, lead programmer, lead developer, lead artist, lead designer, night shift engineer, roommate, dba on duty, typist, controller on duty, foreman on duty, engineer, developer, programmer, coder, dev, sre, dba, sysadmin, admin, administrator, tester, architect, designer,
      analyst, technician, intern, trainee, apprentice, junior, senior, newcomer, new hire, new joiner, new starter, rookie,
      contractor, consultant, freelancer, employee, staffer, staff, staff member, team member, colleague, coworker, co-worker,
      teammate, team mate, person, people, individual, man, woman, guy, everyone, team lead, tech lead, team leader,
      technical lead, engineering manager, product manager, project manager, program manager, product owner, scrum master, boss,
      cto, ceo, cio, vp, executive, founder, stakeholder, reviewer, code reviewer, approver, maintainer, contributor, author,
      on-call, on-call engineer, oncall, on call engineer, incident commander, incident manager, duty manager, shift lead,
      support agent, support engineer, support rep, account manager, salesperson, sales rep, representative, specialist, expert, professional,
      researcher, scientist, student, classmate, groupmate, professor, instructor, artist, animator, copywriter, level designer,
      game designer, modeler, volunteer, organizer, organiser, facilitator,
      accountant, auditor, clerk, cashier, nurse, doctor, pilot, captain, mechanic, electrician, plumber, crew member, officer,
      foreman, subcontractor, librarian, teacher, coach, data engineer, platform engineer,
      network engineer, security engineer, release engineer, release manager, build engineer, implementer, assignee,
      qa engineer, test engineer, qa tester, data scientist, backend engineer, frontend engineer, backend developer, frontend developer,
      ops engineer, devops engineer, technical writer, half of us, somebody on the team, someone on the team, someone from the team,
      teller, pharmacist, trader, underwriter, radiologist, surgeon, paramedic, receptionist, caretaker, janitor, porter, courier, machinist, fitter, welder, assembler, shift operator, settlement operator, line operator, machine operator, console operator, human operator, night operator, duty operator, production planner, shift planner, material planner, integration lead, project lead, design lead, test lead, qa lead, sales lead, engineering lead, product lead, support lead, site lead, area lead, group lead, art lead, audio lead, ops lead, operations lead, security lead, change lead, migration lead, release lead, cutover lead, night lead, team captain, release captain, process engineer, supervisor on duty, folk, lad, chap, bloke, gal, fellow, newbie, novice, beginner, junior developer, junior engineer, night nurse, ward clerk, cofounder, co-founder, chairman, treasurer, secretary, scrum team member, playtester, sound designer, narrative designer, producer on the project, quartermaster, referee, mentor, advisor, adviser, supervisor, head of department, head of engineering, principal, superintendent, inspector on duty, keyholder, guard on duty, watch officer, rep, reconciler, paralegal, registrar, custodian, lawyer, solicitor, magistrate, bookkeeper, estimator, surveyor, draughtsman, scheduler on duty, handler on duty, operative, chemist, biologist, sonographer, anaesthetist, midwife, carer, orderly, driver on duty, conductor, signaller, ranger, warden, steward, host on duty, presenter, moderator, curator, archivist, recruiter, bidder, buyer, storekeeper, picker, packer, loader operator, crane operator, rigger, scaffolder, painter, carpenter, roofer, joiner, cook, chef, barista, waiter, baker, farmer, second line, first line, third line, tier 1, tier 2, tier 3, level 1, level 2, deckhand, loadmaster, dispatcher on duty, customer success manager, solution architect, integrator, go-live manager, data steward, key user`,
  },
  {
    class: 'TEAM',
    kind: 'noun',
    words: `team, squad, crew, department, group of engineers, committee, leadership,
      dev team, development team, ops team, qa team, support team, platform team, product team, security team, infrastructure team, infra team,
      data team, design team, art team, marketing team, sales team, operations team, vendor team, management team, leadership team,
      tribe, workforce, human resources, upper management, senior management, steering committee, task force, study group, project group, project team, service desk, night desk, trading desk, duty desk, night shift, day shift, early shift, late shift, night crew, day crew, ground crew, front office, back office, middle office, board of directors, tools team, tooling team, custody desk, settlement desk, dispatch desk, control room, engine room, radiology team, test team, build team, network team, web team, mobile team, client team, game team, level team, audio team, project office, pmo, ward staff, office staff`,
  },
  {
    class: 'MAYBE',
    kind: 'noun',
    words: `operator, user, leader, member, peer, coordinator, planner, responder, dispatcher, inspector, writer, translator, committer, deployer, organization, organisation, management, engineering, company, customer, manager, agent, lead, support, security, operations, ops, qa, quality assurance, vendor, supplier, owner,
      marketing, sales, finance, legal, product, design, client, partner, third party, third-party, driver, editor, builder,
      group, board, administration, business, devs, infosec, it department, hr, customer service, customer support, helpdesk, help desk`,
  },
];
