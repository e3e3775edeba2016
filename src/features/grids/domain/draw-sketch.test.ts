import { drawSketch } from './draw-sketch'

const square = [
  [
    [111.45, 27.22],
    [111.453, 27.22],
    [111.453, 27.223],
    [111.45, 27.223],
    [111.45, 27.22],
  ],
]

const svgOf = (sketch: ReturnType<typeof drawSketch>) =>
  decodeURIComponent((sketch?.src ?? '').replace('data:image/svg+xml,', ''))

test('a shape is drawn to scale with its name, north at the top', () => {
  const svg = svgOf(drawSketch([{ kind: 'put', rings: square, label: '一<网格' }]))
  expect(svg).toContain('一&#60;网格')
  const [, path = ''] = /<path [^>]*d="(M[^"]*Z)"\/><\/g>/.exec(svg) ?? []
  const spots = path
    .slice(1, -1)
    .split('L')
    .map((spot) => spot.split(' ').map(Number))
  const [west = [], east = [], north = []] = spots
  expect(west[1]).toBeGreaterThan(north[1] ?? 0)
  const across = (east[0] ?? 0) - (west[0] ?? 0)
  const up = (east[1] ?? 0) - (north[1] ?? 0)
  expect(across / up).toBeCloseTo(Math.cos((27.223 * Math.PI) / 180), 1)
})

test('points that fall on one spot are drawn once', () => {
  const [ring = []] = square
  const dense = Array.from({ length: 5000 }, (_, step) => [111.45 + (0.003 * step) / 5000, 27.22])
  const svg = svgOf(drawSketch([{ kind: 'standing', rings: [[...dense, ...ring.slice(1)]] }]))
  expect(svg.length).toBeLessThan(10_000)
})

test('without any outline there is nothing to draw', () => {
  expect(drawSketch([{ kind: 'standing', rings: [] }])).toBeUndefined()
})
