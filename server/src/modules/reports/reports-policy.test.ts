import type { Actor, Role } from '../identity/identity-types'
import { abilitiesOf, canView, canViewPhotos, isStaff, partiesOf } from './reports-policy'
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
const report = { gridCode: GRID, reporterAccountId: '1', isPublic: false, closedAs: null }

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
})

test.each(CASES)(
  '%s sees a public report, but not its photos without a part in it',
  (_who, actor, sees) => {
    const parties = partiesOf(actor, report)
    expect(canView(parties, { isPublic: true })).toBe(true)
    expect(canViewPhotos(parties)).toBe(sees)
  },
)

function abilitiesIn(actor: Actor | undefined, status: ReportStatus): string[] {
  const parties = partiesOf(actor, report)
  const abilities: ReportAbilities = abilitiesOf(parties, { status, closedAs: null })
  return Object.entries(abilities)
    .filter(([, can]) => can)
    .map(([ability]) => ability)
}

const worker = buildActor('grid_worker', GRID)

test.each([
  ['the reporter', reporter, 'submitted', ['withdraw']],
  ['the reporter', reporter, 'accepted', ['withdraw']],
  ['the reporter', reporter, 'resolved', ['confirm', 'dispute']],
  ['the reporter', reporter, 'rejected', ['dispute']],
  ['the worker', worker, 'submitted', ['accept', 'reject']],
  ['the worker', worker, 'accepted', ['addProgress', 'resolve', 'reject']],
  ['the worker', worker, 'in_progress', ['addProgress', 'resolve', 'reject']],
  ['the worker', worker, 'resolved', []],
  ['the supervisor', buildActor('supervisor', '430503'), 'accepted', []],
  ['a visitor', undefined, 'submitted', []],
] as const)('%s of a %s report may do exactly this', (_who, actor, status, expected) => {
  expect(abilitiesIn(actor, status)).toEqual(expected)
})

test('a worker who lives in their own grid is a reporter there like everybody else', () => {
  const both = { ...worker, accountId: '1' }
  expect(abilitiesIn(both, 'resolved')).toEqual(['confirm', 'dispute'])
})
