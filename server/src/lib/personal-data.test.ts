import fc from 'fast-check'
import { cpuMs } from '../../test/cpu-ms'
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
  ['mobile_phone', '138.1234.5678', '138.1234.5678', '138.****.5678'],
  ['mobile_phone', '138．1234．5678', '138．1234．5678', '138．****．5678'],
  ['mobile_phone', '138。1234。5678', '138。1234。5678', '138。****。5678'],
  ['mobile_phone', '138/1234/5678', '138/1234/5678', '138/****/5678'],
  ['mobile_phone', '138、1234、5678', '138、1234、5678', '138、****、5678'],
  ['mobile_phone', '138_1234_5678', '138_1234_5678', '138_****_5678'],
  ['mobile_phone', '138·1234·5678', '138·1234·5678', '138·****·5678'],
  ['mobile_phone', '138.123.45678', '138.123.45678', '138.***.*5678'],
  ['mobile_phone', '13812-345678', '13812-345678', '138**-**5678'],
  ['mobile_phone', '138123 45678', '138123 45678', '138*** *5678'],
  ['mobile_phone', '138\n1234\n5678', '138\n1234\n5678', '138\n****\n5678'],
  ['mobile_phone', '1381234\r\n5678', '1381234\r\n5678', '138****\r\n5678'],
  ['mobile_phone', '138-1234-\n5678', '138-1234-\n5678', '138-****-\n5678'],
  ['mobile_phone', '1.3.8.1.2.3.4.5.6.7.8', '1.3.8.1.2.3.4.5.6.7.8', '1.3.8.*.*.*.*.5.6.7.8'],
  ['mobile_phone', '13812345678.00', '13812345678', '138****5678.00'],
  ['mobile_phone', '138\u20631234\ufe0f5678', '138\u20631234\ufe0f5678', '138\u2063****\ufe0f5678'],
  ['mobile_phone', '138\u034f12345678', '138\u034f12345678', '138\u034f****5678'],
  [
    'mobile_phone',
    `1381${'\u2063\u200b'.repeat(9)}2345678`,
    `1381${'\u2063\u200b'.repeat(9)}2345678`,
    `138*${'\u2063\u200b'.repeat(9)}***5678`,
  ],
  ['mobile_phone', '①③⑧①②③④⑤⑥⑦⑧', '①③⑧①②③④⑤⑥⑦⑧', '①③⑧****⑤⑥⑦⑧'],
  ['mobile_phone', '❶❸❽❶❷❸❹❺❻❼❽', '❶❸❽❶❷❸❹❺❻❼❽', '❶❸❽****❺❻❼❽'],
  ['mobile_phone', '⑬8⓪0⓿1234⑤', '⑬8⓪0⓿1234⑤', '⑬8****234⑤'],
  ['mobile_phone', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', '𝟏𝟑𝟖********𝟓𝟔𝟕𝟖'],
  ['mobile_phone', '¹³⁸¹²³⁴⁵⁶⁷⁸', '¹³⁸¹²³⁴⁵⁶⁷⁸', '¹³⁸****⁵⁶⁷⁸'],
  ['mobile_phone', '١٣٨١٢٣٤٥٦٧٨', '١٣٨١٢٣٤٥٦٧٨', '١٣٨****٥٦٧٨'],
  ['mobile_phone', '138१२३४5678', '138१२३४5678', '138****5678'],
  ['mobile_phone', '1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8', '1️⃣3️⃣8️⃣*️⃣*️⃣*️⃣*️⃣5️⃣6️⃣7️⃣8️⃣'],
  // A number in a list, not a place of the phone.
  ['mobile_phone', '①13812345678', '13812345678', '①138****5678'],
  ['mobile_phone', '2️⃣13812345678', '13812345678', '2️⃣138****5678'],
  ['mobile_phone', '13812345678²', '13812345678', '138****5678²'],
  ['id_number', '110105.19491231.002X', '110105.19491231.002X', '110***.********.***X'],
  ['id_number', '110105\n19491231\n002X', '110105\n19491231\n002X', '110***\n********\n***X'],
  ['id_number', '110105/1949、1231_002X', '110105/1949、1231_002X', '110***/****、****_***X'],
  // Its first eleven places have the form of a phone.
  [
    'id_number',
    '130123198506０⑥00\u20634\ufe0fX',
    '130123198506０⑥00\u20634\ufe0fX',
    '130*************\u2063*\ufe0fX',
  ],
  ['landline', '0739\n5550199', '0739\n5550199', '0739\n*****99'],
  ['landline', '0739.5550199', '0739.5550199', '0739.*****99'],
  ['landline', '⓪⑦③⑨-5550199', '⓪⑦③⑨-5550199', '⓪⑦③⑨-*****99'],
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
  ['number_plate', '湘E．A1B22', '湘E．A1B22', '湘E．***22'],
  ['number_plate', '湘E.A1B22', '湘E.A1B22', '湘E.***22'],
  ['number_plate', '湘E。12345', '湘E。12345', '湘E。***45'],
  ['number_plate', '湘E_12345', '湘E_12345', '湘E_***45'],
  ['number_plate', '湘E\n12345', '湘E\n12345', '湘E\n***45'],
  ['number_plate', '湘E12\n345', '湘E12\n345', '湘E**\n*45'],
  ['number_plate', '湘\u2063E\u034f12345', '湘\u2063E\u034f12345', '湘\u2063E\u034f***45'],
  ['number_plate', '湘Ⓔ①②③④⑤', '湘Ⓔ①②③④⑤', '湘Ⓔ***④⑤'],
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
  ['a date with dots', '2026.11.26'],
  ['dates with dots', '1985.06.12-1985.06.13'],
  ['a date, slashes and a room', '1985/06/12/301'],
  ['a date and a time', '2026/11/26 13:30-14:30'],
  ['a price', '3.5万/月'],
  ['prices', '每月138.00元，一年1380.50元'],
  ['tiers of a price', '租金1500/1800/2600元'],
  ['three-place prices', '138/1500/1800元'],
  ['an amount without a blank', '13800000000.00元'],
  ['an amount after its sign', '￥13800000000.00'],
  ['houses and two rooms', '1栋2单元301/302'],
  ['rooms in a list', '1501、1502、801室'],
  ['rooms with dots', '1501.1502.801室'],
  ['rooms on lines', '1501\n1502\n801'],
  ['a short room first', '138、1501、1502室漏水'],
  ['odd houses', '1、3、5、7、9、11、13栋'],
  ['a decimal with many places', '130.12345678，经度'],
  ['an amount with four decimals', '1381234.5678'],
  ['an address of a computer', '138.123.45.67'],
  ['a letter’s number', '〔2026〕138号'],
  ['a version', '1.3.8.1'],
  ['a house across lines', '新B栋\n12345'],
  ['areas', '共1380㎡，①号楼②③单元'],
  ['a floor of a list', '①3楼②4楼③5楼'],
  ['long numbers in styles', '⑬812345678901'],
  ['a fraction', '13812½345678'],
  ['an order number', '订单202611261381234'],
  ['an order number of twelve places', '138123456789'],
  ['an order number in groups', '138.1234.56789'],
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

test('kinds that are left stay readable, and nothing else does', () => {
  expect(maskPersonalData('公路处0739-5550199或13812345678', ['landline'])).toBe(
    '公路处0739-5550199或138****5678',
  )
})

test('two numbers next to each other are two', () => {
  expect(found('13812345678\u200b13987654321')).toHaveLength(2)
  expect(found('①13812345678②13987654321')).toHaveLength(2)
  expect(found('13812345678①③⑨⑧⑦⑥⑤④③②①')).toHaveLength(2)
  expect(found('13812345678\n13987654321')).toHaveLength(2)
  expect(found('13812345678、13987654321')).toHaveLength(2)
  expect(found('13812345678/13987654321')).toHaveLength(2)
  expect(found('13812345678 13987654321')).toHaveLength(2)
  expect(found('13812345678.13987654321')).toHaveLength(2)
})

const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''))

