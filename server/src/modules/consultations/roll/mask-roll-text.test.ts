import { maskRollText } from './mask-roll-text'

test.each([
  ['房产证上 4栋 1单元402 与隔壁打通成一户', '房产证上 4栋 1单元4** 与隔壁打通成一户'],
  ['4栋1单元402和4栋403是一家', '4栋1单元4**和4栋4**是一家'],
  ['4-402、4-1-402、4 - 2', '4-4**、4-1-4**、4 - 2'],
  ['4-1-7 住的是租客', '4-1-* 住的是租客'],
  ['402室卖给了四零三的', '4**室卖给了四**的'],
  ['４栋４０２', '４栋４**'],
  ['老院 7 的业主', '老院 * 的业主'],
  ['1203A 打通了', '12**A 打通了'],
  ['面积 128.5 平方米，不是 96㎡', '面积 ***** 平方米，不是 **㎡'],
  ['证上写 128.50', '证上写 ******'],
  ['电话 13873900123', '电话 138****0123'],
])('%s reads %s', (text, masked) => {
  expect(maskRollText(text, '4栋 1单元402')).toBe(masked)
})

test.each([
  '2026年11月去核对过',
  '2026-11-27 核对',
  '120户里的 3户',
  '补了 300元',
  '共 12 票',
  '一共两套',
])('%s tells no door and stays', (text) => {
  expect(maskRollText(text, '4栋 1单元402')).toBe(text)
})

test('a room with a name is found by the unit it is about', () => {
  expect(maskRollText('桂花院 甲乙、桂花院甲乙', '桂花院 甲乙')).toBe('桂花院 **、桂花院**')
  expect(maskRollText('桂花院 丙丁', null)).toBe('桂花院 丙丁')
})

test('what was masked once is not masked further', () => {
  const once = maskRollText('4栋 1单元402 和 1203室', '4栋 1单元402')
  expect(maskRollText(once, '4栋 1单元402')).toBe(once)
})
