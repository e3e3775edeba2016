import { buildElectorate, type ElectorateSettings, type Flat } from './electorate'

const OWNER_SETS = [['a'], ['b'], ['c'], ['b', 'a'], ['a', 'c'], ['c', 'b'], ['a', 'b', 'c']]
const AREAS = [8_640, 12_001, 1, 4_725]
const byOwner: ElectorateSettings = { unit: 'owner', developerHeld: 'as_one', empty: 'counted' }
const flat = (id: string, ownerIds: readonly string[], over: Partial<Flat> = {}): Flat => ({
  id,
  ownerIds,
  floorAreaHundredths: 8_640,
  isDeveloperHeld: false,
  isEmpty: false,
  ...over,
})

/** Whether two flats have one vote together, read off the words for each pair. */
function voteTogether(one: Flat, other: Flat, { unit }: ElectorateSettings): boolean {
  if (one.isDeveloperHeld || other.isDeveloperHeld) {
    return one.isDeveloperHeld && other.isDeveloperHeld
  }
  if (unit === 'household') return one.id === other.id
  const isOwnedBy = (ids: readonly string[]) => (id: string) => ids.includes(id)
  return (
    one.ownerIds.every(isOwnedBy(other.ownerIds)) && other.ownerIds.every(isOwnedBy(one.ownerIds))
  )
}

function isLeftOut(each: Flat, { unit, developerHeld, empty }: ElectorateSettings): boolean {
  if (each.isDeveloperHeld) return developerHeld === 'left_out'
  return unit === 'household' && each.isEmpty && empty === 'left_out'
}

/** Flat by flat: which flats vote with it, and with how much. */
function expectedUnits(flats: readonly Flat[], settings: ElectorateSettings) {
  const voting = flats.filter((each) => !isLeftOut(each, settings))
  const units = voting.map((each) => {
    const partners = voting.filter((other) => voteTogether(each, other, settings))
    const area = partners.reduce((sum, { floorAreaHundredths }) => sum + floorAreaHundredths, 0)
    return `${partners.map(({ id }) => id).join('+')} ${area}`
  })
  return [...new Set(units)]
}

function unitsOf(flats: readonly Flat[], settings: ElectorateSettings) {
  const electorate = buildElectorate(flats, settings)
  if (electorate.kind === 'faulty') throw new Error(JSON.stringify(electorate.faults))
  return electorate.units.map(
    ({ flatIds, areaHundredths }) => `${flatIds.join('+')} ${areaHundredths}`,
  )
}

const FLAGS = [true, false].flatMap((isDeveloperHeld) =>
  [true, false].map((isEmpty) => ({ isDeveloperHeld, isEmpty })),
)

/** Every way to own one flat: by whom, held by the developer or not, empty or not. */
const EVERY_WAY = OWNER_SETS.flatMap((ownerIds) => FLAGS.map((flags) => ({ ownerIds, ...flags })))

/** Every owner set where it matters, and each pair of flags once. */
const FEWER_WAYS = [
  ...OWNER_SETS.map((ownerIds) => ({ ownerIds })),
  ...FLAGS.slice(0, 3).map((flags) => ({ ownerIds: ['a'], ...flags })),
]

function* listElectorates(
  size: number,
  ways: readonly (Partial<Flat> & Pick<Flat, 'ownerIds'>)[],
): Generator<Flat[]> {
  if (size === 0) return yield []
  const floorAreaHundredths = AREAS[size - 1] ?? 1
  for (const rest of listElectorates(size - 1, ways)) {
    for (const way of ways) {
      yield [...rest, flat(`f${size}`, way.ownerIds, { floorAreaHundredths, ...way })]
    }
  }
}

const SETTINGS: readonly ElectorateSettings[] = (['household', 'owner'] as const).flatMap((unit) =>
  (['as_one', 'left_out'] as const).flatMap((developerHeld) =>
    (['counted', 'left_out'] as const).map((empty) => ({ unit, developerHeld, empty })),
  ),
)

test.each([
  [0, EVERY_WAY, 8],
  [1, EVERY_WAY, 8 * 28],
  [2, EVERY_WAY, 8 * 28 ** 2],
  [3, EVERY_WAY, 8 * 28 ** 3],
  [4, FEWER_WAYS, 8 * 10 ** 4],
])('every electorate of %d flats is what the words say, under every setting', (size, ways, all) => {
  let cases = 0
  for (const flats of listElectorates(size, ways)) {
    for (const settings of SETTINGS) {
      const [actual, expected] = [unitsOf(flats, settings), expectedUnits(flats, settings)]
      if (actual.join() !== expected.join()) {
        throw new Error(`${JSON.stringify({ flats, settings })}: ${actual} for ${expected}`)
      }
      cases += 1
    }
  }
  expect(cases).toBe(all)
})

test('no area is lost and none is counted twice', () => {
  for (const flats of listElectorates(2, EVERY_WAY)) {
    const electorate = buildElectorate(flats, byOwner)
    const all = flats.reduce((sum, { floorAreaHundredths }) => sum + floorAreaHundredths, 0)
    expect(electorate).toMatchObject({ roll: { areaHundredths: all } })
  }
})