/** Digits of every style that a font has, from 0 to 9. */
const STYLES = [
  '0123456789',
  '０１２３４５６７８９',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
  '٠١٢٣٤٥٦٧٨٩',
  '०१२३४५६७८९',
].map((style) => Array.from(style))
const HIDDEN = ['', '\u200b', '\u2063', '\ufe0f', '\u034f', '\u00ad', '\u{e0100}']

const inStyle = (number: string, style: readonly string[], between: string) =>
  Array.from(number, (place) => style[Number(place)] ?? place).join(between)

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
  'any %s is found where it stands, in every style of digits, and is unreadable once masked',
  (_kind, number) => {
    const style = fc.constantFrom(...STYLES)
    const between = fc.constantFrom(...HIDDEN)
    fc.assert(
      fc.property(words, number, words, style, between, (before, plain, after, ...drawn) => {
        const written = inStyle(plain, ...drawn)
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
      '、',
      '/',
      '\n',
      '\u2063',
      '⑬',
      '⑧',
      '½',
      'X',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      let rest = ''
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        rest += `${text.slice(last, start)}#`
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      expect(maskPersonalData(text)).toHaveLength(text.length)
      expect(findPersonalData(rest + text.slice(last))).toEqual([])
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
  '.',
  '1.',
  '1、',
  '1\n',
  '138.',
  '138.1234.',
  '湘E\n',
  '\u2063',
  '1\u2063',
  '138\ufe0f',
  '①',
  '⑬',
  '𝟏',
  '￥1',
  '\ufdfa',
])('a hundred thousand characters of “%s” take no longer than reading them', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  expect(cpuMs(() => maskPersonalData(text))).toBeLessThan(5_000)
})

test.each([' ', '.', '、', '\n', '\u2063', '\ufe0f'])(
  'five hundred of %j between the places of a number take no time',
  (separator) => {
    const text = Array.from('13812345678', (place) => place + separator.repeat(500)).join('')
    expect(cpuMs(() => maskPersonalData(text))).toBeLessThan(200)
  },
)
