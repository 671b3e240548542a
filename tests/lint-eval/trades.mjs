/** Which voices are of one trade: a model must do without all of them to be judged on one. */

const trades = {
  'running services':
    'cloud-sre fintech-sre telecom-noc greybeard-admin hosting-notice incident-manager incident-report-plain campus-helpdesk ' +
    'internet-operations payment-reliability dachang-sre ops-veteran-two cloud-notice incident-owner ordinary-incident cloud-outage-publisher cloud-vendor-gonggao',
  security: 'breach-responder security-response security-red-team-debrief anquan-gongfang-fupan',
  data: 'data-science pipeline-engineer data-team data-warehouse database-team-postmortem machine-learning-platform',
  'writing software':
    'dry-british open-source offshore-app-team offshore-english startup-cto startup-chat founder-notes foreign-office app-release-manager mobile-release-manager',
  sprints:
    'bank-sprint sprint-board sprint-notes sprint-cn retro-notes table-cells scrum-master-wednesday scrum-xiaozu-huigu',
  students:
    'capstone student-capstone-two student-web-project robotics-team contest-team contest-review modelling-contest ' +
    'course-project student-web student-team-embedded shumo-jingsai-fupan',
  games:
    'game-jam jam-solo indie-studio game-team-retro indie-game game-operations student-game student-game-team group-chat esports-club game-studio-live-ops duli-youxi-gongzuoshi mobile-game-qa-chat',
  products: 'launch-pm pm-launch',
  customers:
    'b2b-operations saas-account-review crm-migration customer-success support-lead b2b-delivery b2b-ops-cn bid-sales ' +
    'call-centre project-delivery state-project call-centre-lead partner-integration-b2b b2b-jiaofu-yunying',
  banking: 'bank-operations insurance-claims bank-core bank-technology',
  health: 'ward-nursing theatre-block clinic-and-lab hospital-review hospital-pharmacy-it yiyuan-xinxike',
  science: 'chem-lab graduate-lab pharma-deviation medical-device-complaint-review',
  aviation: 'airline-maintenance tower-safety aircraft-maintenance railway',
  plants:
    'factory-8d factory-quality car-firmware auto-electronics plant-ehs power-and-chemicals grid-control hardware-startup hardware-startup-two zhizao-chanxian-8d',
  building: 'building-site site-safety',
  goods: 'warehouse warehouse-logistics logistics-ops logistics-yard-blunt',
  shops: 'peak-day-shop big-sale-ops online-sales live-marketing live-studio marketing ecommerce-dacu-fupan',
  kitchens: 'kitchen-brigade restaurants hotel-night-audit',
  stages: 'event-producer event-agency exhibition museum-project theatre-crew video-crew film-crew',
  'public service':
    'public-programme council-inspector fire-debrief ngo-field charity-project law-office school-staff school-registry',
};

const tradeByVoice = new Map(
  Object.entries(trades).flatMap(([trade, voices]) => voices.split(' ').map((voice) => [voice, trade])),
);

/** A voice nobody has put into a trade is one of its own. */
export const tradeOf = (voice) => tradeByVoice.get(voice) ?? voice;
