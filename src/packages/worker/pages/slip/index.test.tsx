import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildAbilities, buildReport } from '../../../../../test/factories/reports'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { keepIssuedCode } from '../../../../features/report/issued-code'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import SlipPage from './index'

const ID = '430503001001-9'

const NO_CODE = { state: 'none', picture: null as string | null }

function openSlip({ canIssue = true, slipCode = NO_CODE } = {}) {
  const service = fakeService()
  const report = buildReport({
    id: ID,
    number: '261125-9',
    status: 'submitted',
    isMine: false,
    channel: 'phone',
    abilities: buildAbilities({ issueCode: canIssue }),
  })
  service.on('GET', `/api/v1/reports/${ID}`, { body: report })
  service.on('GET', `/api/v1/reports/${ID}/slip-code`, { body: slipCode })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<SlipPage />, { params: { id: ID } })
  return service
}

afterEach(() => {
  forgetSession()
  keepIssuedCode('none', '')
})

test('the slip says number and code in groups of four, what was said, and who answers by when', async () => {
  keepIssuedCode(ID, 'ABCD2345')
  openSlip()
  expect(await screen.findByText('ABCD 2345')).toBeVisible()
  expect(screen.getByText('261125-9')).toBeVisible()
  expect(screen.getByText('3 栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。')).toBeVisible()
  expect(screen.getByText('周示（第三网格 网格员）')).toBeVisible()
  expect(screen.getByText('电话 0739-5550123')).toBeVisible()
  expect(screen.getByText('2026 年 11 月 20 日 19:12 前答复')).toBeVisible()
  expect(screen.getByRole('img', { name: /二维码/ })).toBeVisible()
})

test.each([
  ['ready', '用微信扫这个，再填查询码。'],
  ['missing', '小程序码这次没有拿到，扫上面的码一样能查。'],
])('with a mini-program whose code is %s the slip says %s', async (state, sentence) => {
  keepIssuedCode(ID, 'ABCD2345')
  const picture = state === 'ready' ? 'data:image/jpeg;base64,AA' : null
  openSlip({ slipCode: { state, picture } })
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.queryAllByRole('img', { name: /小程序码/ })).toHaveLength(picture ? 1 : 0)
  expect(screen.getByRole('img', { name: /二维码/ })).toBeVisible()
})

test('without a mini-program the slip says nothing of one', async () => {
  keepIssuedCode(ID, 'ABCD2345')
  const service = openSlip()
  await waitFor(() =>
    expect(service.requests('GET', `/api/v1/reports/${ID}/slip-code`)).toHaveLength(1),
  )
  expect(screen.queryByText(/小程序码/)).toBeNull()
})

test('the slip is printed and copied', async () => {
  keepIssuedCode(ID, 'ABCD2345')
  openSlip()
  const print = jest.spyOn(window, 'print').mockImplementation(() => {})
  fireEvent.click(await screen.findByText('打印小条'))
  expect(print).toHaveBeenCalledTimes(1)
  fireEvent.click(screen.getByText('复制文字'))
  expect(await screen.findByText('已复制')).toBeVisible()
})

test('a code that is not known any more is never shown; a new one is issued by a press', async () => {
  const service = openSlip()
  expect(await screen.findByText('查询码只显示一次')).toBeVisible()
  service.on('POST', `/api/v1/reports/${ID}/query-code`, {
    body: { number: '261125-9', code: 'WXYZ6789' },
  })
  fireEvent.click(screen.getByText('换一个新的查询码'))
  expect(await screen.findByText('WXYZ 6789')).toBeVisible()
  await waitFor(() =>
    expect(service.requests('POST', `/api/v1/reports/${ID}/query-code`)).toHaveLength(1),
  )
})

test('a report that its person has adopted has no slip', async () => {
  openSlip({ canIssue: false })
  expect(await screen.findByText('这件没有查询码')).toBeVisible()
})
