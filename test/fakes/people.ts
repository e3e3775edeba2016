import type { GridWithRecord, ListedGrid } from '../../src/features/grid/domain/grid'
import type { DemoPerson, Me, Reveal } from '../../src/features/session/domain/person'

/** A session's token as the service writes it, for the account that is named; nobody here checks its signature. */
export function tokenOf(account: string): string {
  const claims = Buffer.from(JSON.stringify({ sub: account, by: 'demo' })).toString('base64url')
  return `head.${claims}.signature`
}

/** Invented people of an invented community. */
export function buildMe(over: Partial<Me> = {}): Me {
  return {
    displayName: '陈演',
    phone: null,
    photoUrl: null,
    isDemo: true,
    appointments: [],
    units: [],
    households: [buildHousehold()],
    ...over,
  }
}

export function buildHousehold(
  over: Partial<Me['households'][number]> = {},
): Me['households'][number] {
  return {
    id: '430503001001-1',
    communityCode: '430503001001',
    communityName: '示范社区',
    gridCode: '430503001001003',
    gridName: '第三网格',
    label: '示范苑 3 栋 2 单元 501',
    relation: 'owner',
    ...over,
  }
}

export function buildDemoPerson(over: Partial<DemoPerson> = {}): DemoPerson {
  return {
    key: 'resident',
    displayName: '陈演',
    appointments: [],
    households: ['示范社区 第三网格 示范苑 3 栋 2 单元 501'],
    ...over,
  }
}

export function buildReveal(over: Partial<Reveal> = {}): Reveal {
  return {
    id: '430503001001-1',
    what: 'phone',
    reason: '上门前约时间',
    at: '2025-11-20T00:30:00.000Z',
    by: { displayName: '周示', role: 'grid_worker' },
    report: { id: '430503001001-7', number: '251119-7', title: '3 栋东边的路灯坏了三天' },
    household: null,
    ...over,
  }
}

/** As a list has it, and as its own page does. */
export function buildGrid(
  over: Partial<GridWithRecord & ListedGrid> = {},
): GridWithRecord & ListedGrid {
  return {
    code: '430503001001003',
    name: '第三网格',
    communityCode: '430503001001',
    communityName: '示范社区',
    dutyPhone: '0739-5550123',
    isDemo: true,
    householdCount: 112,
    cardReview: { dueAt: '2027-05-01T16:00:00.000Z', isOverdue: false },
    record: { openCount: 6, answeredAt: '2026-11-22T08:20:00.000Z' },
    worker: {
      displayName: '周示',
      isOnDuty: true,
      photoUrl: null,
      isStandIn: false,
      dutyFrom: '08:30',
      dutyUntil: '18:00',
    },
    ...over,
  }
}
