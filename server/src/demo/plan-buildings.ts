import type { SeededRandom } from '../lib/seeded-random'
import type { Position } from '../modules/places/places-types'
import type { DemoGridShape } from './tile-communities'

export interface DemoHome {
  readonly room: string
  readonly floorAreaHundredths: number
}

export interface DemoBuilding {
  readonly name: string
  readonly position: Position
  readonly homes: readonly DemoHome[]
}

const STAIRWELLS = 2
const FLOORS = 6
const DOORS = 2

/** Four or five six-storey buildings to a grid, 24 homes each, spread over its shape. */
export function planBuildings(
  shape: DemoGridShape,
  firstNumber: number,
  random: SeededRandom,
): DemoBuilding[] {
  const count = random.between(4, 5)
  return Array.from({ length: count }, (_, index) => ({
    name: `${firstNumber + index}栋`,
    position: shape.inside(
      (index % 3) / 2,
      index < 3 ? random.next() * 0.4 : 0.6 + random.next() * 0.4,
    ),
    homes: planHomes(random),
  }))
}

/** One floor plan a door, so homes above each other have the same area, as in life. */
function planHomes(random: SeededRandom): DemoHome[] {
  const plans = Array.from({ length: STAIRWELLS * DOORS }, () => random.between(5_800, 13_600))
  const homes: DemoHome[] = []
  for (let stairwell = 1; stairwell <= STAIRWELLS; stairwell += 1) {
    for (let floor = 1; floor <= FLOORS; floor += 1) {
      for (let door = 1; door <= DOORS; door += 1) {
        homes.push({
          room: `${stairwell}单元${floor}0${door}`,
          floorAreaHundredths: plans[(stairwell - 1) * DOORS + door - 1] ?? 9_000,
        })
      }
    }
  }
  return homes
}
