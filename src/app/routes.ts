import {
  canGoBack,
  currentPagePath,
  goBackOnePage,
  openPage,
  openTab,
  replacePage,
} from '../platform/navigation'
import { leaveOverlays } from '../ui/screen/sheet-history'

/** The first-level pages, by the key of their tab. */
export const tabPaths = {
  home: '/pages/home/index',
  reports: '/pages/reports/index',
  consultations: '/pages/consultations/index',
  notices: '/pages/notices/index',
  mine: '/pages/mine/index',
} as const

export type TabKey = keyof typeof tabPaths
const tabKeys = Object.keys(tabPaths) as TabKey[]

function address(path: string, parameters: Readonly<Record<string, string>> = {}): string {
  const search = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return search ? `${path}?${search}` : path
}

type Thing = { id: string }
type Slip = Thing & { entry: string }
/** What a visit is tied to, and the home where that is known. */
type VisitParts = {
  notice?: string
  report?: string
  request?: string
  purpose?: string
  home?: string
  label?: string
  /** The key of one that waits on this phone and has to be mended. */
  waiting?: string
}
/** The consultation of an opinion, or the check itself. */
type OpinionsPart = Thing & { part: 'opinion' | 'appeal' | 'check' | 'check_appeal' }
type Claim = { number: string; code: string }

/** Also what the slip's QR code leads to, on the browser edition. */
export function lookupPath(claim?: Claim): string {
  return address('/packages/more/pages/lookup/index', claim)
}

/** Pages that cards lead to. */
export const sharedPaths = {
  report: ({ id }: Thing) => address('/pages/report/index', { id }),
  consultation: ({ id }: Thing) =>
    address('/packages/deliberation/pages/consultation/index', { id }),
  notice: ({ id }: Thing) => address('/packages/more/pages/notice/index', { id }),
} as const

const worker = '/packages/worker/pages'
const deliberation = '/packages/deliberation/pages'
const console = '/packages/console/pages'
const agenda = '/packages/agenda/pages'
const paper = '/packages/paper/pages'
const setup = '/packages/setup/pages'

