import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildAbilities,
  buildActivity,
  buildReport,
  buildReportSummary,
  buildUnit,
} from '../../../../../test/factories/reports'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import type { Report } from '../../../../features/report/domain/report'
import HandlingPage from './index'

const ID = '430503001001-7'
const REPORT = `/api/v1/reports/${ID}`

function openHandling(report: Report) {
  const service = fakeService()
  service.on('GET', REPORT, { body: report })
  service.on('GET', `${REPORT}/activities`, {
    body: {
      items: [buildActivity({ actor: { displayName: '陈演', isMe: false } })],
      nextCursor: null,
    },
  })
  renderPage(<HandlingPage />, { params: { id: ID } })
  return service
}

const accepted = buildReport({
  isMine: false,
  abilities: buildAbilities({ addProgress: true, resolve: true, reject: true }),
})

test('before it is accepted, accepting is the one thing to do', async () => {
  const report = buildReport({
    isMine: false,
    status: 'submitted',
    abilities: buildAbilities({ accept: true, reject: true }),
  })
  const service = openHandling(report)
  expect(await screen.findByText('报的人说')).toBeVisible()
  service.on('POST', `${REPORT}/acceptance`, { body: accepted })
  service.on('GET', REPORT, { body: accepted })
  fireEvent.click(screen.getByText('接单'))
  expect(await screen.findByText('这件怎么办？')).toBeVisible()
})

test('done needs a sentence about how, then the resident is asked', async () => {
  const service = openHandling(accepted)
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('办好了'))
  fireEvent.click(await screen.findByText('办好了，请居民确认'))
  expect(await screen.findByText('请写一句，至少 2 个字。')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/resolution`)).toHaveLength(0)

  const resolved = buildReport({ isMine: false, status: 'resolved' })
  service.on('POST', `${REPORT}/resolution`, { body: resolved })
  service.on('GET', REPORT, { body: resolved })
  typeText('怎么办的？', '换了两个灯头')
  fireEvent.click(screen.getByText('办好了，请居民确认'))
  expect(await screen.findByText('等居民确认')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/resolution`)[0]?.body).toEqual({
    note: '换了两个灯头',
    uploadIds: [],
  })
  expect(screen.queryByText('这件怎么办？')).toBeNull()
})

test('turning it away says why and where to go instead', async () => {
  const service = openHandling(accepted)
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('不归这里管'))
  typeText('为什么不归这里管？', '这段路归公路处')
  fireEvent.click(screen.getByText('告诉居民'))
  expect(await screen.findByText('请写明居民该去哪里办。')).toBeVisible()

  service.on('POST', `${REPORT}/rejection`, { body: accepted })
  service.on('GET', REPORT, { body: buildReport({ isMine: false, status: 'rejected' }) })
  typeText('去哪里办？', '公路处 0739-5550199')
  fireEvent.click(screen.getByText('告诉居民'))
  await screen.findByText('诉求办理')
  expect(await screen.findByText('路灯照明 · 公开')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/rejection`)[0]?.body).toEqual({
    reason: '这段路归公路处',
    referTo: '公路处 0739-5550199',
  })
})

test('a note on the way keeps the report open', async () => {
  const service = openHandling(accepted)
  service.on('POST', `${REPORT}/progress`, { body: accepted })
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('去看过，写进展'))
  typeText('办到哪一步了？', '灯头烧了，明早来换')
  fireEvent.click(screen.getByText('写上去'))
  expect(await screen.findByText('已接单')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/progress`)[0]?.body).toMatchObject({
    note: '灯头烧了，明早来换',
  })
})

test('who may do nothing with it is offered nothing', async () => {
  openHandling(buildReport({ isMine: false }))
  await screen.findByText('报的人说')
  expect(screen.queryByText('这件怎么办？')).toBeNull()
  expect(screen.queryByText('接单')).toBeNull()
})

