import { titleOf } from './title-of'

test.each([
  ['路灯坏了。晚上太黑。', '路灯坏了'],
  ['路灯坏了', '路灯坏了'],
  ['！！路灯', '！！路灯'],
  [
    '一二三四五六七八九十一二三四五六七八九十一二三四五',
    '一二三四五六七八九十一二三四五六七八九十一二三…',
  ],
])('the title of “%s” is “%s”', (body, title) => {
  expect(titleOf(body)).toBe(title)
})
