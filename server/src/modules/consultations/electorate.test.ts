import { buildElectorate, type ElectorateSettings, type Flat } from './electorate'

const byOwner: ElectorateSettings = { unit: 'owner', developerHeld: 'as_one', empty: 'counted' }
const byHousehold: ElectorateSettings = { ...byOwner, unit: 'household' }
const flat = (id: string, ownerIds: readonly string[], over: Partial<Flat> = {}): Flat => ({
  id,
  ownerIds,
  floorAreaHundredths: 8_640,
  isDeveloperHeld: false,
  isEmpty: false,
  ...over,
})

function unitsOf(flats: readonly Flat[], settings: ElectorateSettings) {
  const electorate = buildElectorate(flats, settings)
  if (electorate.kind === 'faulty') throw new Error(JSON.stringify(electorate.faults))
  return electorate.units.map(
    ({ flatIds, areaHundredths }) => `${flatIds.join('+')} ${areaHundredths}`,
  )
}

test('co-owners are one unit, and the owners of several flats are one with all of them', () => {
  const flats = [
    flat('101', ['wife', 'husband']),
    flat('102', ['wife']),
    flat('201', ['husband', 'wife', 'husband'], { floorAreaHundredths: 1 }),
  ]
  expect(buildElectorate(flats, byOwner)).toEqual({
    kind: 'ready',
    units: [
      {
        kind: 'owner',
        flatIds: ['101', '201'],
        ownerIds: ['husband', 'wife'],
        areaHundredths: 8_641,
      },
      { kind: 'owner', flatIds: ['102'], ownerIds: ['wife'], areaHundredths: 8_640 },
    ],
    roll: { units: 2, areaHundredths: 17_281 },
  })
})

test('all the developer holds is one unit, also what is sold and not handed over', () => {
  const held = { isDeveloperHeld: true }
  const flats = [flat('101', [], held), flat('102', ['buyer']), flat('103', ['buyer'], held)]
  expect(buildElectorate(flats, byOwner)).toMatchObject({
    units: [
      { kind: 'developer', flatIds: ['101', '103'], ownerIds: [] },
      { kind: 'owner', flatIds: ['102'] },
    ],
  })
  const withoutDeveloper = { ...byOwner, developerHeld: 'left_out' } as const
  expect(unitsOf(flats, withoutDeveloper)).toEqual(['102 8640'])
})

test('ids that look alike never join two units', () => {
  const flats = [flat('1', ['a,b']), flat('2', ['a', 'b']), flat('3', ['["a"', '"b"]'])]
  expect(unitsOf(flats, byOwner)).toHaveLength(3)
  expect(
    unitsOf([flat('developer', ['a']), flat('1', [], { isDeveloperHeld: true })], byHousehold),
  ).toHaveLength(2)
})

test('a flat without owner is a fault only where owners vote and it is nobody else’s', () => {
  const [ownerless, held] = [flat('101', []), flat('102', [], { isDeveloperHeld: true })]
  const faults = [{ flatId: '101', fault: 'no_owner' }]
  expect(buildElectorate([ownerless, held], byOwner)).toEqual({ kind: 'faulty', faults })
  expect(unitsOf([ownerless, held], byHousehold)).toHaveLength(2)
})

test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
  'an area of %d hundredths is a fault',
  (floorAreaHundredths) => {
    const flats = [flat('101', ['a'], { floorAreaHundredths })]
    const faults = [{ flatId: '101', fault: 'bad_area' }]
    expect(buildElectorate(flats, byHousehold)).toEqual({ kind: 'faulty', faults })
  },
)

test('every fault is told, duplicates once for each repetition', () => {
  const bad = flat('1', [], { floorAreaHundredths: 0 })
  expect(buildElectorate([flat('1', ['a']), bad, bad], byOwner)).toEqual({
    kind: 'faulty',
    faults: (['1', '1'] as const).flatMap((flatId) => [
      { flatId, fault: 'duplicate_id' },
      { flatId, fault: 'bad_area' },
      { flatId, fault: 'no_owner' },
    ]),
  })
})

test('areas that a number cannot add exactly are refused', () => {
  const half = { floorAreaHundredths: 2 ** 52 }
  expect(() => buildElectorate([flat('1', ['a'], half), flat('2', ['b'], half)], byOwner)).toThrow(
    RangeError,
  )
})
