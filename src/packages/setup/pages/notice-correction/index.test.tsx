import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Notice } from '../../../../features/notice/domain/notice'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import NoticeCorrectionPage from './index'

const ID = '430503001001-7'
const NOTICE = `/api/v1/notices/${ID}`

function openCorrection(over: Partial<Notice> = {}) {
  const service = fakeService()
  const appointments = [{ role: 'committee_member' as const, areaCode: '430503001001' }]
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments }) })
  service.on('GET', NOTICE, {
    body: buildNotice({
      id: ID,
      title: '周三停水',
      expiresAt: '2030-11-26T10:00:00.000Z',
      version: 1,
      ...over,
    }),
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<NoticeCorrectionPage />, { params: { id: ID } })
  return service
}

afterEach(() => act(forgetSession))

test('a notice is corrected with why, and everybody can be asked again', async () => {
  const service = openCorrection()
  fireEvent.click(await screen.findByText('请大家重新看一遍'))
  typeText('标题', '周四停水')
  fireEvent.click(screen.getByText('更正'))
  expect(screen.getByText('请写一句原因，至少 4 个字。')).toBeVisible()
  typeText('为什么更正', '自来水公司改了日子')
  service.on('POST', `${NOTICE}/corrections`, { body: buildNotice({ id: ID }) })
  fireEvent.click(screen.getByText('更正'))
  expect(screen.getByText(/原来的“知道了”都不再算数/)).toBeVisible()
  fireEvent.click(screen.getByText('再改改'))
  expect(service.requests('POST', `${NOTICE}/corrections`)).toEqual([])
  fireEvent.click(screen.getByText('更正'))
  fireEvent.click(screen.getByText('就这样更正'))
  await waitFor(() => expect(taro.toasts()).toContain('更正好了'))
  expect(service.requests('POST', `${NOTICE}/corrections`)[0]?.body).toMatchObject({
    title: '周四停水',
    expiresAt: '2030-11-26T10:00:00.000Z',
    reason: '自来水公司改了日子',
    asksAgain: true,
    version: 1,
  })
})

test('what was written is there again until it is thrown away, and overwrites nothing that came between', async () => {
  openCorrection()
  await screen.findByText('为什么更正')
  typeText('内容', '改到周四停水，早上八点到下午两点。')
  typeText('为什么更正', '自来水公司改了日子')
  cleanup()
  openCorrection()
  expect(await screen.findByDisplayValue('自来水公司改了日子')).toBeVisible()
  expect(screen.getByDisplayValue('改到周四停水，早上八点到下午两点。')).toBeVisible()
  cleanup()
  const service = openCorrection({ version: 2 })
  await screen.findByDisplayValue('自来水公司改了日子')
  service.on('POST', `${NOTICE}/corrections`, {
    status: 409,
    body: problem('notice_corrected', 409),
  })
  fireEvent.click(screen.getByText('更正'))
  expect(await screen.findByText(/刚刚更正过这条通知/)).toBeVisible()
  expect(service.requests('POST', `${NOTICE}/corrections`)[0]?.body).toMatchObject({ version: 1 })
  expect(screen.getByDisplayValue('自来水公司改了日子')).toBeVisible()
  fireEvent.click(screen.getByText('更正'))
  await waitFor(() =>
    expect(service.requests('POST', `${NOTICE}/corrections`)[1]?.body).toMatchObject({
      version: 2,
    }),
  )
  cleanup()
  openCorrection()
  fireEvent.click(await screen.findByText('不要了，重新写'))
  expect(screen.queryByDisplayValue('自来水公司改了日子')).toBeNull()
})

