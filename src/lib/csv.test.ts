import { toCsv } from './csv'

test('commas, quotes and line ends stay inside their cell', () => {
  expect(toCsv([['一, 二', '说"好"', '两\n行', -3]])).toBe(
    '\ufeff"一, 二","说""好""","两\n行",-3\r\n',
  )
})

test.each(['=1+1', '+86', '-3', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])(
  'a spreadsheet does not run %j as a formula',
  (text) => {
    const [cell = ''] = toCsv([[text]])
      .slice(1)
      .split('\r\n')
    expect(cell.replace(/^"/, '')[0]).toBe("'")
  },
)
