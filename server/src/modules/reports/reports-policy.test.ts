import type { Actor, Role } from '../identity/identity-types'
import {
  abilitiesOf,
  CODE_HOLDER,
  canReadOriginal,
  canView,
  canViewPhotos,
  isStaff,
  localRoleOver,
  partiesOf,
  roleIn,
} from './reports-policy'
import type { ReportAbilities, ReportStatus } from './reports-types'

const GRID = '430503005003003'

function buildActor(role?: Role, areaCode = ''): Actor {
  return {
    accountId: '7',
    displayName: '测试',
    appointments: role ? [{ role, areaCode }] : [],
    memberships: [],
  }
}

const reporter = { ...buildActor(), accountId: '1' }
const report = {
  gridCode: GRID,
  channel: 'mini_program' as const,
  reporterAccountId: '1',
  isPublic: false,
  accountableUnit: `grid:${GRID}`,
  pendingUnit: null,
}

type Case = readonly [who: string, actor: Actor | undefined, sees: boolean, staff: boolean]

const CASES: readonly Case[] = [
  ['a visitor', undefined, false, false],
  ['another resident', buildActor(), false, false],
  ['the reporter', reporter, true, false],
  ['the grid worker', buildActor('grid_worker', GRID), true, true],
  ["another grid's worker", buildActor('grid_worker', '430503005003002'), false, false],
  ['the committee', buildActor('committee_member', '430503005003'), true, true],
  ['another committee', buildActor('committee_member', '430503005004'), false, false],
  ['the subdistrict', buildActor('subdistrict_officer', '430503005'), true, true],
  ['the supervisor', buildActor('supervisor', '430503'), true, true],
  ["another county's supervisor", buildActor('supervisor', '430502'), false, false],
  ['an auditor', buildActor('auditor', '430503'), false, false],
  ['an operator', buildActor('operator', '4305'), false, false],
]

test.each(CASES)('%s sees a private report only with a part in it', (_who, actor, sees, staff) => {
  const parties = partiesOf(actor, report)
  expect([canView(parties, report), canViewPhotos(parties), isStaff(parties)]).toEqual([
    sees,
    sees,
    staff,
  ])
  expect(canReadOriginal(parties)).toBe(sees)
})

test.each(CASES)(
  '%s sees a public report, but not its photos without a part in it',
  (_who, actor, sees) => {
    const parties = partiesOf(actor, report)
    expect(canView(parties, { isPublic: true })).toBe(true)
    expect(canViewPhotos(parties)).toBe(sees)
  },
)

function abilitiesIn(
  actor: Actor | undefined,
  status: ReportStatus,
  units: { accountableUnit?: string; pendingUnit?: string | null } = {},
): string[] {
  const handled = { ...report, ...units, status, closedAs: null }
  const abilities: ReportAbilities = abilitiesOf(partiesOf(actor, handled), handled)
  return Object.entries(abilities)
    .filter(([, can]) => can)
    .map(([ability]) => ability)
}

const worker = buildActor('grid_worker', GRID)
const HOUSING = 'department:430503:housing'
const WAITING = { accountableUnit: `grid:${GRID}`, pendingUnit: HOUSING }
const TAKEN = { accountableUnit: HOUSING, pendingUnit: null }
const housing: Actor = {
  ...buildActor(),
  appointments: [{ role: 'department_officer', areaCode: '430503', departmentCode: 'housing' }],
}
const water: Actor = {
  ...buildActor(),
  appointments: [{ role: 'department_officer', areaCode: '430503', departmentCode: 'water' }],
}

test.each([
  ['the reporter', reporter, 'submitted', ['withdraw', 'supplement', 'remind']],
  ['the reporter', reporter, 'accepted', ['withdraw', 'supplement', 'remind']],
  ['the reporter', reporter, 'resolved', ['confirm', 'dispute', 'supplement']],
  ['the reporter', reporter, 'rejected', ['dispute']],
  ['the reporter', reporter, 'withdrawn', ['restore']],
  ['the worker', worker, 'submitted', ['accept', 'reject', 'handOff', 'addNote', 'revealPhone']],
  [
    'the worker',
    worker,
    'in_progress',
    [
      'addProgress',
      'resolve',
      'reject',
      'suspend',
      'extend',
      'handOff',
      'addNote',
      'revealPhone',
      'merge',
    ],
  ],
  ['the worker', worker, 'suspended', ['resume', 'addNote', 'revealPhone']],
  ['the worker', worker, 'resolved', ['addNote', 'revealPhone']],
  [
    'the supervisor',
    buildActor('supervisor', '430503'),
    'accepted',
    ['handOff', 'supervise', 'addNote'],
  ],
  [
    'the supervisor',
    buildActor('supervisor', '430503'),
    'suspended',
    ['resume', 'supervise', 'addNote'],
  ],
  ['a visitor', undefined, 'submitted', []],
] as const)('%s of a %s report may do exactly this', (_who, actor, status, expected) => {
  expect(abilitiesIn(actor, status)).toEqual(expected)
})

test('a receiver may accept or return, and nothing else before; the sender goes on answering for it', () => {
  expect(abilitiesIn(housing, 'accepted', WAITING)).toEqual([
    'acceptHandOff',
    'returnHandOff',
    'addNote',
  ])
  expect(abilitiesIn(worker, 'accepted', WAITING)).toEqual([
    'addProgress',
    'resolve',
    'reject',
    'suspend',
    'extend',
    'recall',
    'addNote',
    'revealPhone',
    'merge',
  ])
  expect(abilitiesIn(water, 'accepted', WAITING)).toEqual([])
})

