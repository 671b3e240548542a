/** Which voices are of one trade: a model must do without all of them to be judged on one. */

const trades = {
  'running services':
    'cloud-sre fintech-sre telecom-noc greybeard-admin hosting-notice incident-manager incident-report-plain campus-helpdesk ' +
    'internet-operations payment-reliability dachang-sre ops-veteran-two cloud-notice incident-owner ordinary-incident cloud-outage-publisher cloud-vendor-gonggao dns-and-cdn-postmortem-author identity-login-outage-review cunchu-tuandui-fupan',
  security: 'breach-responder security-response security-red-team-debrief anquan-gongfang-fupan',
  data: 'data-science pipeline-engineer data-team data-warehouse database-team-postmortem machine-learning-platform data-warehouse-quality-retro ml-training-cluster-review storage-team-internal-review suanfa-xunlian-jiqun',
  'writing software':
    'dry-british open-source offshore-app-team offshore-english startup-cto startup-chat founder-notes foreign-office app-release-manager mobile-release-manager open-source-maintainer-postmortem bug-bash-and-qa-lead xingneng-gongchengshi-ziping startup-founder-letter-to-team chuangye-gongsi-laoban-xin',
  sprints:
    'bank-sprint sprint-board sprint-notes sprint-cn retro-notes table-cells scrum-master-wednesday scrum-xiaozu-huigu scrum-team-offshore-india-uk junior-team-retro-board',
  students:
    'capstone student-capstone-two student-web-project robotics-team contest-team contest-review modelling-contest ' +
    'course-project student-web student-team-embedded shumo-jingsai-fupan student-consulting-project student-hackathon-organiser robot-lab-undergraduates hackathon-zuzhizhe diansai-xuesheng-dui',
  games:
    'game-jam jam-solo indie-studio game-team-retro indie-game game-operations student-game student-game-team group-chat esports-club game-studio-live-ops duli-youxi-gongzuoshi mobile-game-qa-chat game-jam-multi-team-recap mobile-game-economy-event',
  products: 'launch-pm pm-launch',
  customers:
    'b2b-operations saas-account-review crm-migration customer-success support-lead b2b-delivery b2b-ops-cn bid-sales ' +
    'call-centre project-delivery state-project call-centre-lead partner-integration-b2b b2b-jiaofu-yunying agency-client-project-retro support-engineering-escalations enterprise-software-delivery jiaoyu-saas-kefu guoqi-xinxihua-xiangmu',
  banking:
    'bank-operations insurance-claims bank-core bank-technology trading-desk-incident-note payments-platform-pir yinhang-hexin-bianguan',
  health:
    'ward-nursing theatre-block clinic-and-lab hospital-review hospital-pharmacy-it yiyuan-xinxike hospital-it-cutover',
  science: 'chem-lab graduate-lab pharma-deviation medical-device-complaint-review',
  aviation: 'airline-maintenance tower-safety aircraft-maintenance railway',
  plants:
    'factory-8d factory-quality car-firmware auto-electronics plant-ehs power-and-chemicals grid-control hardware-startup hardware-startup-two zhizao-chanxian-8d supplier-quality-8d-polymer qiche-ota-zhiliang',
  building: 'building-site site-safety',
  goods: 'warehouse warehouse-logistics logistics-ops logistics-yard-blunt',
  shops: 'peak-day-shop big-sale-ops online-sales live-marketing live-studio marketing ecommerce-dacu-fupan',
  kitchens: 'kitchen-brigade restaurants hotel-night-audit cruise-and-hotel-operations',
  stages: 'event-producer event-agency exhibition museum-project theatre-crew video-crew film-crew',
  'public service':
    'public-programme council-inspector fire-debrief ngo-field charity-project law-office school-staff school-registry',
};

const tradeByVoice = new Map(
  Object.entries(trades).flatMap(([trade, voices]) => voices.split(' ').map((voice) => [voice, trade])),
);

/** A voice nobody has put into a trade is one of its own. */
export const tradeOf = (voice) => tradeByVoice.get(voice) ?? voice;
