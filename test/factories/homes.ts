import type { Claim, Dispute, Home, WaitingClaim } from '../../src/features/homes/domain/home'

export function buildHome(over: Partial<Home> = {}): Home {
  return {
    id: '430503001001-1',
    communityName: '示范社区',
    gridCode: '430503001001003',
    gridName: '第三网格',
    label: '3栋 2单元501',
    hasElder: false,
    members: [
      {
        id: '00000000-0000-4000-a000-000000000001',
        displayName: '陈演',
        relation: 'owner',
        isMe: true,
        isDisputed: false,
      },
      {
        id: '00000000-0000-4000-a000-000000000002',
        displayName: '陈示',
        relation: 'family',
        isMe: false,
        isDisputed: false,
      },
    ],
    ...over,
  }
}

export function buildClaim(over: Partial<Claim> = {}): Claim {
  return {
    id: '430503001001-5',
    householdId: '430503001001-2',
    label: '3栋 2单元502',
    relation: 'tenant',
    status: 'waiting',
    isByPhone: false,
    name: '李演',
    words: '',
    claimedAt: '2030-11-20T00:30:00.000Z',
    dueAt: '2030-11-25T00:30:00.000Z',
    decidedAt: null,
    reason: null,
    ...over,
  }
}

export function buildWaitingClaim(over: Partial<WaitingClaim> = {}): WaitingClaim {
  return { ...buildClaim(), isOverdue: false, memberCount: 2, canDecide: true, ...over }
}

export function buildDispute(over: Partial<Dispute> = {}): Dispute {
  return {
    id: '430503001001-6',
    label: '3栋 2单元501',
    memberName: '陈示',
    memberRelation: 'family',
    byName: '陈演',
    reason: '早就搬走了。',
    disputedAt: '2030-11-20T00:30:00.000Z',
    dueAt: '2030-11-25T00:30:00.000Z',
    isOverdue: false,
    canDecide: true,
    ...over,
  }
}
