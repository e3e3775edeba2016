import type {
  Activity,
  Category,
  Report,
  ReportSummary,
} from '../../src/features/report/domain/report'

const ID = '430503001001-7'

export function buildCategory(over: Partial<Category> = {}): Category {
  return {
    code: 'street_light',
    name: '路灯照明',
    icon: 'lightbulb',
    groupCode: 'facility',
    respondLimitHours: 24,
    resolveLimit: { amount: 7, unit: 'days' },
    isEmergency: false,
    isPrivate: false,
    receiver: 'grid',
    isOffered: true,
    departmentName: null,
    ...over,
  }
}

/** A street lamp of an invented community, reported on Thursday evening and accepted on Friday. */
export function buildReportSummary(over: Partial<ReportSummary> = {}): ReportSummary {
  return {
    id: ID,
    number: '261119-7',
    title: '3 栋东边的路灯坏了三天',
    status: 'accepted',
    closedAs: null,
    category: { code: 'street_light', name: '路灯照明', icon: 'lightbulb', isEmergency: false },
    gridCode: '430503001001003',
    gridName: '第三网格',
    communityName: '示范社区',
    address: '示范苑 3 栋东侧',
    isPublic: true,
    checkStatus: null,
    isMine: true,
    reopenedCount: 0,
    submittedAt: '2026-11-19T11:12:00.000Z',
    respondDueAt: '2026-11-20T11:12:00.000Z',
    resolveDueAt: '2026-11-26T10:00:00.000Z',
    confirmBy: null,
    accountable: buildUnit(),
    pending: null,
    pendingDueAt: null,
    reviewAt: null,
    escalatedTo: null,
    isSupervised: false,
    returnCount: 0,
    reminderCount: 0,
    channel: null,
    followerCount: 0,
    position: null,
    mergedInto: null,
    abilities: buildAbilities(),
    ...over,
  }
}

export function buildReport(over: Partial<Report> = {}): Report {
  return {
    ...buildReportSummary(),
    body: '3 栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。',
    position: null,
    isAnonymous: false,
    consent: null,
    reporterName: null,
    acceptedAt: '2026-11-20T00:05:00.000Z',
    resolvedAt: null,
    closedAt: null,
    extendableUntil: null,
    nextReminderAt: null,
    photos: [],
    ...over,
  }
}

/** The third grid's worker. */
export function buildUnit(over: Partial<Report['accountable']> = {}): Report['accountable'] {
  return {
    unit: 'grid:430503001001003',
    kind: 'grid',
    name: '第三网格',
    displayName: '周示',
    dutyPhone: '0739-5550123',
    ...over,
  }
}

export function buildAbilities(over: Partial<Report['abilities']> = {}): Report['abilities'] {
  return {
    accept: false,
    addProgress: false,
    resolve: false,
    reject: false,
    confirm: false,
    dispute: false,
    withdraw: false,
    restore: false,
    reopen: false,
    supplement: false,
    remind: false,
    suspend: false,
    resume: false,
    extend: false,
    handOff: false,
    acceptHandOff: false,
    returnHandOff: false,
    recall: false,
    supervise: false,
    addNote: false,
    revealPhone: false,
    issueCode: false,
    merge: false,
    unmerge: false,
    follow: false,
    unfollow: false,
    ...over,
  }
}

export function buildActivity(over: Partial<Activity> = {}): Activity {
  return {
    id: '1',
    event: 'submit',
    fromStatus: null,
    toStatus: 'submitted',
    actorRole: 'reporter',
    isInternal: false,
    checkStatus: null,
    actor: { displayName: '陈演', isMe: true },
    note: '',
    from: null,
    to: null,
    proposed: null,
    until: null,
    rating: null,
    referTo: null,
    isOfMain: false,
    photos: [],
    at: '2026-11-19T11:12:00.000Z',
    ...over,
  }
}
