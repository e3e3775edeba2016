import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import type { Notice } from '../../../../features/notice/domain/notice'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import NoticePage from './index'

const ID = '430503001001-4'
const NOTICE = `/api/v1/notices/${ID}`
const READS = `${NOTICE}/reads`
const withdrawn = {
  status: 410,
  body: { ...problem('notice_withdrawn', 410), reason: '停水改到下周一了' },
}

function openNotice(over: Partial<Notice> = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', NOTICE, {
    body: buildNotice({ expiresAt: '2030-11-26T10:00:00.000Z', ...over }),
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<NoticePage />, { params: { id: ID } }) }
}

afterEach(forgetSession)

test('what was withdrawn says why, and nothing else of it', async () => {
  const service = fakeService()
  service.on('GET', NOTICE, withdrawn)
  renderPage(<NoticePage />, { params: { id: ID } })
  expect(await screen.findByText('这条通知撤回了：停水改到下周一了')).toBeVisible()
})

test('one that is withdrawn while it is open says why', async () => {
  const service = openNotice({ isRead: true })
  await screen.findByText('周三停水 6 小时')
  service.on('GET', NOTICE, withdrawn)
  await act(() => service.client.refetchQueries({ queryKey: ['notices'] }))
  expect(await screen.findByText('原因：停水改到下周一了')).toBeVisible()
})

test.each([
  ['read', false],
  ['acknowledged', true],
])('one that was %s before it changed is read again, and stays so', async (_case, asks) => {
  const service = openNotice({
    asksAcknowledgement: asks,
    isRead: true,
    isAcknowledged: asks,
    isChangedSinceRead: true,
    version: 2,
  })
  service.on('POST', READS, { body: buildNotice({ isRead: true }) })
  await waitFor(() => expect(service.requests('POST', READS)).toHaveLength(1))
  expect(service.requests('POST', READS)[0]?.body).toEqual({ acknowledge: false, version: 2 })
})

test('whatever is written in a notice is words, never a part of the page', async () => {
  const lines = [
    '# <script>window.hacked = true</script>',
    '- <img src="x" onerror="window.hacked = true">',
    '<a href="javascript:alert(1)">领奖</a> javascript:alert(1)',
    '[领奖](javascript:alert(1))',
  ]
  openNotice({ isRead: true, title: '<b onclick="alert(1)">停水</b>', body: lines.join('\n') })
  expect(await screen.findByText('<b onclick="alert(1)">停水</b>')).toBeVisible()
  const text = document.querySelector('#notice-text')
  for (const line of lines) expect(text).toHaveTextContent(line.replace(/^[#-] /, ''))
  const page = document.querySelector('#notice-page')
  expect(page?.querySelectorAll('script, a, b, iframe, [onerror], [onclick]')).toHaveLength(0)
  expect(text?.querySelectorAll('img')).toHaveLength(0)
  expect(window).not.toHaveProperty('hacked')
  fireEvent.click(screen.getByText(/领奖<\/a>/))
  expect(window.location.href).not.toContain('javascript')
})