/** Opens a page on top of this one. */
export const open = {
  reportForm: () => openPage('/pages/report-form/index'),
  report: (thing: Thing) => openPage(sharedPaths.report(thing)),
  consultation: (thing: Thing) => openPage(sharedPaths.consultation(thing)),
  /** Of a voting unit's ballot; the review it comes from goes first. */
  receipt: async (receipt: Thing & { unit: string }) => {
    await leaveOverlays()
    await openPage(address(`${deliberation}/receipt/index`, receipt))
  },
  /** Of the poll that is named. */
  roll: ({ id }: Thing) => openPage(address(`${deliberation}/roll/index`, { id })),
  delegation: ({ id }: Thing) => openPage(address(`${deliberation}/delegation/index`, { id })),
  topic: ({ id }: Thing) => openPage(address(`${deliberation}/topic/index`, { id })),
  /** Why something the reader wrote is not public. */
  check: (thing: Thing & { kind: string }) =>
    openPage(address('/packages/more/pages/check/index', thing)),
  topicForm: () => openPage(`${deliberation}/topic-form/index`),
  notice: (thing: Thing) => openPage(sharedPaths.notice(thing)),
  signIn: () => openPage('/packages/account/pages/sign-in/index'),
  smsSignIn: () => openPage('/packages/account/pages/sms-sign-in/index'),
  myPhone: () => openPage('/packages/account/pages/phone/index'),
  leaving: () => openPage('/packages/account/pages/leaving/index'),
  account: () => openPage('/packages/account/pages/account/index'),
  privacy: () => openPage('/packages/account/pages/privacy/index'),
  privacyGuide: () => openPage('/packages/account/pages/privacy-guide/index'),
  gridChoice: () => openPage('/packages/account/pages/grid/index'),
  display: () => openPage('/packages/more/pages/display/index'),
  scoreboard: () => openPage('/packages/more/pages/scoreboard/index'),
  about: () => openPage('/packages/more/pages/about/index'),
  homes: () => openPage('/packages/account/pages/homes/index'),
  myGrid: () => openPage('/packages/more/pages/my-grid/index'),
  /** Of a home in the building that is named, or in the reader's grid. */
  claim: (door?: { building: string }) =>
    openPage(address('/packages/account/pages/claim/index', door)),
  visitRequest: () => openPage('/packages/account/pages/visit-request/index'),
  reveals: () => openPage('/packages/account/pages/reveals/index'),
  messages: () => openPage('/packages/account/pages/messages/index'),
  lookup: (claim?: Claim) => openPage(lookupPath(claim)),
  assist: (again?: { waiting: string }) => openPage(address(`${worker}/assist/index`, again)),
  patrol: (again?: { waiting: string }) =>
    openPage(address(`${worker}/assist/index`, { channel: 'patrol', ...again })),
  slip: ({ id }: Thing) => openPage(address(`${worker}/slip/index`, { id })),
  workbench: () => openPage(`${worker}/workbench/index`),
  /** Who lives where, in the community that is named. */
  decisions: ({ community }: { community: string }) =>
    openPage(address(`${worker}/decisions/index`, { community })),
  leave: () => openPage(`${worker}/leave/index`),
  workMap: () => openPage(`${worker}/map/index`),
  workerForms: () => openPage(`${worker}/forms/index`),
  workerForm: (form: { id: string; grid: string }) =>
    openPage(address(`${worker}/form/index`, form)),
  formAsk: () => openPage(`${setup}/form-ask/index`),
  consoleForm: ({ id }: Thing) => openPage(address(`${setup}/form/index`, { id })),
  summary: () => openPage(`${worker}/summary/index`),
  visits: () => openPage(`${worker}/visits/index`),
  /** In the community that is named. */
  answerVisits: (at: { community: string }) =>
    openPage(address(`${worker}/visit-requests/index`, at)),
  visitForm: (parts?: VisitParts) => openPage(address(`${worker}/visit-form/index`, parts)),
  /** Of the notice that is named. */
  unreached: ({ id }: Thing) => openPage(address(`${worker}/unreached/index`, { id })),
  handling: ({ id }: Thing) => openPage(address(`${worker}/handling/index`, { id })),
  console: () => openPage(`${console}/inbox/index`),
  /** With one of them open, when it is named. */
  consoleConsultations: (consultation?: Thing) =>
    openPage(address(`${agenda}/consultations/index`, consultation)),
  consoleTopics: (topic?: Thing) => openPage(address(`${agenda}/topics/index`, topic)),
  /** With the first of a consultation open, or with a check. */
  consoleOpinions: (first?: OpinionsPart) => openPage(address(`${agenda}/opinions/index`, first)),
  consoleMilestones: (milestone?: Thing) =>
    openPage(address(`${agenda}/milestones/index`, milestone)),
  /** With one of its lists open, when it is named. */
  consoleRoll: (roll: Thing & { tab?: string }) =>
    openPage(address(`${paper}/roll/index`, { ...roll })),
  /** For a new poll, or for the draft that is named. */
  consultationForm: (draft?: Thing) =>
    openPage(address(`${agenda}/consultation-form/index`, draft)),
  /** For a poll that begins with an adopted topic. */
  consultationOfTopic: ({ id }: Thing) =>
    openPage(address(`${agenda}/consultation-form/index`, { topicId: id })),
  paper: (poll: Thing) => openPage(address(`${paper}/slips/index`, poll)),
  paperForm: (poll: Thing) => openPage(address(`${paper}/slip-form/index`, poll)),
  paperMarks: (poll: Thing) => openPage(address(`${paper}/marks/index`, poll)),
  paperEntry: (slip: Slip) => openPage(address(`${paper}/slip/index`, slip)),
  consoleGrid: ({ code }: { code: string }) => openPage(address(`${setup}/grid/index`, { code })),
  gridImport: () => openPage(`${setup}/grid-import/index`),
  gridPlan: ({ id }: Thing) => openPage(address(`${setup}/grid-plan/index`, { id })),
  consoleNotices: (notice?: Thing) => openPage(address(`${console}/notices/index`, notice)),
  rosterImport: (sheet: Thing) => openPage(address(`${setup}/roster-import/index`, sheet)),
  noticeCorrection: ({ id }: Thing) =>
    openPage(address(`${setup}/notice-correction/index`, { id })),
  noticeForm: () => openPage(`${console}/notice-form/index`),
}

