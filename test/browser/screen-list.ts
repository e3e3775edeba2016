import type { ScreenIds, Who } from './screen-ids'

export interface ScreenCase {
  readonly name: string
  readonly who: Who
  /** A page of src/app.config.ts. */
  readonly path: (ids: ScreenIds) => string
  /** What is tapped on it, one after the other. */
  readonly taps: readonly string[]
  /** The grid the person stands in; without it asking for the position is refused. */
  readonly standsIn?: string
}

const COMMUNITY = '430503005003'

type Page = (ids: ScreenIds) => string

const of =
  (who: Who, folder: string) =>
  (name: string, page: string | Page, ...taps: string[]): ScreenCase => ({
    name,
    who,
    path: (ids) => `${folder}/${typeof page === 'string' ? `${page}/index` : page(ids)}`,
    taps,
  })

const visitor = of('visitor', '/pages')
const resident = of('resident-chen', '/pages')
const visitorMore = of('visitor', '/packages/more/pages')
const visitorAccount = of('visitor', '/packages/account/pages')
const account = of('resident-chen', '/packages/account/pages')
const neighbour = of('resident-yi', '/packages/account/pages')
const visitorDeliberation = of('visitor', '/packages/deliberation/pages')
const deliberation = of('resident-chen', '/packages/deliberation/pages')
const residentMore = of('resident-chen', '/packages/more/pages')
const worker = of('worker-liu', '/packages/worker/pages')
const desk = of('committee-wang', '/packages/console/pages')
const agenda = of('committee-wang', '/packages/agenda/pages')
const subdistrictAgenda = of('subdistrict-li', '/packages/agenda/pages')
const supervisorAgenda = of('supervisor-hu', '/packages/agenda/pages')
const paper = of('committee-wang', '/packages/paper/pages')
const setup = of('committee-wang', '/packages/setup/pages')
const subdistrict = of('subdistrict-li', '/packages/console/pages')
const department = of('department-long', '/packages/console/pages')
const supervisor = of('supervisor-hu', '/packages/console/pages')
const settings = of('supervisor-hu', '/packages/setup/pages')
const auditor = of('auditor-gao', '/packages/setup/pages')
const operator = of('operator-ren', '/packages/setup/pages')

const openPoll: Page = ({ open }) => `consultation/index?id=${open}`
const several: Page = ({ several }) => `consultation/index?id=${several}`
const delegation: Page = ({ several }) => `delegation/index?id=${several}`
const receipt: Page = ({ cast, castUnit }) => `receipt/index?id=${cast}&unit=${castUnit}`
const noReceipt: Page = ({ open }) => `receipt/index?id=${open}&unit=${COMMUNITY}-1`
const roll: Page = ({ roll }) => `roll/index?id=${roll}`
const asked: Page = ({ asked }) => `consultation/index?id=${asked}`
const carried: Page = ({ carried }) => `consultation/index?id=${carried}`
const check: Page = ({ declined }) => `check/index?kind=report&id=${declined}`
const topic: Page = ({ topic }) => `topic/index?id=${topic}`
const task: Page = ({ task }) => `handling/index?id=${task}`
const doing: Page = ({ doing }) => `handling/index?id=${doing}`
const slip: Page = ({ filed }) => `slip/index?id=${filed}`
const untold: Page = ({ untold: id }) => `unreached/index?id=${id}`
const lookup: Page = ({ number, code }) => `lookup/index?number=${number}&code=${code}`
const slips: Page = ({ several }) => `slips/index?id=${several}`
const slipForm: Page = ({ several }) => `slip-form/index?id=${several}`
const othersSlip: Page = ({ several, slip }) => `slip/index?id=${several}&entry=${slip}`
const ownSlip: Page = ({ several, ownSlip }) => `slip/index?id=${several}&entry=${ownSlip}`
const secretSlips: Page = ({ secret }) => `slips/index?id=${secret}`
const marks: Page = ({ secret }) => `marks/index?id=${secret}`
const grid: Page = () => `grid/index?code=${COMMUNITY}001`
const plan: Page = ({ plan }) => `grid-plan/index?id=${plan}`
const faultyPlan: Page = ({ faultyPlan }) => `grid-plan/index?id=${faultyPlan}`
const readyImport: Page = ({ readyImport }) => `roster-import/index?id=${readyImport}`
const faultyImport: Page = ({ faultyImport }) => `roster-import/index?id=${faultyImport}`
const door: Page = ({ building }) => `door/index?id=${building}`
const claim: Page = ({ building }) => `claim/index?building=${building}`
const wanted: Page = ({ form }) => `form/index?id=${form}`
const sheet: Page = ({ form }) => `form/index?id=${form}&grid=${COMMUNITY}001`
const decisions: Page = () => `decisions/index?community=${COMMUNITY}`
const visit: Page = ({ building }) => `visit-form/index?home=${building}&label=1栋`
const FIRST_ROW = '[id^=row-]'
const FIRST_CHECK = '#waiting-checks [id^=row-]'
const FIRST_APPOINT = '[id^=appoint-4]'
const FIRST_POST = '[id^=post-]'
const COUNTY_PLACE = '#place-430503'
const RANKED = ['#start-ballot', '#option-2', '#option-1']
const PAID = ['#next-question', '#option-1', '#option-2']

