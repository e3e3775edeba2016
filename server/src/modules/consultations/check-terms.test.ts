import { checkQuestion } from './check-terms'

test.each([
  ['the same', '周一', '周一'],
  ['an invisible space', '周一', '周\u200b一'],
  ['an invisible joiner', '周一', '周\u2060一'],
  ['a soft hyphen', '周一', '\u00ad周一'],
  ['a blank that does not break', '周一 上午', '周一\u00a0上午'],
  ['two blanks', '周一 上午', '周一  上午'],
  ['full width', '方案A', '方案Ａ'],
  ['composed otherwise', 'Café', 'Cafe\u0301'],
])('two options that look alike (%s) are refused', (_what, first, second) => {
  const options = [first, second].map((label, place) => ({ id: String(place + 1), label }))
  const question = { id: '1', kind: 'single', text: '哪一天？', options } as const
  expect(checkQuestion(question)).toEqual({ options: 'same_label' })
})

test('options that differ pass', () => {
  const options = ['周一', '周二'].map((label, place) => ({ id: String(place + 1), label }))
  expect(checkQuestion({ id: '1', kind: 'single', text: '哪一天？', options })).toEqual({})
})
