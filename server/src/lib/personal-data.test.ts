import fc from 'fast-check'
import { findPersonalData, maskPersonalData, type PersonalDataKind } from './personal-data'

/** Invented numbers that only have the right form. */
const ID = '11010519491231002X'
const ID_DIGITS = '440524198001010136'

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test.each<[PersonalDataKind, text: string, written: string, masked: string]>([
  ['id_number', `身份证${ID}丢了`, ID, '身份证110**************X丢了'],
  ['id_number', '11010519491231002x', '11010519491231002x', '110**************x'],
  [
    'id_number',
    '证号 110105 19491231 002X。',
    '110105 19491231 002X',
    '证号 110*** ******** ***X。',
  ],
  ['id_number', '110105-1949-1231-002X', '110105-1949-1231-002X', '110***-****-****-***X'],
  [
    'id_number',
    '５３０１０２１９２００５０８０１１Ｘ',
    '５３０１０２１９２００５０８０１１Ｘ',
    '５３０**************Ｘ',
  ],
  [
    'id_number',
    '先写 1234 再写 53010219200508011X',
    '53010219200508011X',
    '先写 1234 再写 530**************X',
  ],
  ['mobile_phone', '打13812345678', '13812345678', '打138****5678'],
  ['mobile_phone', '电话：138 1234 5678', '138 1234 5678', '电话：138 **** 5678'],
  ['mobile_phone', '138-1234-5678。', '138-1234-5678', '138-****-5678。'],
  ['mobile_phone', '138—1234—5678', '138—1234—5678', '138—****—5678'],
  ['mobile_phone', '138 12345678', '138 12345678', '138 ****5678'],
  ['mobile_phone', '1381234 5678', '1381234 5678', '138**** 5678'],
  ['mobile_phone', '1381 2345 678', '1381 2345 678', '138* ***5 678'],
  ['mobile_phone', '1 3 8 1 2 3 4 5 6 7 8', '1 3 8 1 2 3 4 5 6 7 8', '1 3 8 * * * * 5 6 7 8'],
  ['mobile_phone', '+86 199-8765-4321', '+86 199-8765-4321', '+86 199-****-4321'],
  ['mobile_phone', '008619987654321', '008619987654321', '0086199****4321'],
  ['mobile_phone', '(+86)13812345678', '13812345678', '(+86)138****5678'],
  ['mobile_phone', '013812345678', '013812345678', '0138****5678'],
  ['mobile_phone', '１３８１２３４５６７８', '１３８１２３４５６７８', '１３８****５６７８'],
  ['mobile_phone', '138\u200b1234\u200b5678', '138\u200b1234\u200b5678', '138\u200b****\u200b5678'],
  ['mobile_phone', '501室13812345678wx同号', '13812345678', '501室138****5678wx同号'],
  ['mobile_phone', '501 13812345678', '13812345678', '501 138****5678'],
  ['mobile_phone', '13812345678.', '13812345678', '138****5678.'],
  ['landline', '0739-5550199', '0739-5550199', '0739-*****99'],
  ['landline', '（0739）5550199', '0739）5550199', '（0739）*****99'],
  ['landline', '07395550199', '07395550199', '0739*****99'],
  ['landline', '010-6555 0199', '010-6555 0199', '010-**** **99'],
  ['landline', '02285550199', '02285550199', '022******99'],
  ['landline', '0755-85550199', '0755-85550199', '0755-******99'],
  ['landline', '+86 0739 5550199', '+86 0739 5550199', '+86 0739 *****99'],
  ['number_plate', '湘E·12312', '湘E·12312', '湘E·***12'],
  ['number_plate', '车牌湘e12312堵门', '湘e12312', '车牌湘e***12堵门'],
  ['number_plate', '湘E A5678', '湘E A5678', '湘E ***78'],
  ['number_plate', '粤BD12345', '粤BD12345', '粤B****45'],
  ['number_plate', '京A·F02361', '京A·F02361', '京A·****61'],
  ['number_plate', '粤Z·1234港', '粤Z·1234港', '粤Z·***4港'],
  ['number_plate', '湘Ｅ－１２３１２', '湘Ｅ－１２３１２', '湘Ｅ－***１２'],
])('a %s is found in “%s”', (kind, text, written, masked) => {
  expect(found(text)).toEqual([[kind, written]])
  expect(maskPersonalData(text)).toBe(masked)
})

