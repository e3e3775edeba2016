import type {
  AppointmentChange,
  Post,
  StaffedGrid,
} from '../../src/features/appointments/domain/posts'

/** A grid worker of an invented community, since the first of January. */
export function buildPost(over: Partial<Post> = {}): Post {
  return {
    id: '11',
    displayName: '周示',
    role: 'grid_worker',
    areaCode: '430503001001001',
    departmentCode: null,
    isSecond: false,
    dutyFrom: '08:30',
    dutyUntil: '18:00',
    startsAt: '2025-12-31T16:00:00.000Z',
    endsAt: null,
    isComing: false,
    leave: null,
    ...over,
  }
}

export function buildStaffedGrid(over: Partial<StaffedGrid> = {}): StaffedGrid {
  return {
    code: '430503001001001',
    name: '1网格',
    dutyPhone: null,
    staffing: 'staffed',
    emptyFrom: null,
    posts: [buildPost()],
    ...over,
  }
}

export function buildAppointmentChange(over: Partial<AppointmentChange> = {}): AppointmentChange {
  return {
    id: '5',
    kind: 'appointed',
    role: 'grid_worker',
    areaName: '1网格',
    displayName: '周示',
    changedBy: '王演',
    changedAt: '2026-11-22T02:00:00.000Z',
    effectiveAt: '2026-11-22T02:00:00.000Z',
    ...over,
  }
}
