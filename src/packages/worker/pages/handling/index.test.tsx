import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildAbilities, buildActivity, buildReport } from '../../../../../test/factories/reports'
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
  expect(await screen.findByText('请写一句，居民会看到。')).toBeVisible()
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
