import type {
  Correction,
  Milestone,
  Opinion,
  StepDocument,
  Steps,
} from '../../src/features/steps/domain/steps'

const none: Steps['abilities'] = {
  askOpinions: false,
  writeOpinion: false,
  moderate: false,
  changeClosing: false,
  addDocument: false,
  correct: false,
  startCarryingOut: false,
  addMilestone: false,
  close: false,
}

/** A consultation of an invented community around its poll; nothing has happened yet. */
export function buildSteps({
  abilities,
  ...over
}: Partial<Omit<Steps, 'abilities'>> & { abilities?: Partial<Steps['abilities']> } = {}): Steps {
  return {
    id: '430503001001-5',
    status: 'voting',
    opinions: null,
    unpassed: null,
    carryingOut: null,
    closed: null,
    documentCount: 0,
    correctionCount: 0,
    ...over,
    abilities: { ...none, ...abilities },
  }
}

/** While opinions are taken, until Friday evening. */
export function buildRound(over: Partial<NonNullable<Steps['opinions']>> = {}) {
  return {
    askedAt: '2026-11-20T02:00:00.000Z',
    endsAt: '2026-11-27T10:00:00.000Z',
    isOpen: true,
    publicCount: 1,
    answeredCount: 1,
    waitingCount: null,
    left: 5,
    ...over,
  }
}

export function buildOpinion({
  abilities,
  ...over
}: Partial<Omit<Opinion, 'abilities'>> & {
  abilities?: Partial<Opinion['abilities']>
} = {}): Opinion {
  return {
    id: '430503001001-21',
    consultationId: '430503001001-5',
    consultationTitle: '要不要装健身器材',
    authorName: '李*',
    body: '器材要离楼远一点，早上别吵人。',
    isMasked: false,
    status: 'public',
    writtenAt: '2026-11-21T02:00:00.000Z',
    publishedAt: '2026-11-21T08:00:00.000Z',
    isMine: false,
    reply: null,
    earlierReplies: [],
    refusal: null,
    appeal: null,
    ...over,
    abilities: {
      withdraw: false,
      publish: false,
      decline: false,
      appeal: false,
      decideAppeal: false,
      reply: false,
      ...abilities,
    },
  }
}

export function buildStepDocument(over: Partial<StepDocument> = {}): StepDocument {
  return {
    id: '430503001001-31',
    title: '器材报价单',
    addedBy: '郑演',
    addedAt: '2026-11-21T02:00:00.000Z',
    withdrawal: null,
    photos: [{ id: 'p1', url: '/api/v1/media/p1', width: 40, height: 40 }],
    ...over,
  }
}

export function buildCorrection(over: Partial<Correction> = {}): Correction {
  return {
    id: '430503001001-41',
    before: { title: '要不要装健身器材', body: '装四件器材。' },
    after: { title: '要不要装健身器材', body: '装六件器材。' },
    reason: '件数写错了。',
    correctedBy: '郑演',
    correctedAt: '2026-11-22T02:00:00.000Z',
    ...over,
  }
}

/** Due the day before the pages are looked at. */
export function buildMilestone(over: Partial<Milestone> = {}): Milestone {
  return {
    id: '430503001001-51',
    consultationId: '430503001001-5',
    consultationTitle: '要不要装健身器材',
    title: '签下采购合同',
    firstDueOn: '2026-11-22',
    dueOn: '2026-11-22',
    status: 'running',
    isOverdue: true,
    isLate: true,
    addedAt: '2026-11-10T02:00:00.000Z',
    end: null,
    postponements: [],
    photos: [],
    canChange: false,
    ...over,
  }
}
