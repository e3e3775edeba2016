import { countCharacters, lengthFault } from './written-text'

test('a picture character counts as one, spaces around a text as none', () => {
  expect(countCharacters(' 停水💧\n')).toBe(3)
})

test.each([
  ['停 ', 'too_short'],
  ['停水', undefined],
  ['💧💧💧💧', undefined],
  ['停水三小时', 'too_long'],
])('“%s” in two to four characters is %s', (text, fault) => {
  expect(lengthFault(text, { min: 2, max: 4 })).toBe(fault)
})
