import { guessCategory } from './guess-category'

const categories = [
  { code: 'light', keywords: ['路灯', '楼道灯', '灯坏', '太黑'] },
  { code: 'power', keywords: ['停电', '停水', '电表'] },
  { code: 'lift', keywords: ['电梯', '电梯停'] },
  { code: 'help', keywords: ['老人', '低保'] },
]

test.each([
  ['3 栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。', 'light'],
  ['昨晚停电，冰箱里的菜都坏了', 'power'],
  ['7 栋电梯停在 4 楼', 'lift'],
  ['电梯停电了，停电', 'lift'],
  ['老人要办低保', 'help'],
  ['楼道灯', 'light'],
])('“%s” sounds like %s', (text, code) => {
  expect(guessCategory(text, categories)?.code).toBe(code)
})

test.each(['', '有点事想说', '灯'])('“%s” sounds like nothing in particular', (text) => {
  expect(guessCategory(text, categories)).toBeUndefined()
})

test('equal guesses go to the earlier category', () => {
  const two = [
    { code: 'first', keywords: ['垃圾'] },
    { code: 'second', keywords: ['噪音'] },
  ]
  expect(guessCategory('垃圾和噪音', two)?.code).toBe('first')
})