test('who took it over handles it; the worker of its place keeps seeing it', () => {
  expect(abilitiesIn(housing, 'accepted', TAKEN)).toContain('resolve')
  expect(abilitiesIn(worker, 'accepted', TAKEN)).toEqual(['addNote'])
})

test('a follower sees no more than a neighbour, and gives up following as one began it', () => {
  const neighbour = buildActor()
  const follower = partiesOf(neighbour, report, true)
  expect([...follower]).toEqual(['follower'])
  expect([canView(follower, report), canViewPhotos(follower), isStaff(follower)]).toEqual([
    false,
    false,
    false,
  ])
  const open = { ...report, isPublic: true, status: 'accepted', closedAs: null } as const
  expect(abilitiesOf(partiesOf(neighbour, open), open, true).follow).toBe(true)
  expect(abilitiesOf(follower, open, true)).toMatchObject({ follow: false, unfollow: true })
  expect(abilitiesOf(new Set(), open, false).follow).toBe(false)
  expect(abilitiesOf(partiesOf(reporter, open), open, true).follow).toBe(false)
  const closed = { ...open, status: 'closed', closedAs: 'confirmed' } as const
  expect(abilitiesOf(partiesOf(neighbour, closed), closed, true).follow).toBe(false)
})

test.each([
  ['accepted', null, false],
  ['suspended', null, false],
  ['resolved', null, true],
  ['closed', 'confirmed', true],
  ['closed', 'lapsed', true],
  ['rejected', null, false],
] as const)(
  'with the main report %s (%s) the reporter of a merged one can confirm: %s, and always contest',
  (status, closedAs, can) => {
    const main = {
      communityCode: '430503005003',
      id: '9',
      status,
      closedAs,
      accountableUnit: HOUSING,
      body: '',
      submittedAt: new Date(0),
      isPublic: true,
    }
    const merged = { ...report, status: 'closed', closedAs: 'duplicate', mergedInto: main } as const
    expect(abilitiesOf(partiesOf(reporter, merged), merged)).toMatchObject({
      confirm: can,
      dispute: true,
    })
  },
)

test('a worker who reported something in their own grid may contest their own work, but never say that it solved it', () => {
  const both = { ...worker, accountId: '1' }
  expect(abilitiesIn(both, 'resolved')).toEqual(['dispute', 'supplement', 'addNote', 'revealPhone'])
})

test.each([
  ['the reporter', reporter, report, 'withdraw', 'reporter'],
  ['the worker', worker, report, 'accept', 'grid_worker'],
  [
    'the committee',
    buildActor('committee_member', '430503005003'),
    report,
    'accept',
    'committee_member',
  ],
  ['a department', housing, { ...report, ...WAITING }, 'accept_hand_off', 'department_officer'],
  [
    'the subdistrict',
    buildActor('subdistrict_officer', '430503005'),
    report,
    'supervise',
    'subdistrict_officer',
  ],
] as const)(
  'the timeline names the capacity in which %s acts',
  (_who, actor, subject, event, role) => {
    expect(roleIn(actor, subject, event)).toBe(role)
  },
)

const filed = { ...report, channel: 'phone' as const, reporterAccountId: null }

test('whoever holds the code of a report may do what its reporter may, and sees no more', () => {
  const parties = partiesOf(CODE_HOLDER, filed)
  expect(canView(parties, filed)).toBe(true)
  expect(isStaff(parties)).toBe(false)
  const resolved = { ...filed, status: 'resolved', closedAs: null } as const
  const abilities = Object.entries(abilitiesOf(parties, resolved)).filter(([, can]) => can)
  expect(abilities.map(([ability]) => ability)).toEqual(['confirm', 'dispute', 'supplement'])
  expect(roleIn(CODE_HOLDER, filed, 'confirm')).toBe('code_holder')
})

test('a report without a reporter is nobody’s to confirm by account, least of all a visitor’s or its worker’s', () => {
  for (const actor of [undefined, worker, buildActor()]) {
    expect(partiesOf(actor, filed).has('reporter')).toBe(false)
  }
})

test.each([
  ['filed for somebody', filed, true],
  ['adopted', { ...filed, reporterAccountId: '1' }, false],
  ['of a patrol', { ...filed, channel: 'patrol' as const }, false],
])('a report %s gets a new code, or not', (_what, given, expected) => {
  const handled = { ...given, status: 'accepted', closedAs: null } as const
  expect(abilitiesOf(partiesOf(worker, handled), handled).issueCode).toBe(expected)
})

test('staff file reports in grids of theirs alone', () => {
  expect(localRoleOver(worker, GRID)).toBe('grid_worker')
  expect(localRoleOver(buildActor('committee_member', GRID.slice(0, 12)), GRID)).toBe(
    'committee_member',
  )
  for (const other of [
    buildActor(),
    buildActor('grid_worker', '430503005003002'),
    buildActor('subdistrict_officer', '430503005'),
    buildActor('supervisor', '430503'),
    buildActor('operator', '4305'),
  ]) {
    expect(() => localRoleOver(other, GRID)).toThrow(expect.objectContaining({ code: 'forbidden' }))
  }
})
