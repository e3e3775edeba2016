import assert from 'node:assert'
import { DomainError } from '../../../lib/domain-error'
import type { PlannedGrid, StandingGrid } from './grids-types'
import {
  type Community,
  planImport,
  planMerge,
  planRenumber,
  planRetire,
  planSplit,
} from './make-plan'

const COMMUNITY = '430503005003'

/** A square of some 300 metres, so many squares east of the first; without an outline when there is no place. */
function grid(number: number, east?: number): StandingGrid {
  const west = 111.45 + (east ?? 0) * 0.003
  const outline = [
    [west, 27.22],
    [west + 0.003, 27.22],
    [west + 0.003, 27.2227],
    [west, 27.2227],
    [west, 27.22],
  ]
  return {
    code: `${COMMUNITY}00${number}`,
    name: `${number}网格`,
    dutyPhone: null,
    polygon: east === undefined ? [] : [outline],
  }
}

const building = (id: string, gridCode: string, east: number) => ({
  id,
  name: `${id}栋`,
  gridCode,
  lng: 111.45 + east * 0.003,
  lat: 27.221,
  householdCount: 24,
})

function community(over: Partial<Community> & Pick<Community, 'grids'>): Community {
  return {
    communityCode: COMMUNITY,
    buildings: [],
    neighbours: [],
    retiredCodes: [],
    reach: undefined,
    ...over,
  }
}

const refuses = (work: () => unknown, code: string) =>
  assert.throws(work, (error) => error instanceof DomainError && error.code === code)

test('joined neighbours have the ground of both, and what was put by hand against an outline stays', () => {
  const [first, second, third] = [grid(1, 0), grid(2, 1), grid(3, 2)]
  const buildings = [
    building('1', first.code, 0.5),
    building('2', second.code, 1.5),
    building('3', third.code, 1.2),
  ]
  const plan = planMerge(
    community({ grids: [first, second, third], buildings }),
    first,
    second.code,
  )
  assert.deepEqual(plan.ends, [{ code: first.code, heirCode: second.code }])
  assert.deepEqual(plan.findings.gaps, [])
  assert.deepEqual(plan.findings.moves, [
    { fromCode: first.code, toCode: second.code, buildingCount: 1, householdCount: 24 },
  ])
})

test('grids apart from each other are not joined', () => {
  const [first, third] = [grid(1, 0), grid(3, 2)]
  const apart = community({ grids: [first, third] })
  refuses(() => planMerge(apart, first, third.code), 'grid_not_in_one_piece')
})

test('grids without outlines are joined and renumbered all the same, but not parted', () => {
  const [first, second] = [grid(1), grid(2)]
  const buildings = [building('1', first.code, 0.5)]
  const undrawn = community({ grids: [first, second], buildings })
  const merged = planMerge(undrawn, first, second.code)
  assert.equal(merged.findings.moves[0]?.toCode, second.code)
  const renumbered = planRenumber(undrawn, first, '007')
  assert.equal(renumbered.ends[0]?.heirCode, `${COMMUNITY}007`)
  assert.deepEqual(renumbered.findings.stranded, [])
  const split = { direction: 'west_east', share: 50, number: '007', name: '东片' } as const
  refuses(() => planSplit(undrawn, first, split), 'grid_not_in_one_piece')
})

test('a line that would leave a side in pieces parts nothing', () => {
  const horseshoe: PlannedGrid = {
    ...grid(1, 0),
    polygon: [
      [
        [111.45, 27.22],
        [111.456, 27.22],
        [111.456, 27.226],
        [111.454, 27.226],
        [111.454, 27.222],
        [111.452, 27.222],
        [111.452, 27.226],
        [111.45, 27.226],
        [111.45, 27.22],
      ],
    ],
  }
  const own = community({ grids: [{ ...horseshoe, dutyPhone: null }] })
  const split = { direction: 'north_south', share: 30, number: '002', name: '南片' } as const
  refuses(() => planSplit(own, horseshoe, split), 'grid_not_in_one_piece')
})

test('a number that stands or stood is refused, and so is 000', () => {
  const first = grid(1, 0)
  const own = community({ grids: [first, grid(2, 1)], retiredCodes: [`${COMMUNITY}009`] })
  for (const number of ['001', '002', '009', '000']) {
    refuses(() => planRenumber(own, first, number), 'grid_number_taken')
  }
})

test('a part of a grid is not called like another grid', () => {
  const first = grid(1, 0)
  const own = community({ grids: [first, grid(2, 1)] })
  const split = { direction: 'north_south', share: 50, number: '009' } as const
  for (const name of ['2网格', '１ 网格']) {
    refuses(() => planSplit(own, first, { ...split, name }), 'grid_name_taken')
  }
  planSplit(own, first, { ...split, name: '9网格' })
})

test('a file that leaves two grids with one name has a fault, and one in which names go round has none', () => {
  const [first, second, third] = [grid(1, 0), grid(2, 1), grid(3, 2)]
  const own = community({ grids: [first, second, third] })
  const doubled = (isComplete: boolean, ...names: string[]) => {
    const features = [first, second].map(({ code, polygon }, index) => ({
      type: 'Feature',
      properties: { code, name: names[index] },
      geometry: { type: 'Polygon', coordinates: polygon },
    }))
    const text = JSON.stringify({ type: 'FeatureCollection', features })
    const { findings } = planImport(own, { text, datum: 'gcj02', isComplete })
    return findings.faults.map(({ feature, fault }) => [feature, fault])
  }
  assert.deepEqual(doubled(false, '松坡', '松\u200b坡'), [[2, 'duplicate_name']])
  assert.deepEqual(doubled(false, '３网格', '2网格'), [[1, 'duplicate_name']])
  assert.deepEqual(doubled(true, '3网格', '2网格'), [])
  assert.deepEqual(doubled(false, '2网格', '1网格'), [])
})

test('a grid that ends with homes in it leaves them without a grid, which is told', () => {
  const first = grid(1, 0)
  const buildings = [building('1', first.code, 0.5)]
  const { findings } = planRetire(community({ grids: [first], buildings }), first)
  assert.deepEqual(findings.stranded, [{ name: '1栋', gridCode: first.code, householdCount: 24 }])
})
