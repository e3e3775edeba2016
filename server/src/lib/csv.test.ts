import { toCsvLine, withoutFormula } from './csv'

test.each([
  '=1+2',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1+2',
  '＋1',
  '－1',
  '＠101',
  '﹦1',
  '﹢1',
  '﹣1',
  '﹫1',
])('%s does not run', (text) => {
  expect(withoutFormula(text)).toBe(`'${text}`)
})

test('what is no formula stays as it is, and cells are parted', () => {
  expect(toCsvLine(['3栋', null, 'a=b', '说 "好",', '＝A1'])).toBe(
    `3栋,,a=b,"说 ""好"",",'＝A1\r\n`,
  )
})
