import { toQrImage } from './qr-svg'

const TEXT =
  'https://lingge.example/#/packages/more/pages/lookup/index?number=261125-57&code=ABCD2345'

function drawing(text: string) {
  const svg = decodeURIComponent(toQrImage(text).replace('data:image/svg+xml,', ''))
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const dark = new Set<string>()
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let step = 0; step < Number(length); step += 1) dark.add(`${Number(x) + step},${y}`)
  }
  return { side, dark }
}

test('a code stands inside a blank margin of four modules and has its three finder squares', () => {
  const { side, dark } = drawing(TEXT)
  const modules = side - 8
  expect((modules - 17) % 4).toBe(0)
  for (const place of dark) {
    const [x = 0, y = 0] = place.split(',').map(Number)
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x, y)).toBeLessThan(4 + modules)
  }
  for (const [left, top] of [
    [4, 4],
    [4 + modules - 7, 4],
    [4, 4 + modules - 7],
  ] as const) {
    for (let step = 0; step < 7; step += 1) {
      expect(dark.has(`${left + step},${top}`)).toBe(true)
      expect(dark.has(`${left},${top + step}`)).toBe(true)
    }
    expect(dark.has(`${left + 1},${top + 1}`)).toBe(false)
    expect(dark.has(`${left + 3},${top + 3}`)).toBe(true)
  }
})

test('other words are another picture, the same words the same', () => {
  expect(toQrImage(TEXT)).toBe(toQrImage(TEXT))
  expect(toQrImage(TEXT)).not.toBe(toQrImage(`${TEXT}6`))
})
