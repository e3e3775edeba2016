import {
  canGoBack,
  currentPagePath,
  goBackOnePage,
  openPage,
  openTab,
  replacePage,
} from '../platform/navigation'

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
type Claim = { number: string; code: string }

/** Also what the slip's QR code leads to, on the browser edition. */
export function lookupPath(claim?: Claim): string {
  return address('/pages/lookup/index', claim)
}

const worker = '/packages/worker/pages'
const console = '/packages/console/pages'

/** Opens a page on top of this one. */
export const open = {
  reportForm: () => openPage('/pages/report-form/index'),
  report: ({ id }: Thing) => openPage(address('/pages/report/index', { id })),
  consultation: ({ id }: Thing) => openPage(address('/pages/consultation/index', { id })),
  notice: ({ id }: Thing) => openPage(address('/pages/notice/index', { id })),
  signIn: () => openPage('/pages/sign-in/index'),
  gridChoice: () => openPage('/pages/grid/index'),
  display: () => openPage('/pages/display/index'),
  reveals: () => openPage('/pages/reveals/index'),
  lookup: (claim?: Claim) => openPage(lookupPath(claim)),
  assist: () => openPage(`${worker}/assist/index`),
  patrol: () => openPage(`${worker}/assist/index?channel=patrol`),
  slip: ({ id }: Thing) => openPage(address(`${worker}/slip/index`, { id })),
  workbench: () => openPage(`${worker}/workbench/index`),
  handling: ({ id }: Thing) => openPage(address(`${worker}/handling/index`, { id })),
  console: () => openPage(`${console}/inbox/index`),
  consoleConsultations: () => openPage(`${console}/consultations/index`),
  /** For a new poll, or for the draft that is named. */
  consultationForm: (draft?: Thing) =>
    openPage(address(`${console}/consultation-form/index`, draft)),
  consoleNotices: () => openPage(`${console}/notices/index`),
  noticeForm: () => openPage(`${console}/notice-form/index`),
}

/** Takes the place of this page, e.g. the new report instead of its form. */
export const replaceBy = {
  report: ({ id }: Thing) => replacePage(address('/pages/report/index', { id })),
  slip: ({ id }: Thing) => replacePage(address(`${worker}/slip/index`, { id })),
  handling: ({ id }: Thing) => replacePage(address(`${worker}/handling/index`, { id })),
  workbench: () => replacePage(`${worker}/workbench/index`),
  consultation: ({ id }: Thing) => replacePage(address('/pages/consultation/index', { id })),
  /** With one of them open, when it is named. */
  consoleConsultations: (consultation?: Thing) =>
    replacePage(address(`${console}/consultations/index`, consultation)),
  consoleInbox: () => replacePage(`${console}/inbox/index`),
  consoleSupervision: () => replacePage(`${console}/supervision/index`),
  consoleNotices: () => replacePage(`${console}/notices/index`),
  consoleCategories: () => replacePage(`${console}/categories/index`),
}

export function switchTab(tab: TabKey): Promise<void> {
  return openTab(tabPaths[tab])
}

/** Back to where the person came from; home when they came by a link and there is nothing to go back to. */
export function goBack(): Promise<void> {
  return canGoBack() ? goBackOnePage() : switchTab('home')
}

/** To the page in front again when the one asked for is not there: a tab would have taken its place, others lie on it. */
export function leaveMissingPage(): Promise<void> {
  const front = `/${currentPagePath()}`
  const tab = tabKeys.find((key) => tabPaths[key] === front)
  return tab ? switchTab(tab) : goBack()
}
