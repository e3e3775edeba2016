import { buildAbilities, buildActivity, buildReport } from '../../../../test/factories/reports'
import { speakChain } from './speak-chain'

// A Monday, 09:40 in China.
const now = Date.parse('2026-11-23T01:40:00.000Z')
const zhou = { displayName: '周示', isMe: false }

test('a limit that has passed is called late', () => {
  const report = buildReport({ status: 'submitted', respondDueAt: '2026-11-22T23:40:00.000Z' })
  expect(speakChain({ report, activities: [], now })).toEqual([
    '现在负责的人：周示，第三网格 网格员',
    '下一步：等周示接单，本该今天 07:40 前答复，已经超时',
  ])
})

test('what was done is read before the resident is asked about it', () => {
  const report = buildReport({
    status: 'resolved',
    confirmBy: '2026-11-28T10:00:00.000Z',
    abilities: buildAbilities({ confirm: true }),
  })
  const at = '2026-11-23T01:00:00.000Z'
  const done = buildActivity({ id: '2', event: 'resolve', actor: zhou, note: '换了两个灯头', at })
  expect(speakChain({ report, activities: [buildActivity(), done], now })).toEqual([
    '今天 09:00，周示说办好了，换了两个灯头',
    '现在负责的人：周示，第三网格 网格员',
    '下一步：等您说解决了没有，周六 18:00 前答，7 天不答，记“没人答复”，不算解决',
  ])
})

test('of a closed report only the end is told', () => {
  const report = buildReport({ status: 'closed', closedAs: 'confirmed' })
  expect(speakChain({ report, activities: [buildActivity({ event: 'confirm' })], now })).toEqual([
    '11 月 19 日 19:12，您说解决了',
  ])
})
