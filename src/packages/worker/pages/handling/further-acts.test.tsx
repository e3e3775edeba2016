import { fireEvent, screen, waitFor } from '@testing-library/react'
import { accepted, openHandling, REPORT } from '../../../../../test/component/open-handling'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildAbilities,
  buildActivity,
  buildReport,
  buildUnit,
} from '../../../../../test/factories/reports'
import type { Report } from '../../../../features/report/domain/report'

const CITY = 'department:430503:urban_management'
const receivers = {
  items: [
    {
      ...buildUnit({ unit: CITY, kind: 'department', name: '城市管理局', dutyPhone: null }),
      handledCount: 11,
    },
    {
      ...buildUnit({ unit: 'committee:430503001001', kind: 'committee', name: '示范社区' }),
      handledCount: 0,
    },
  ],
  similarCount: 12,
}

async function openAct(title: string, report: Report) {
  const service = openHandling(report)
  service.on('GET', `${REPORT}/receivers`, { body: receivers })
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText(title))
  return service
}

test('handing on names the rule, who handled the like, and needs a unit and a reason', async () => {
  const report = { ...accepted, abilities: { ...accepted.abilities, handOff: true } }
  const service = await openAct('转给别的单位', report)
  expect(await screen.findByText('对方接单前，还由您负责')).toBeVisible()
  expect(await screen.findByText('常办这类事的')).toBeVisible()
  fireEvent.click(screen.getByText('转出去'))
  expect(await screen.findByText('请选一个单位。')).toBeVisible()
  fireEvent.click(screen.getByText('城市管理局'))
  expect(screen.getByText('近一年本社区 12 件路灯照明的事，11 件是城市管理局办的')).toBeVisible()
  fireEvent.click(screen.getByText('网格里修不了。'))
  service.on('POST', `${REPORT}/hand-offs`, { body: report })
  fireEvent.click(screen.getByText('转出去'))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORT}/hand-offs`)[0]?.body).toEqual({
      unit: CITY,
      reason: '网格里修不了。',
    }),
  )
  // Who handed it on may not ask for receivers any more.
  await waitFor(() => expect(screen.queryByText('转出去')).toBeNull())
  expect(service.requests('GET', `${REPORT}/receivers`)).toHaveLength(1)
})

test('whoever was named when it was given back is proposed first, until it is handed on', async () => {
  const report = { ...accepted, abilities: { ...accepted.abilities, handOff: true } }
  const proposed = { unit: 'committee:430503001001', kind: 'committee', name: '示范社区' } as const
  const service = openHandling(report, [buildActivity({ event: 'return', proposed })])
  service.on('GET', `${REPORT}/receivers`, { body: receivers })
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('转给别的单位'))
  await screen.findByText('退回时建议的')
  const offered = screen.getAllByText(/^(示范社区居委会|城市管理局)$/)
  expect(offered.map(({ textContent }) => textContent)).toEqual(['示范社区居委会', '城市管理局'])
})

test('a suspension needs a day that is to come, by a tap or in writing', async () => {
  const report = { ...accepted, abilities: { ...accepted.abilities, suspend: true } }
  const service = await openAct('暂缓，写明原因', report)
  fireEvent.click(await screen.findByText('等配件到货。'))
  typeText('接着办的那天', '2020-01-01')
  fireEvent.click(screen.getByText('先停表'))
  expect(await screen.findByText('这一天已经过了，请往后选。')).toBeVisible()
  fireEvent.click(screen.getByText(/^一周后（/))
  service.on('POST', `${REPORT}/suspension`, { body: report })
  fireEvent.click(screen.getByText('先停表'))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/suspension`)).toHaveLength(1))
  const [sent] = service.requests('POST', `${REPORT}/suspension`)
  const { reviewAt, reason } = (sent?.body ?? {}) as { reviewAt: string; reason: string }
  expect(reason).toBe('等配件到货。')
  const days = (Date.parse(reviewAt) - Date.now()) / 86_400_000
  expect(Math.abs(days - 7)).toBeLessThan(1)
  expect(reviewAt).toMatch(/T01:00:00/)
})

