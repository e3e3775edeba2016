import { nameKey, withoutFormat } from './name-key'

test('names that look the same are the same', () => {
  const written = ['88栋', '88 栋', '8\u200b8栋', '８８栋', ' 88\u3000栋\ufeff', '8\u00ad8栋']
  expect(new Set(written.map(nameKey))).toEqual(new Set(['88栋']))
  expect(nameKey('8栋')).not.toBe(nameKey('88栋'))
})

test('nothing but what nobody sees is taken away', () => {
  expect(withoutFormat('唐\u200b 小\u2060燕\ufeff')).toBe('唐 小燕')
})