describe('the reporter’s phone', () => {
  const REVEALS = `${REPORT}/phone-reveals`
  const handled = buildReport({
    isMine: false,
    reporterName: '陈*',
    // So that the reporter is the only one who can be called.
    accountable: buildUnit({ dutyPhone: null }),
    abilities: buildAbilities({ revealPhone: true, resolve: true }),
  })
  const look = () => fireEvent.click(screen.getByText('看电话'))

  test('is shown for a reason, and the worker knows that the reporter will see it', async () => {
    const service = openHandling(handled)
    service.on('POST', REVEALS, { status: 201, body: { phone: '10907390001' } })
    fireEvent.click(await screen.findByText('看陈*的电话'))
    expect(screen.getByText('陈*会看到您的名字、时间和原因。')).toBeVisible()
    look()
    expect(await screen.findByText('请选一个原因，或者写一句。')).toBeVisible()
    expect(service.requests('POST', REVEALS)).toHaveLength(0)

    fireEvent.click(screen.getByText('上门前约时间'))
    look()
    expect(await screen.findByText('109 0739 0001')).toBeVisible()
    expect(screen.getByText('已经记下，陈*看得到这一次。')).toBeVisible()
    expect(service.requests('POST', REVEALS)[0]?.body).toEqual({ reason: '上门前约时间' })
    fireEvent.click(screen.getByText('打电话'))
    await waitFor(() => expect(taro.phoneCalls()).toEqual(['10907390001']))
    expect(JSON.stringify([...taro.storage])).not.toContain('10907390001')
  })

  test('may be asked for in one’s own words, and looking once is enough for a page', async () => {
    const service = openHandling(handled)
    service.on('POST', REVEALS, { status: 201, body: { phone: '10907390001' } })
    fireEvent.click(await screen.findByText('看陈*的电话'))
    fireEvent.click(screen.getByText('别的原因'))
    typeText('别的原因', ' 问问哪天在家 ')
    look()
    await screen.findByText('109 0739 0001')
    expect(service.requests('POST', REVEALS)[0]?.body).toEqual({ reason: '问问哪天在家' })
    fireEvent.click(screen.getByLabelText('关上'))
    fireEvent.click(await screen.findByText('看陈*的电话'))
    expect(await screen.findByText('109 0739 0001')).toBeVisible()
    expect(service.requests('POST', REVEALS)).toHaveLength(1)
  })

  test.each([
    ['no_phone', 409, '报的人没有留电话。可以在办理记录里写给他看。'],
    ['too_many_reveals', 429, '这一个小时看的电话太多了，请过一会儿再看。'],
  ])('that cannot be had (%s) says why', async (code, status, sentence) => {
    const service = openHandling(handled)
    service.on('POST', REVEALS, { status, body: problem(code, status) })
    fireEvent.click(await screen.findByText('看陈*的电话'))
    fireEvent.click(screen.getByText('问清楚在哪里'))
    look()
    expect(await screen.findByText(sentence)).toBeVisible()
  })

  test('is not offered to who does not handle the report', async () => {
    openHandling(buildReport({ isMine: false, reporterName: '陈*' }))
    await screen.findByText('陈*说')
    expect(screen.queryByText('看陈*的电话')).toBeNull()
  })
})

describe('a number in what the worker writes', () => {
  const CHECKS = '/api/v1/personal-data-checks'
  const findings = [{ kind: 'mobile_phone', start: 0, end: 11, masked: '138****5678' }]
  const warning = '您写了手机号。公开以后邻居看到的是 138****5678。'

  async function write(report: Report) {
    const service = openHandling(report)
    service.on('POST', CHECKS, { body: { findings } })
    service.on('POST', `${REPORT}/progress`, { body: report })
    fireEvent.click(await screen.findByText('这件怎么办？'))
    fireEvent.click(await screen.findByText('去看过，写进展'))
    typeText('办到哪一步了？', '13812345678说明天来')
    fireEvent.click(screen.getByText('写上去'))
    return service
  }
  const sent = (service: ReturnType<typeof openHandling>) =>
    service.requests('POST', `${REPORT}/progress`)

  test('of a public report is told before it is sent, and sent when they say so', async () => {
    const service = await write(accepted)
    expect(await screen.findByText(warning)).toBeVisible()
    expect(sent(service)).toHaveLength(0)
    fireEvent.click(screen.getByText('就这样发'))
    await waitFor(() => expect(sent(service)).toHaveLength(1))
  })

  test('is checked anew once it was changed', async () => {
    const service = await write(accepted)
    await screen.findByText(warning)
    service.on('POST', CHECKS, { body: { findings: [] } })
    typeText('办到哪一步了？', '他说明天来')
    expect(screen.queryByText(warning)).toBeNull()
    fireEvent.click(screen.getByText('写上去'))
    await waitFor(() => expect(sent(service)[0]?.body).toMatchObject({ note: '他说明天来' }))
  })

  test('of a private report is nobody’s concern', async () => {
    const service = await write({ ...accepted, isPublic: false })
    await waitFor(() => expect(sent(service)).toHaveLength(1))
    expect(service.requests('POST', CHECKS)).toHaveLength(0)
  })
})

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
  const service = await openAct('申请延长时间', report)
  expect(await screen.findByText(/^12 小时（/)).toBeVisible()
  expect(screen.queryByText(/^3 天（/)).toBeNull()
  fireEvent.click(screen.getByText(/^最多（/))
  fireEvent.click(screen.getByText('等配件到货。'))
  service.on('POST', `${REPORT}/extension`, { body: over })
  service.on('GET', REPORT, { body: over })
  fireEvent.click(screen.getByText('延长时间'))
  await waitFor(() =>
    expect(service.requests('POST', `${REPORT}/extension`)[0]?.body).toEqual({
      resolveDueAt: '2030-11-28T10:00:00.000Z',
      reason: '等配件到货。',
    }),
  )
  await waitFor(() => expect(screen.queryByText('延长时间')).toBeNull())
  fireEvent.click(screen.getByText('这件怎么办？'))
  expect(await screen.findByText('办好了')).toBeVisible()
  expect(screen.queryByText('申请延长时间')).toBeNull()
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

