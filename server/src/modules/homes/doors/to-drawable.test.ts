import { toDrawable } from './to-drawable'

const canDraw = (codePoint: number) => codePoint !== 0x20bb7

test.each([
  ['塆里屋场3栋', '塆里屋场3栋'],
  ['𠮷祥楼', '〓祥楼'],
  ['  3栋\n\t东 ', '3栋 东'],
  ['3\u202e栋\u0000\ud800', '3栋'],
])('%j stands on the sheet as %j', (name, drawn) => {
  expect(toDrawable(name, canDraw)).toBe(drawn)
})