test('the time is extended as far as the service allows, and not offered once it is over', async () => {
  const over = { ...accepted, abilities: { ...accepted.abilities, extend: true } }
  const report = {
    ...over,
    resolveDueAt: '2030-11-26T10:00:00.000Z',
    extendableUntil: '2030-11-28T10:00:00.000Z',
  }
  const service = await openAct('延长时间', report)
  expect(await screen.findByText(/^12 小时（/)).toBeVisible()
  expect(screen.queryByText(/^3 天（/)).toBeNull()
  fireEvent.click(screen.getByText(/^最多（/))
  fireEvent.click(screen.getByText('等配件到货。'))
  service.on('POST', `${REPORT}/extension`, { body: over })
  service.on('GET', REPORT, { body: over })
  fireEvent.click(screen.getByText('延长时间', { selector: '.lbl' }))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORT}/extension`)[0]?.body).toEqual({
      resolveDueAt: '2030-11-28T10:00:00.000Z',
      reason: '等配件到货。',
    }),
  )
  await waitFor(() => expect(screen.queryByText('延长时间')).toBeNull())
  fireEvent.click(screen.getByText('这件怎么办？'))
  expect(await screen.findByText('办好了')).toBeVisible()
  expect(screen.queryByText('延长时间')).toBeNull()
})

test('a receiver accepts, or gives it back with a reason and who should have it', async () => {
  const handed = buildReport({
    isMine: false,
    pending: buildUnit({ unit: CITY, kind: 'department', name: '城市管理局' }),
    abilities: buildAbilities({ acceptHandOff: true, returnHandOff: true }),
  })
  const service = openHandling(handed)
  service.on('GET', `${REPORT}/receivers`, { body: { items: [], similarCount: 0 } })
  fireEvent.click(await screen.findByText('退回'))
  expect(await screen.findByText('要写原因和建议谁来办。退两次，由街道兜底')).toBeVisible()
  expect(await screen.findByText('转来的单位')).toBeVisible()
  expect(screen.queryByText('别的网格')).toBeNull()
  fireEvent.click(await screen.findByText('第三网格'))
  fireEvent.click(screen.getByText('不在我单位职责内。'))
  service.on('POST', `${REPORT}/hand-offs/return`, { body: handed })
  fireEvent.click(screen.getByText('退回去'))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORT}/hand-offs/return`)[0]?.body).toEqual({
      proposedUnit: 'grid:430503001001003',
      reason: '不在我单位职责内。',
    }),
  )
  service.on('POST', `${REPORT}/hand-offs/acceptance`, { body: handed })
  fireEvent.click(screen.getByText('接单'))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORT}/hand-offs/acceptance`)).toHaveLength(1),
  )
})

test('the sender takes it back, and a suspended report goes on, without a word to write', async () => {
  const report = { ...accepted, abilities: buildAbilities({ recall: true, resume: true }) }
  const service = await openAct('收回来自己办', report)
  service.on('POST', `${REPORT}/hand-offs/recall`, { body: report })
  fireEvent.click(await screen.findByText('收回来'))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORT}/hand-offs/recall`)).toHaveLength(1),
  )
  await waitFor(() => expect(screen.queryByText('收回来')).toBeNull())
  service.on('POST', `${REPORT}/resumption`, { body: report })
  fireEvent.click(screen.getByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('接着办'))
  expect(await screen.findByText('时间接着走，停掉的天数会补上')).toBeVisible()
  fireEvent.click(screen.getByText('接着办', { selector: '.lbl' }))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/resumption`)).toHaveLength(1))
})

test('what was written last with an act is a tap away the next time, on this phone', async () => {
  const report = { ...accepted, abilities: buildAbilities({ addNote: true }) }
  const service = await openAct('记一笔', report)
  expect(await screen.findByText('居民看不到')).toBeVisible()
  typeText('记什么？', '下午四点后才有人')
  service.on('POST', `${REPORT}/notes`, { body: report })
  fireEvent.click(screen.getByText('记下'))
  await waitFor(() => expect(screen.queryByText('记下')).toBeNull())
  fireEvent.click(screen.getByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('记一笔'))
  fireEvent.click(await screen.findByText('上次写的：下午四点后才有人'))
  fireEvent.click(screen.getByText('记下'))
  await waitFor(() => expect(service.requests('POST', `${REPORT}/notes`)).toHaveLength(2))
  expect(service.requests('POST', `${REPORT}/notes`)[1]?.body).toEqual({
    note: '下午四点后才有人',
  })
})