async function replaceWith(url: string): Promise<void> {
  await leaveOverlays()
  await replacePage(url)
}

/** Takes the place of this page, e.g. the new report instead of its form. */
export const replaceBy = {
  report: (thing: Thing) => replaceWith(sharedPaths.report(thing)),
  homes: () => replaceWith('/packages/account/pages/homes/index'),
  slip: ({ id }: Thing) => replaceWith(address(`${worker}/slip/index`, { id })),
  handling: ({ id }: Thing) => replaceWith(address(`${worker}/handling/index`, { id })),
  workbench: () => replaceWith(`${worker}/workbench/index`),
  consultation: (thing: Thing) => replaceWith(sharedPaths.consultation(thing)),
  topic: ({ id }: Thing) => replaceWith(address(`${deliberation}/topic/index`, { id })),
  /** With one of them open, when it is named. */
  consoleConsultations: (consultation?: Thing) =>
    replaceWith(address(`${agenda}/consultations/index`, consultation)),
  paper: (poll: Thing) => replaceWith(address(`${paper}/slips/index`, poll)),
  paperEntry: (slip: Slip) => replaceWith(address(`${paper}/slip/index`, slip)),
  consoleInbox: () => replaceWith(`${console}/inbox/index`),
  consoleSupervision: () => replaceWith(`${console}/supervision/index`),
  consoleTopics: () => replaceWith(`${agenda}/topics/index`),
  consoleOpinions: () => replaceWith(`${agenda}/opinions/index`),
  consoleMilestones: () => replaceWith(`${agenda}/milestones/index`),
  consoleNotices: () => replaceWith(`${console}/notices/index`),
  consoleFreshness: () => replaceWith(`${setup}/freshness/index`),
  consoleGrids: () => replaceWith(`${setup}/grids/index`),
  gridPlan: ({ id }: Thing) => replaceWith(address(`${setup}/grid-plan/index`, { id })),
  consoleStatistics: () => replaceWith(`${setup}/statistics/index`),
  consolePeople: () => replaceWith(`${setup}/appointments/index`),
  consoleRoster: () => replaceWith(`${setup}/roster/index`),
  consoleOffices: () => replaceWith(`${setup}/offices/index`),
  consoleCategories: () => replaceWith(`${setup}/categories/index`),
  consoleRecord: () => replaceWith(`${setup}/record/index`),
  consoleSends: () => replaceWith(`${setup}/sends/index`),
  consoleForms: () => replaceWith(`${setup}/forms/index`),
}

export async function switchTab(tab: TabKey): Promise<void> {
  await leaveOverlays()
  await openTab(tabPaths[tab])
}

/** Back to where the person came from; home when they came by a link and there is nothing to go back to. */
export async function goBack(): Promise<void> {
  if (!canGoBack()) return switchTab('home')
  await leaveOverlays()
  await goBackOnePage()
}

/** To the page in front again when the one asked for is not there: a tab would have taken its place, others lie on it. */
export function leaveMissingPage(): Promise<void> {
  const front = `/${currentPagePath()}`
  const tab = tabKeys.find((key) => tabPaths[key] === front)
  return tab ? switchTab(tab) : goBack()
}
