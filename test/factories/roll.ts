import type { Delegation } from '../../src/features/steps/domain/delegation'
import type {
  LeftOutFlat,
  ProposedCorrection,
  RollCorrection,
  RollObjection,
  RollSummary,
  RollUnit,
  UnitInCare,
} from '../../src/features/steps/domain/roll'

/** The roll of a running poll of an invented community. */
export function buildRollSummary({
  abilities,
  ...over
}: Partial<Omit<RollSummary, 'abilities'>> & {
  abilities?: Partial<RollSummary['abilities']>
} = {}): RollSummary {
  return {
    consultationId: '430503001001-5',
    title: '小区东门夜里几点关',
    votingUnit: 'household',
    weighsByArea: false,
    roll: { units: 336, areaHundredths: 2_903_040 },
    closesAt: '2026-11-30T10:00:00.000Z',
    objectionsEndAt: '2026-11-25T16:00:00.000Z',
    objections: { waiting: 1, accepted: 1, declined: 0 },
    corrections: 1,
    waitingCorrections: null,
    delegations: 0,
    ...over,
    abilities: {
      object: true,
      objectAfterwards: [],
      answer: false,
      correct: false,
      ...abilities,
    },
  }
}

export function buildRollUnit(over: Partial<RollUnit> = {}): RollUnit {
  return {
    number: 17,
    label: '3栋 2单元5**',
    floorAreaHundredths: null,
    isMine: false,
    ...over,
  }
}

export function buildUnitInCare(over: Partial<UnitInCare> = {}): UnitInCare {
  return {
    id: '430503001001-41',
    number: 17,
    label: '3栋 2单元502',
    floorAreaHundredths: null,
    isStruckOff: false,
    ...over,
  }
}

export function buildObjection(over: Partial<RollObjection> = {}): RollObjection {
  return {
    id: '430503001001-61',
    kind: 'not_entitled',
    unit: { id: null, number: 17, label: '3栋 2单元5**' },
    flat: null,
    body: '这一户去年拆并到隔壁了',
    objectedBy: null,
    objectedAt: '2026-11-22T02:00:00.000Z',
    status: 'waiting',
    answer: null,
    answeredAt: null,
    ...over,
  }
}

export function buildRollCorrection(over: Partial<RollCorrection> = {}): RollCorrection {
  return {
    id: '430503001001-71',
    kind: 'remove',
    label: '1栋 1单元1**',
    areaBefore: 8640,
    areaAfter: null,
    reason: '两户已经打通成一户',
    isAnswer: true,
    isMine: false,
    proposedBy: null,
    confirmedBy: null,
    correctedAt: '2026-11-22T06:00:00.000Z',
    ...over,
  }
}

export function buildProposal({
  abilities,
  ...over
}: Partial<ProposedCorrection> = {}): ProposedCorrection {
  return {
    id: '430503001001-72',
    kind: 'remove',
    label: '3栋 2单元502',
    areaBefore: 8640,
    areaAfter: null,
    reason: '两户已经打通成一户',
    isAnswer: false,
    proposedBy: '邓演',
    proposedAt: '2026-11-22T06:00:00.000Z',
    abilities: { confirm: true, ...abilities },
    ...over,
  }
}

export function buildLeftOutFlat(over: Partial<LeftOutFlat> = {}): LeftOutFlat {
  return { id: '430503001001-9', label: '5栋 101', floorAreaHundredths: 8640, ...over }
}

export function buildDelegation(over: Partial<Delegation> = {}): Delegation {
  return {
    id: '430503001001-81',
    unit: { id: '430503001001-7', label: '3栋 2单元501' },
    principalName: '陈演',
    delegateName: '李演',
    code: null,
    status: 'waiting',
    isMine: true,
    hasCast: false,
    offeredAt: '2026-11-22T02:00:00.000Z',
    decidedAt: null,
    reason: null,
    photos: [],
    ...over,
  }
}