/** Every page, and the sheets that lie on them. */
export const SCREENS: readonly ScreenCase[] = [
  visitor('home of a visitor', 'home'),
  visitor('mine of a visitor', 'mine'),
  visitorAccount('sign-in', 'sign-in'),
  visitorAccount('sign-in by a code', 'sms-sign-in'),
  visitorAccount('account of a visitor', 'account'),
  account('account', 'account'),
  account('binding a phone', 'phone'),
  account('my data and leaving', 'leaving'),
  account('leaving, the question', 'leaving', '#ask-deletion'),
  account('account, signing out everywhere', 'account', '#end-sessions'),
  visitorAccount('grid choice of a visitor', 'grid'),
  visitorAccount('asked for the position', 'grid', '#find-nearby'),
  visitorAccount('privacy of a visitor', 'privacy'),
  visitorAccount('privacy guide', 'privacy-guide'),
  account('privacy', 'privacy'),
  visitorDeliberation('poll of a visitor', openPoll),
  visitorMore('about', 'about'),
  visitorMore('look-up', 'lookup'),
  visitorMore('an address without a page', 'missing'),
  visitorMore('look-up with its faults', 'lookup', '#look'),
  visitorMore('look-up of a report', lookup),
  visitorMore('look-up, its words added', lookup, '#supplement'),
  resident('home', 'home'),
  resident('reports', 'reports'),
  resident('reports one follows', 'reports', '#reports-followed'),
  resident('reports around without a position', 'reports', '#reports-around', '#look-around'),
  {
    ...resident('reports around', 'reports', '#reports-around', '#look-around'),
    standsIn: `${COMMUNITY}003`,
  },
  resident('consultations', 'consultations'),
  resident('topics', 'consultations', '#consultations-topics'),
  resident('topics that have ended', 'consultations', '#consultations-topics', '#topics-ended'),
  resident('notices', 'notices'),
  resident('mine', 'mine'),
  resident('report form', 'report-form'),
  resident('report form with its faults', 'report-form', '#submit-report'),
  resident('report form with its categories', 'report-form', '#change-category'),
  resident('report', ({ report }) => `report/index?id=${report}`),
  resident('report, words added', ({ report }) => `report/index?id=${report}`, '#supplement'),
  resident(
    'report, the question answered',
    ({ asking }) => `report/index?id=${asking}`,
    '#confirm',
    '#rating-dissatisfied',
  ),
  visitor('report of a neighbour', ({ report }) => `report/index?id=${report}`),
  deliberation('open poll', openPoll),
  deliberation('ballot asked once more', openPoll, '#choice-for', '#cast'),
  deliberation('ballot, a budget beyond what there is', several, ...RANKED, ...PAID),
  deliberation('ballot looked over', several, ...RANKED, ...PAID, '#next-question'),
  deliberation('closed poll', ({ closed }) => `consultation/index?id=${closed}`),
  deliberation('poll one has voted in', ({ cast }) => `consultation/index?id=${cast}`),
  deliberation('receipt', receipt),
  deliberation('receipt of a ballot that is not cast', noReceipt),
  visitorDeliberation('receipt of a visitor', receipt),
  visitorDeliberation('roll of a visitor', roll),
  deliberation('delegation', delegation),
  deliberation(
    'delegation, its paper missing',
    delegation,
    '#offer-delegation',
    '#send-offer-delegation',
  ),
  deliberation(
    'delegation, its code missing',
    delegation,
    '#redeem-delegation',
    '#send-redeem-delegation',
  ),
  deliberation('roll', roll),
  deliberation('roll, a flat is missing', roll, '#object-missing', '#send-object-missing'),
  deliberation('roll, a unit is wrong', roll, '[id^=unit-]', '#send-object-unit'),
  deliberation('consultation that asks for opinions', asked),
  deliberation('consultation that is carried out', carried),
  visitorDeliberation('topic of a visitor', topic),
  deliberation('topic', topic),
  deliberation('topic whose answer is late', ({ late }) => `topic/index?id=${late}`),
  deliberation('topic with its answer', ({ answered }) => `topic/index?id=${answered}`),
  residentMore('why a report is not public', check),
  residentMore('appealing why a report is not public', check, '#appeal-check', '#send-appeal'),
  deliberation('topic form', 'topic-form'),
  deliberation('topic form with its faults', 'topic-form', '#send-topic'),
  residentMore('notice', ({ notice }) => `notice/index?id=${notice}`),
  account('grid choice', 'grid'),
  residentMore('display', 'display'),
  account('messages', 'messages'),
  account('who looked at my data', 'reveals'),
  account('my homes', 'homes'),
  residentMore('my grid', 'my-grid'),
  visitorMore('my grid, none chosen', 'my-grid'),
  account('my homes, moving out', 'homes', '[id^=leave-]'),
  account('claiming a home', 'claim'),
  account('claiming a home, its door', claim),
  account('claiming a home with its faults', claim, '[id^=room-4]', '#send-claim'),
  neighbour('a visit asked for', 'visit-request'),
  account('asking for a visit', 'visit-request'),
  account('asking for a visit with its faults', 'visit-request', '#ask-visit'),
  visitorMore('door of a visitor', door),
  visitorMore('door of another city', 'door'),
  residentMore('how it is handled', 'scoreboard'),
  residentMore(
    'how it is handled in the subdistrict last month',
    'scoreboard',
    '#area-subdistrict',
    '#period-last_month',
  ),
  visitorMore('how it is handled, without a grid', 'scoreboard'),
  worker('workbench', 'workbench'),
  worker('whom a notice has not reached', untold),
  worker('whom a notice has not reached, one asked', untold, '[id^=household-]'),
  worker('own leave', 'leave'),
  worker('tables to fill in', 'forms'),
  worker('a table to fill in', sheet),
  worker('a table with its faults', sheet, '#send-sheet'),
  worker('map', 'map'),
  worker('map, a spot chosen', 'map', '[id^=spot-]'),
  worker('own leave with its faults', 'leave', '#enter-leave'),
  worker('workbench, reports', 'workbench', '#workbench-open'),
  worker('summary', 'summary'),
  worker('summary of the last month', 'summary', '#summary-period-last_month'),
  worker('visits', 'visits'),
  worker('a visit, its home chosen first', 'visit-form'),
  worker('a visit with its faults', visit, '#keep-visit'),
  worker('a visit, asked about notices for elders', visit, '#ask-elder'),
  worker('homes that ask for a visit', 'visit-requests'),
  worker('homes that ask for a visit, a day', 'visit-requests', '[id^=agree-]'),
  worker('who lives where', decisions),
  worker('who lives where, a claim declined', decisions, '[id^=decline-]', '#send-decision'),
  worker('handling', task),
  worker('handling, asked why the phone', task, '#open-phone', '#look'),
  worker('handling, its sheet', task, '#handle'),
  worker('handling, handing on', doing, '#handle', '#act-hand_off'),
  worker('handling, a suspension with its faults', doing, '#handle', '#act-suspend', '#send-act'),
  worker('handling, more time', doing, '#handle', '#act-extend'),
  worker('handling, merging it', doing, '#handle', '#act-merge'),
  worker('filing for somebody', 'assist'),
  worker(
    'filing for somebody, by a note, with its faults',
    'assist',
    '#channel-paper',
    '#submit-assisted',
  ),
  worker('patrol', () => 'assist/index?channel=patrol'),
  worker('slip whose code is gone', slip),
  worker('slip', slip, '#renew-code'),
  desk('inbox', 'inbox'),
  desk('inbox, its topics', 'inbox', '#inbox-kind-topic'),
  desk('inbox, reports', 'inbox', '#inbox-todo'),
  desk('inbox, all of the community', 'inbox', '#inbox-all'),
  subdistrict('inbox of a subdistrict without anything to do', 'inbox'),
  department('inbox of a department', 'inbox'),
  supervisor('supervision', 'supervision'),
  setup('statistics of a community', 'statistics'),
  settings('statistics of a county', 'statistics', '#order-name'),
  agenda('console consultations', 'consultations'),
  agenda('console consultation opened', 'consultations', FIRST_ROW),
  agenda(
    'console consultation that is carried out',
    ({ carried }) => `consultations/index?id=${carried}`,
  ),
  paper('console roll', roll),
  paper('console roll, nothing to check', roll, '#roll-tabs-delegations'),
  paper('console roll, an objection opened', roll, FIRST_ROW),
  paper('console roll, striking a unit off', roll, '#roll-tabs-roll', FIRST_ROW, '#remove-unit'),
  agenda('console opinion opened', 'opinions', FIRST_ROW),
  agenda('console report before it is public', 'opinions', FIRST_CHECK),
  agenda(
    'why a report is not to be public',
    'opinions',
    FIRST_CHECK,
    '#decline-check',
    '#send-decision',
  ),
  subdistrictAgenda('opinions appealed in a subdistrict', 'opinions'),
  agenda('console milestone opened', 'milestones', FIRST_ROW),
  agenda('consultation form', 'consultation-form'),
  agenda('consultation form with its faults', 'consultation-form', '#save-consultation'),
  agenda(
    'consultation form with a budget and a rule of its own',
    'consultation-form',
    '#add-question',
    '#question-2-kind-budget',
    '#unit-owner',
    '#rule-custom',
  ),
  paper('slips', slips),
  paper('slips taken back', slips, '#paper-withdrawn'),
  paper('slips of a poll that has ended', ({ closed }) => `slips/index?id=${closed}`),
  paper('slip form', slipForm),
  paper('slip form with its faults', slipForm, '#save-slip'),
  paper('slip of a colleague', othersSlip),
  paper('slip of a colleague, asked once more', othersSlip, '#confirm-slip'),
  paper(
    'slip of a colleague, a refusal with its faults',
    othersSlip,
    '#refuse-slip',
    '#send-refusal',
  ),
  paper('own slip', ownSlip),
  paper('own slip, read again', ownSlip, '#correct-slip'),
  paper('slips of a secret poll', secretSlips),
  paper('slip form of a secret poll', ({ secret }) => `slip-form/index?id=${secret}`),
  paper('who handed in a slip', marks),
  paper('who handed in a slip, one taken back', marks, '[id^=unmark-]'),
  setup('console grids', 'grids'),
  setup('console grid', grid),
  setup('console grid, parting it with its faults', grid, '#act-split', '#plan-act'),
  setup('console grid, joining it with its faults', grid, '#act-merge', '#plan-act'),
  setup('console grid, a building on its way', grid, '[id^=building-]'),
  setup('grid import with its faults', 'grid-import', '#check-file'),
  setup('grid plan', plan),
  setup('grid plan, asked once more', plan, '#accept-plan'),
  setup('grid plan that has faults', faultyPlan),
  setup('people', 'appointments'),
  setup('people, appointing with its faults', 'appointments', FIRST_APPOINT, '#find-appointee'),
  setup('people, one opened', 'appointments', FIRST_POST),
  setup('people, one that ends', 'appointments', FIRST_POST, '#end-post', '#follower-successor'),
  operator('messages that did not go through', 'sends'),
  operator('offices, the areas', 'offices'),
  operator('offices of a county', 'offices', COUNTY_PLACE),
  operator(
    'offices, appointing with its faults',
    'offices',
    COUNTY_PLACE,
    '#appoint',
    '#find-appointee',
  ),
  setup('roster', 'roster'),
  setup('roster, asked why the people of a household', 'roster', FIRST_ROW),
  setup('roster, its imports', 'roster', '#roster-tabs-imports'),
  setup('roster, its changes', 'roster', '#roster-tabs-changes'),
  setup('import that is checked', readyImport),
  setup('import that is checked, asked once more', readyImport, '#confirm-import'),
  setup('import with its faults', faultyImport),
  agenda('console topics', 'topics'),
  agenda('console topic opened', 'topics', FIRST_ROW),
  agenda('answering a topic', 'topics', FIRST_ROW, '#answer-topic'),
  supervisorAgenda('topics of a county', 'topics', FIRST_ROW),
  desk('console notices', 'notices'),
  desk('console notice opened', 'notices', FIRST_ROW),
  desk('notice form', 'notice-form'),
  setup('what is to be looked at', 'freshness'),
  desk('notice form with its faults', 'notice-form', '#publish-notice'),
  auditor('record, the areas', 'record'),
  setup('record of a community', 'record'),
  setup('tables that are wanted', 'forms'),
  setup('a table that is wanted', wanted),
  setup('a table that is wanted, its end', wanted, '#end-form'),
  setup('wanting a table', 'form-ask', '#add-question'),
  setup('wanting a table with its faults', 'form-ask', '#send-form'),
  setup('record of what was looked up', 'record', '#topic-personal_data'),
  settings('category settings', 'categories'),
  settings('category settings, one opened', 'categories', '#row-noise'),
  settings('category settings, an emergency opened', 'categories', '#row-fire'),
  settings('topic settings', 'categories', '#topic-settings'),
  settings('roll settings', 'categories', '#roll-settings'),
]

/** The console's pane beside its list, which only a wide window has. */
export const WIDE_SCREENS: readonly ScreenCase[] = [
  desk('inbox, a report beside it', 'inbox', '#inbox-todo', FIRST_ROW),
  desk('inbox, asked why the phone', 'inbox', '#inbox-todo', FIRST_ROW, '#open-phone'),
  department('inbox, a hand-off that arrived beside it', 'inbox', '#inbox-arriving', FIRST_ROW),
  supervisor('supervision, asking for an answer', 'supervision', FIRST_ROW, '#open-supervise'),
  agenda('consultations, one beside them', 'consultations', FIRST_ROW),
  paper('slip of a colleague, beside its scan', othersSlip),
  paper('slip form, its photos beside it', slipForm),
  paper('roll, an objection beside it', roll, FIRST_ROW),
  paper('roll, a unit beside it', roll, '#roll-tabs-roll', FIRST_ROW),
  agenda('opinions, one beside them', 'opinions', FIRST_ROW),
  agenda('milestones, one beside them', 'milestones', FIRST_ROW),
  agenda('topics, one beside them', 'topics', FIRST_ROW),
  desk('notices, one beside them', 'notices', FIRST_ROW),
]
