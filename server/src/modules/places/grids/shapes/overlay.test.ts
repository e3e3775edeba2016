import assert from 'node:assert'
import fc from 'fast-check'
import type { PolygonRings } from '../../../../db/polygon-rings'
import { DomainError } from '../../../../lib/domain-error'
import { cutOutline, joinOutlines } from './cut'
import { clip, findGaps, findOverlaps } from './overlay'
import { sizeOf, widthOf } from './plane'

/** Degrees of a metre near 邵阳. */
const M = 1 / 111_195
const X = M / Math.cos((27.2 * Math.PI) / 180)

/** A rectangle by metres east and north of a corner in 邵阳. */
function rectangle(west: number, south: number, east: number, north: number): PolygonRings {
  const at = (x: number, y: number) => [111.45 + x * X, 27.2 + y * M]
  return [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]]
}

const shape = (number: number, polygon: PolygonRings) => ({ code: `${number}`, polygon })

function near(found: number, expected: number, share = 0.002): void {
  assert.ok(Math.abs(found - expected) <= expected * share, `${found} is not near ${expected}`)
}

test('areas are square metres, without their holes', () => {
  const [outline = []] = rectangle(0, 0, 300, 200)
  const [hole = []] = rectangle(100, 50, 200, 150)
  near(sizeOf([[outline, hole]]).areaM2, 50_000)
  near(sizeOf([[outline]]).borderM, 1000)
  near(widthOf(sizeOf([rectangle(0, 0, 300, 2)])), 2, 0.02)
})

test('neighbours that share a border neither overlap nor leave a gap', () => {
  const shapes = [
    shape(1, rectangle(0, 0, 300, 200)),
    shape(2, rectangle(300, 0, 500, 200)),
    shape(3, rectangle(0, 200, 500, 400)),
  ]
  assert.deepEqual(findOverlaps(shapes), [])
  assert.deepEqual(findGaps(shapes), [])
})

test('what two grids share is told with its area, and the lower code first', () => {
  const shapes = [shape(2, rectangle(0, 0, 300, 200)), shape(1, rectangle(280, 0, 500, 200))]
  const [overlap, ...more] = findOverlaps(shapes)
  assert.equal(more.length, 0)
  assert.deepEqual(overlap?.codes, ['1', '2'])
  near(overlap?.areaM2 ?? 0, 20 * 200)
  near(overlap?.widthM ?? 0, 18.2, 0.01)
})

test('grids of other communities are looked at, but not against each other', () => {
  const others = [shape(8, rectangle(290, 0, 600, 200)), shape(9, rectangle(300, 0, 600, 200))]
  const found = findOverlaps([shape(1, rectangle(0, 0, 300, 200))], others)
  assert.deepEqual(
    found.map(({ codes }) => codes),
    [['1', '8']],
  )
})

test('a sliver under half a metre is rounding', () => {
  const shapes = [shape(1, rectangle(0, 0, 300, 200)), shape(2, rectangle(299.7, 0, 500, 200))]
  assert.deepEqual(findOverlaps(shapes), [])
  const apart = [shape(1, rectangle(0, 0, 300, 200)), shape(2, rectangle(299, 0, 500, 200))]
  assert.equal(findOverlaps(apart).length, 1)
})

test('ground with grids all around it is a gap, and so is ground that had a grid', () => {
  const ring = [
    shape(1, rectangle(0, 0, 300, 100)),
    shape(2, rectangle(0, 100, 100, 300)),
    shape(3, rectangle(200, 100, 300, 300)),
    shape(4, rectangle(0, 300, 300, 400)),
  ]
  const [hole, ...more] = findGaps(ring)
  assert.equal(more.length, 0)
  assert.equal(hole?.kind, 'hole')
  near(hole?.areaM2 ?? 0, 20_000)
  const [left] = findGaps(ring.slice(0, 3), [...ring])
  assert.equal(left?.kind, 'left')
  near(left?.areaM2 ?? 0, 30_000)
})

test('a cut loses no ground and makes no overlap, and joining the parts gives it back', () => {
  const corners = fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), {
    minLength: 5,
    maxLength: 24,
  })
  const direction = fc.constantFrom('west_east' as const, 'north_south' as const)
  fc.assert(
    fc.property(corners, direction, fc.integer({ min: 10, max: 90 }), (lengths, way, share) => {
      const polygon = star(lengths)
      const parts = cutOutline(polygon, { direction: way, share })
      if (!parts) return
      const sizes = parts.map((part) => sizeOf([part]).areaM2)
      near((sizes[0] ?? 0) + (sizes[1] ?? 0), sizeOf([polygon]).areaM2)
      assert.deepEqual(findOverlaps(parts.map((part, number) => shape(number, part))), [])
      const joined = joinOutlines(...parts)
      near(sizeOf([joined ?? []]).areaM2, sizeOf([polygon]).areaM2)
    }),
    { numRuns: 60 },
  )
})

test('grids that do not lie side by side cannot be joined', () => {
  assert.equal(joinOutlines(rectangle(0, 0, 100, 100), rectangle(200, 0, 300, 100)), undefined)
})

/** A shape whose corners lie around a point at these shares of 200 m. */
function star(lengths: readonly number[]): PolygonRings {
  const ring = lengths.map((length, index) => {
    const angle = (index / lengths.length) * 2 * Math.PI
    const [x, y] = [Math.cos(angle) * length * 200 * X, Math.sin(angle) * length * 200 * M]
    return [Math.round((111.45 + x) * 1e7) / 1e7, Math.round((27.2 + y) * 1e7) / 1e7]
  })
  return [[...ring, ring[0] ?? []]]
}

test('what the overlay gives up on is a fault of the outlines', () => {
  const givesUp = () => {
    throw new RangeError('Maximum call stack size exceeded')
  }
  assert.throws(
    () => clip(givesUp, [rectangle(0, 0, 10, 10)]),
    (error) => error instanceof DomainError && error.code === 'grid_outlines_too_tangled',
  )
})
