import { keepTogether } from './keep-together'

const HELD = '\u00a0'

test.each([
  ['11 月 20 日', `11${HELD}月${HELD}20${HELD}日`],
  ['12 月 1 日 08:59 前投', `12${HELD}月${HELD}1${HELD}日 08:59${HELD}前投`],
  ['共 12 户', `共 12${HELD}户`],
])('%s may break after the date, not in it', (words, held) => {
  expect(keepTogether(words)).toBe(held)
})