test('nothing that says the same goes out, and who is late is told', async () => {
  const service = openCorrection()
  await screen.findByText('为什么更正')
  typeText('为什么更正', '自来水公司改了日子')
  fireEvent.click(screen.getByText('更正'))
  expect(screen.getByText('还没有改动。')).toBeVisible()
  typeText('标题', '周四停水')
  service.on('POST', `${NOTICE}/corrections`, {
    status: 409,
    body: problem('notice_corrected', 409),
  })
  fireEvent.click(screen.getByText('更正'))
  expect(await screen.findByText(/刚刚更正过这条通知/)).toBeVisible()
})

test('personal data can be taken out of what was said before, and a mobile number needs a word', async () => {
  const service = openCorrection()
  await screen.findByText('为什么更正')
  typeText('为什么更正', '原来写了别人的电话')
  typeText('内容', '有事找 138 1234 5678')
  fireEvent.click(screen.getByText('原来写了个人信息'))
  service.on('POST', `${NOTICE}/corrections`, {
    status: 422,
    body: { ...problem('notice_phone_unconfirmed', 422), fields: { body: 'mobile_phone' } },
  })
  fireEvent.click(screen.getByText('更正'))
  expect(screen.getByText(/以前的几版从此不再给人看/)).toBeVisible()
  fireEvent.click(screen.getByText('就这样更正'))
  expect(await screen.findByText(/是个人的请删掉/)).toBeVisible()
  fireEvent.click(screen.getByText('手机号是公开的办公电话'))
  service.on('POST', `${NOTICE}/corrections`, { body: buildNotice({ id: ID }) })
  fireEvent.click(screen.getByText('更正'))
  fireEvent.click(screen.getByText('就这样更正'))
  await waitFor(() => expect(taro.toasts()).toContain('更正好了'))
  const [first, second] = service.requests('POST', `${NOTICE}/corrections`)
  expect(first?.body).not.toHaveProperty('phonesArePublic')
  expect(second?.body).toMatchObject({ phonesArePublic: true, removesPersonalData: true })
})

test('a file can be taken away, and one that stays is sent along', async () => {
  const service = openCorrection()
  const file = { kind: 'pdf' as const, byteSize: 2048, url: '/u' }
  service.on('GET', NOTICE, {
    body: buildNotice({
      id: ID,
      expiresAt: '2030-11-26T10:00:00.000Z',
      attachments: [
        { ...file, id: 'a', name: '表一.pdf' },
        { ...file, id: 'b', name: '表二.pdf' },
      ],
    }),
  })
  service.on('POST', `${NOTICE}/corrections`, { body: buildNotice({ id: ID }) })
  await screen.findByText('表一.pdf')
  fireEvent.click(screen.getAllByText('删掉')[1] ?? document.body)
  expect(screen.queryByText('表二.pdf')).toBeNull()
  typeText('为什么更正', '第二张表发错了')
  fireEvent.click(screen.getByText('更正'))
  await waitFor(() => expect(service.requests('POST', `${NOTICE}/corrections`)).toHaveLength(1))
  expect(service.requests('POST', `${NOTICE}/corrections`)[0]?.body).toMatchObject({
    attachments: [{ uploadId: 'a', name: '表一.pdf' }],
  })
})

test('one that is not out yet is just written anew, without a word of why', async () => {
  const publishedAt = '2030-11-20T10:00:00.000Z'
  const service = openCorrection({ status: 'scheduled', publishedAt })
  expect(await screen.findByText(/还没有发出去/)).toBeVisible()
  expect(screen.queryByText('为什么更正')).toBeNull()
  expect(screen.queryByText('请大家重新看一遍')).toBeNull()
  typeText('标题', '周四停水')
  service.on('POST', `${NOTICE}/corrections`, { body: buildNotice({ id: ID }) })
  fireEvent.click(screen.getByText('更正'))
  await waitFor(() => expect(service.requests('POST', `${NOTICE}/corrections`)).toHaveLength(1))
  const [sent] = service.requests('POST', `${NOTICE}/corrections`)
  expect(sent?.body).toMatchObject({ title: '周四停水', asksAgain: false })
  expect(sent?.body).not.toHaveProperty('reason')
})
