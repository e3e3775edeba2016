import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildCheck } from '../../../../../test/factories/checks'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import type { Check } from '../../../../features/check/domain/check'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import CheckPage from './index'

const ID = '430503001001-7'
const URL = `/api/v1/content-checks/report/${ID}`
const APPEAL = '/api/v1/content-checks/430503001001-31/appeal'

function openCheck(check: Check) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', URL, { body: check })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  renderPage(<CheckPage />, { params: { kind: 'report', id: ID } })
  return service
}

const decision = (over: Partial<NonNullable<Check['decision']>> = {}) => ({
  by: 'automatic' as const,
  rule: 'unlawful' as const,
  note: null,
  at: '2026-11-23T01:00:00.000Z',
  ...over,
})

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('while it is checked the author reads that, and that it is handled all the same', async () => {
  openCheck(buildCheck({ status: 'pending' }))
  const tag = await screen.findByText('正在检查')
  expect(tag.parentElement).not.toHaveClass('page')
  // A development service asks no WeChat.
  expect(screen.queryByText(/微信/)).toBeNull()
  expect(screen.getByText('不公开也照样办，不用再报一次。')).toBeVisible()
  expect(screen.queryByText('请再看一次')).toBeNull()
})

test('who was turned down by the machine reads the reason and asks the committee once', async () => {
  const service = openCheck(
    buildCheck({ status: 'declined', decision: decision(), abilities: { appeal: true } }),
  )
  expect(await screen.findByText('没有通过')).toBeVisible()
  expect(screen.getByText('原因：法律不许公开')).toBeVisible()
  expect(screen.getByText(/^自动检查 · /)).toBeVisible()
  fireEvent.click(screen.getByText('请再看一次'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('发出去'))
  expect(await dialog.findByText('至少写 4 个字。')).toBeVisible()
  typeText('为什么可以公开', '没有说不好的话')
  const asked = buildCheck({
    status: 'declined',
    decision: decision(),
    appeal: { text: '没有说不好的话', appealedAt: '2026-11-23T02:00:00.000Z', decision: null },
  })
  service.on('POST', APPEAL, { body: asked })
  service.on('GET', URL, { body: asked })
  fireEvent.click(dialog.getByText('发出去'))
  expect(await screen.findByText('已经请居委会再看，还没有结果。')).toBeVisible()
  expect(screen.queryByText('请再看一次')).toBeNull()
  expect(service.requests('POST', APPEAL)).toHaveLength(1)
})

test('a refusal of the committee names the office, its words and what came of the appeal', async () => {
  openCheck(
    buildCheck({
      status: 'declined',
      decision: decision({ by: 'committee', rule: 'insulting', note: '请把骂人的话去掉' }),
      appeal: {
        text: '没有骂人',
        appealedAt: '2026-11-23T01:10:00.000Z',
        decision: { isPublished: false, note: '还是有', decidedAt: '2026-11-23T01:20:00.000Z' },
      },
    }),
  )
  expect(await screen.findByText('请把骂人的话去掉')).toBeVisible()
  expect(screen.getByText('请再看的理由：没有骂人')).toBeVisible()
  expect(screen.getByText('再看以后：不公开')).toBeVisible()
  expect(screen.getAllByText(/^居委会 · /)).toHaveLength(2)
})

test('a refused appeal is told in the sheet', async () => {
  const service = openCheck(
    buildCheck({ status: 'declined', decision: decision(), abilities: { appeal: true } }),
  )
  fireEvent.click(await screen.findByText('请再看一次'))
  await screen.findByRole('dialog')
  typeText('为什么可以公开', '没有说不好的话')
  service.on('POST', APPEAL, { status: 409, body: problem('illegal_transition', 409) })
  fireEvent.click(screen.getByText('发出去'))
  await waitFor(() => expect(screen.getByText(/刚刚有了变化/)).toBeVisible())
})
