import { buildNotice } from '../../../../test/factories/notices'
import { checkCorrection, startCorrection } from './correction-draft'

const now = Date.parse('2026-11-23T02:00:00.000Z')
const notice = buildNotice({
  title: '周三停水',
  body: '周三上午停水，请接好水。',
  publishedAt: '2026-11-22T02:00:00.000Z',
  expiresAt: '2026-11-26T10:00:00.000Z',
  version: 2,
})
const draft = { ...startCorrection(notice), reason: '改了日子' }

test('a correction says which text it is of, and keeps a last day that was left alone to the minute', () => {
  expect(checkCorrection({ ...draft, title: ' 周四停水 ' }, notice, now)).toEqual({
    kind: 'ready',
    correction: {
      title: '周四停水',
      body: '周三上午停水，请接好水。',
      expiresAt: '2026-11-26T10:00:00.000Z',
      reason: '改了日子',
      asksAgain: false,
      version: 2,
    },
  })
})

test('another last day holds to its end', () => {
  const checked = checkCorrection({ ...draft, lastDay: '2026-11-28' }, notice, now)
  expect(checked).toMatchObject({ correction: { expiresAt: '2026-11-28T15:59:00.000Z' } })
})

test('what says the same is no correction', () => {
  expect(checkCorrection(draft, notice, now)).toEqual({ kind: 'unchanged' })
})

test.each([
  [{ title: '水' }, { title: 'too_short' }],
  [{ body: '停' }, { body: 'too_short' }],
  [{ title: '周四停水', reason: '改' }, { reason: 'too_short' }],
  [{ lastDay: '2026-11-20' }, { expiresAt: 'too_soon' }],
] as const)('%j is mended first: %j', (over, faults) => {
  expect(checkCorrection({ ...draft, ...over }, notice, now)).toEqual({ kind: 'faulty', faults })
})
