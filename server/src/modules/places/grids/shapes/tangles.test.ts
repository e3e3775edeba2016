import { cpuMs } from '../../../../../test/cpu-ms'
import { assertUntangled } from './tangles'

/** Teeth side by side, in a square of one degree. */
function comb(teeth: number, lies = false): number[][][] {
  const points = [[0, 0]]
  for (let tooth = 0; tooth < teeth; tooth += 1) {
    const [from, until] = [tooth / teeth, (tooth + 0.5) / teeth]
    points.push([from, 0.1], [from, 1], [until, 1], [until, 0.1])
  }
  points.push([1, 0.1], [1, 0], [0, 0])
  return [points.map(([x = 0, y = 0]) => (lies ? [y, x] : [x, y]))]
}

const slanted = (polygon: number[][][], by: number) =>
  polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x + y + by, y]))

test('combs across each other are refused before they are compared, and at once', () => {
  const refuse = () =>
    expect(() => assertUntangled([comb(490), comb(490, true)])).toThrow(
      expect.objectContaining({ code: 'grid_outlines_too_tangled' }),
    )
  expect(cpuMs(refuse)).toBeLessThan(2_000)
})

test('a few teeth, outlines that only share a border, and one comb by itself are compared', () => {
  expect(() => assertUntangled([comb(20), comb(20, true)])).not.toThrow()
  expect(() => assertUntangled([comb(490), comb(490)])).not.toThrow()
  expect(() => assertUntangled([comb(490)])).not.toThrow()
  expect(() => assertUntangled([])).not.toThrow()
})

test('looking itself is bounded where borders lie close without crossing', () => {
  const combs = Array.from({ length: 10 }, (_, place) => slanted(comb(490), place / 10_000))
  expect(cpuMs(() => assertUntangled(combs))).toBeLessThan(5_000)
})
