import assert from 'node:assert'
import { DomainError } from '../../../lib/domain-error'
import { readGridFile } from './grid-file'

const COMMUNITY = '430503005003'
const SQUARE = [
  [111.45, 27.22],
  [111.453, 27.22],
  [111.453, 27.223],
  [111.45, 27.223],
  [111.45, 27.22],
]
const AROUND = {
  communityCode: COMMUNITY,
  datum: 'gcj02',
  names: new Map([[`${COMMUNITY}001`, '1网格']]),
  retiredCodes: new Set([`${COMMUNITY}009`]),
} as const

const feature = (properties: object | null, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const fileOf = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const read = (text: string, around: object = {}) => readGridFile(text, { ...AROUND, ...around })
const named = { code: '002', name: '二网格' }
const ringOf = (points: number) => Array(points).fill([111, 27])

test('a grid is read with its code in full, its name and its outline', () => {
  const text = fileOf(
    feature(named, [SQUARE]),
    feature({ 编码: `${COMMUNITY}003`, 名称: '三网格' }, [SQUARE]),
    feature({ code: 1 }, [[SQUARE]], 'MultiPolygon'),
  )
  const { grids, faults } = read(`\uFEFF${text}`)
  assert.deepEqual(faults, [])
  assert.deepEqual(
    grids.map(({ code, name }) => [code.slice(12), name]),
    [
      ['002', '二网格'],
      ['003', '三网格'],
      ['001', '1网格'],
    ],
  )
  assert.deepEqual(grids[0]?.polygon, [SQUARE])
})

test('WGS-84 is turned into GCJ-02, some hundred metres away', () => {
  const { grids } = read(fileOf(feature(named, [SQUARE])), { datum: 'wgs84' })
  const [lng = 0, lat = 0] = grids[0]?.polygon[0]?.[0] ?? []
  assert.ok(Math.abs(lng - 111.4551) < 0.001 && lng !== 111.45)
  assert.ok(Math.abs(lat - 27.2167) < 0.001 && lat !== 27.22)
})

test('a grid with a hole keeps it', () => {
  const hole = SQUARE.map(([x = 0, y = 0]) => [
    111.451 + (x - 111.45) / 10,
    27.221 + (y - 27.22) / 10,
  ])
  const { grids, faults } = read(fileOf(feature(named, [SQUARE, hole])))
  assert.deepEqual(faults, [])
  assert.equal(grids[0]?.polygon.length, 2)
})

const crossing = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]
const swapped = SQUARE.map(([x, y]) => [y, x])
const far = SQUARE.map(([x = 0, y = 0]) => [x + 40, y])

test.each([
  ['a grid without a code', feature({ name: '二网格' }, [SQUARE]), 'no_code', null],
  ['a grid without properties', feature(null, [SQUARE]), 'no_code', null],
  ['a code of letters', feature({ ...named, code: 'A2' }, [SQUARE]), 'bad_code', null],
  ['the code 000', feature({ ...named, code: '000' }, [SQUARE]), 'bad_code', null],
  [
    'a code of another community',
    feature({ ...named, code: '430503005004002' }, [SQUARE]),
    'other_community',
    null,
  ],
  ['a code that was given up', feature({ ...named, code: '009' }, [SQUARE]), 'retired_code', '009'],
  ['a new grid without a name', feature({ code: '002' }, [SQUARE]), 'no_name', '002'],
  [
    'a name of 31 characters',
    feature({ code: '2', name: '长'.repeat(31) }, [SQUARE]),
    'bad_name',
    '002',
  ],
  ['a point', feature(named, [111.45, 27.22], 'Point'), 'not_polygon', '002'],
  ['no geometry', { type: 'Feature', properties: named, geometry: null }, 'not_polygon', '002'],
  ['no ring', feature(named, []), 'not_polygon', '002'],
  ['two parts', feature(named, [[SQUARE], [SQUARE]], 'MultiPolygon'), 'several_parts', '002'],
  ['words for numbers', feature(named, [[['东经', '北纬']]]), 'bad_coordinates', '002'],
  // As a file says it: 1e999 is read as infinite.
  ['a number too large', feature(named, [[[Infinity, 1]]]), 'bad_coordinates', '002'],
  ['a number too small', feature(named, [[[111, -Infinity]]]), 'bad_coordinates', '002'],
  ['a name like a formula', feature({ code: '2', name: '＝1+1' }, [SQUARE]), 'bad_name', '002'],
  ['latitude first', feature(named, [swapped]), 'axes_swapped', '002'],
  ['an outline in the Pacific', feature(named, [far]), 'outside_china', '002'],
  ['an outline that stays open', feature(named, [SQUARE.slice(0, 4)]), 'ring_not_closed', '002'],
  [
    'a line there and back',
    feature(named, [[SQUARE[0], SQUARE[1], SQUARE[0]]]),
    'too_few_points',
    '002',
  ],
  ['an outline that crosses itself', feature(named, [crossing]), 'self_crossing', '002'],
  [
    'a spike',
    feature(named, [[...SQUARE.slice(0, 2), [111.46, 27.22], ...SQUARE.slice(1)]]),
    'self_crossing',
    '002',
  ],
  [
    'a hole outside',
    feature(named, [SQUARE, SQUARE.map(([x = 0, y = 0]) => [x + 0.01, y])]),
    'hole_outside',
    '002',
  ],
  ['a hole on the border', feature(named, [SQUARE, SQUARE]), 'hole_outside', '002'],
  [
    'nothing one could stand on',
    feature(named, [
      SQUARE.map(([x = 0, y = 0]) => [111.45 + (x - 111.45) / 100, 27.22 + (y - 27.22) / 100]),
    ]),
    'too_small',
    '002',
  ],
])('%s is told, and left out', (_case, bad, fault, code) => {
  const { grids, faults } = read(fileOf(feature({ code: '004', name: '四网格' }, [SQUARE]), bad))
  assert.deepEqual(
    grids.map(({ name }) => name),
    ['四网格'],
  )
  assert.equal(faults.length, 1)
  assert.equal(faults[0]?.fault, fault)
  assert.equal(faults[0]?.feature, 2)
  assert.equal(faults[0]?.code, code && `${COMMUNITY}${code}`)
})

test('a code that comes twice is told at the second place', () => {
  const { grids, faults } = read(fileOf(feature(named, [SQUARE]), feature(named, [SQUARE])))
  assert.equal(grids.length, 1)
  assert.deepEqual(faults, [
    { feature: 2, code: `${COMMUNITY}002`, fault: 'duplicate_code', at: null },
  ])
})

test.each([
  ['text that is not JSON', '编码,名称', 'not_json'],
  ['JSON that is no map', '[1, 2]', 'not_geojson'],
  ['a feature alone', JSON.stringify(feature(named, [SQUARE])), 'not_geojson'],
  ['no grids', fileOf(), 'no_grids'],
  ['301 grids', fileOf(...Array.from({ length: 301 }, () => null)), 'too_many_grids'],
  ['a ring of 2,001 points', fileOf(feature(named, [ringOf(2_001)])), 'too_many_points'],
  ['20,001 points', fileOf(feature(named, Array(11).fill(ringOf(1_819)))), 'too_many_points'],
  ['brackets without end', '['.repeat(1_000_000), 'not_json'],
])('%s is refused as a whole', (_case, text, problem) => {
  assert.throws(
    () => read(text),
    (error) =>
      error instanceof DomainError &&
      error.code === 'grid_file_invalid' &&
      error.fields.file === problem,
  )
})
