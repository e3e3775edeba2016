import type { VisitRequest } from '../../src/features/visit-request/domain/visit-request'

export function buildVisitRequest(over: Partial<VisitRequest> = {}): VisitRequest {
  return {
    id: '430503001001-31',
    householdId: '430503001001-1',
    label: '3栋 2单元501',
    purpose: 'care',
    forWhom: 'elder',
    preferredOn: null,
    preferredPart: 'morning',
    words: '奶奶耳背，敲门久一点',
    isOwn: true,
    status: 'waiting',
    askedAt: '2026-11-20T02:00:00.000Z',
    dueAt: '2099-11-25T02:00:00.000Z',
    isOverdue: false,
    agreed: null,
    reason: null,
    ...over,
  }
}