test.each([
  ['a wrong check character', '110105194912310021'],
  ['a day that does not exist', '110105194902300020'],
  ['a region that does not exist', '990105194912310025'],
  ['a bank card', '6222021234567890123'],
  ['a bank card in groups', '6222 0212 3456 7890 123'],
  ['a card of sixteen places', '4367 4200 1234 5678'],
  ['nineteen places with an ID number in them', `${ID_DIGITS}5`],
  ['a house and a room', '3栋2单元501'],
  ['houses and rooms', '松坡苑13-2-1501，1503-3-1201'],
  ['a date', '2026-11-25'],
  ['a date and a room', '1985-06-12 301室'],
  ['a moment', '20261125103000'],
  ['milliseconds', '1796176800000'],
  ['a report number', '编号 261125-57'],
  ['a report’s id', '430503005003-57'],
  ['a community code', '430503005003'],
  ['a community code that starts like a phone', '138102001001'],
  ['a grid code', '430503005003003'],
  ['an amount', '合计 13800000000.00 元'],
  ['an amount in groups', '13,800,000,000 元'],
  ['a large amount', '共 18600 元，每户 138 元'],
  ['a service number', '10086、95598、12345、400-820-8820'],
  ['an emergency', '110 119 120'],
  ['a local number without its area', '5550199'],
  ['a room range', '101-102-103-104'],
  ['a masked number', '138****5678'],
  ['a province with a letter', '云A区，新B栋'],
  ['a word in Latin letters', '新APPLES'],
  ['a meter number', '电表 0000123456789012'],
  ['nothing', ''],
])('%s is no personal data: “%s”', (_case, text) => {
  expect(found(text)).toEqual([])
  expect(maskPersonalData(text)).toBe(text)
})

test('an ID number is not also a phone, and what stands beside it is found too', () => {
  const text = `陈某 ${ID_DIGITS} 手机13812345678 车湘E12345 家里0739-5550199`
  expect(found(text).map(([kind]) => kind)).toEqual([
    'id_number',
    'mobile_phone',
    'number_plate',
    'landline',
  ])
})

test('two numbers next to each other are two', () => {
  expect(found('13812345678/13987654321')).toHaveLength(2)
  expect(found('13812345678 13987654321')).toHaveLength(2)
  expect(found('13812345678.13987654321')).toHaveLength(2)
})

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''))
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const mobile = fc
  .tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), digits(9))
  .map(([second, rest]) => `1${second}${rest}`)

/** Weights of GB 11643-1999, written as the standard's table has them. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idNumber = fc
  .tuple(
    fc.constantFrom('11', '31', '43', '54', '65', '82'),
    digits(4),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
    digits(3),
  )
  .map(([region, area, birth, serial]) => {
    const body = `${region}${area}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
    return body + '10X98765432'.charAt(sum % 11)
  })

/** Words around a number; none of them holds a digit. */
const words = fc.constantFrom('', '找我：', '，谢谢', '😀', ' tel:', '（家里）', '\n')

test.each<[string, fc.Arbitrary<string>]>([
  ['mobile number', mobile],
  ['ID number', idNumber],
])(
  'any %s is found where it stands, in both widths, and is unreadable once masked',
  (_kind, number) => {
    fc.assert(
      fc.property(words, number, words, fc.boolean(), (before, plain, after, isWide) => {
        const written = isWide ? wide(plain) : plain
        const text = before + written + after
        expect(found(text).map(([, matched]) => matched)).toEqual([written])
        const masked = maskPersonalData(text)
        expect(masked).not.toContain(written)
        expect(masked).toHaveLength(text.length)
        expect(masked.startsWith(before) && masked.endsWith(after)).toBe(true)
      }),
    )
  },
)

test('a single wrong digit makes no ID number', () => {
  fc.assert(
    fc.property(idNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const wrong = (Number(number[at]) + by) % 10
      const text = number.slice(0, at) + wrong + number.slice(at + 1)
      expect(found(text).filter(([kind]) => kind === 'id_number')).toEqual([])
    }),
  )
})

test('whatever was written, findings lie in order inside it, and the masked text has none', () => {
  const piece = fc.oneof(
    mobile,
    idNumber,
    digits(4),
    fc.constantFrom(
      ' ',
      '-',
      '·',
      '0739',
      '5550199',
      '湘',
      'E',
      '12345',
      '+86',
      '（',
      '）',
      '.',
      'X',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      const masked = maskPersonalData(text)
      expect(masked).toHaveLength(text.length)
      expect(findPersonalData(masked)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test.each([
  '1',
  '1 ',
  '1-',
  '0',
  '湘E1',
  '湘',
  '13812345678 ',
  '138',
  ' ',
  '86',
  '110105194912310021 ',
])('a hundred thousand characters of “%s” take no longer than reading them', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  const started = performance.now()
  maskPersonalData(text)
  expect(performance.now() - started).toBeLessThan(2_000)
})