describe('the same as another', () => {
  const mergeable = buildReport({
    isMine: false,
    abilities: buildAbilities({ resolve: true, merge: true }),
  })
  const other = buildReportSummary({
    id: '430503001001-3',
    number: '261118-3',
    title: '示范苑东边没有路灯',
    isMine: false,
  })
  const merged = buildReport({
    isMine: false,
    status: 'closed',
    closedAs: 'duplicate',
    mergedInto: {
      id: other.id,
      number: other.number,
      title: other.title,
      status: 'accepted',
      closedAs: null,
    },
    abilities: buildAbilities({ unmerge: true }),
  })

  async function openMerge(likely: readonly object[]) {
    const service = openHandling(mergeable)
    service.on('POST', '/api/v1/report-duplicates', { body: { items: likely } })
    fireEvent.click(await screen.findByText('这件怎么办？'))
    fireEvent.click(await screen.findByText('和另一件是同一件事'))
    expect(await screen.findByText('和哪一件是同一件事？')).toBeVisible()
    return service
  }

  test('it is merged into one that is like it, with a sentence for the reporter; itself and other communities’ are not offered', async () => {
    const service = await openMerge([
      { ...other, distanceM: 12, likeness: 0.9 },
      { ...other, id: '430503001001-7', title: '就是这一件', distanceM: 0, likeness: 1 },
      { ...other, id: '430503001002-4', title: '别的社区的', distanceM: 90, likeness: 0.9 },
    ])
    fireEvent.click(await screen.findByText('示范苑东边没有路灯'))
    expect(screen.queryByText('就是这一件')).toBeNull()
    expect(screen.queryByText('别的社区的')).toBeNull()
    fireEvent.click(screen.getByText('并过去一起办'))
    expect(await screen.findByText('请写一句，报的人会看到。')).toBeVisible()
    typeText('为什么这么定？', '说的是同一盏灯')
    service.on('POST', `${REPORT}/merge`, { body: merged })
    service.on('GET', REPORT, { body: merged })
    fireEvent.click(screen.getByText('并过去一起办'))
    expect(await screen.findByText('拆开，单独办')).toBeVisible()
    expect(service.requests('POST', `${REPORT}/merge`)[0]?.body).toEqual({
      into: '430503001001-3',
      note: '说的是同一盏灯',
    })
  })

  test('one that is not alike is found by its number', async () => {
    const service = await openMerge([])
    expect(await screen.findByText('附近没有差不多的，可以按编号找。')).toBeVisible()
    fireEvent.click(screen.getByText('并过去一起办'))
    expect(await screen.findByText('请选一件。')).toBeVisible()
    typeText('按编号找', '路灯')
    fireEvent.click(screen.getByText('找'))
    expect(await screen.findByText('请写编号，比如 261125-57。')).toBeVisible()
    service.on('GET', '/api/v1/reports/430503001001-3', { body: { ...buildReport(), ...other } })
    typeText('按编号找', '261118-3')
    fireEvent.click(screen.getByText('找'))
    expect(await screen.findByText(/^编号 261118-3 · 第三网格/)).toBeVisible()
  })

  test('what was merged by mistake is parted again', async () => {
    const service = openHandling(merged)
    fireEvent.click(await screen.findByText('拆开，单独办'))
    typeText('为什么这么定？', '说的是另一盏灯')
    service.on('POST', `${REPORT}/unmerge`, { body: mergeable })
    service.on('GET', REPORT, { body: mergeable })
    const [send] = screen.getAllByText('拆开，单独办').slice(-1)
    if (send) fireEvent.click(send)
    expect(await screen.findByText('这件怎么办？')).toBeVisible()
    expect(service.requests('POST', `${REPORT}/unmerge`)[0]?.body).toEqual({
      note: '说的是另一盏灯',
    })
  })
})
