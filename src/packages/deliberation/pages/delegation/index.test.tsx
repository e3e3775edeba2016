import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildConsultation, buildVotingUnit } from '../../../../../test/factories/consultations'
import { buildDelegation } from '../../../../../test/factories/roll'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import type { Delegation } from '../../../../features/steps/domain/delegation'
import DelegationPage from './index'

const consultation = buildConsultation()
const POLL = `/api/v1/polls/${consultation.poll.id}`
const page = <T,>(items: readonly T[]) => ({ body: { items, nextCursor: null } })

function openDelegation({
  asked = consultation,
  mine = [],
  isSignedIn = true,
}: {
  asked?: typeof consultation
  mine?: Delegation[]
  isSignedIn?: boolean
} = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', `/api/v1/consultations/${asked.id}`, { body: asked })
  service.on('GET', `${POLL}/delegations/mine`, page(mine))
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return { ...service, ...renderPage(<DelegationPage />, { params: { id: asked.id } }) }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('nobody delegates without the written paper', async () => {
  const view = openDelegation()
  fireEvent.click(await screen.findByText('请别人替我投'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByText('交委托书'))
  expect(await dialog.findByText('请至少加一张照片。')).toBeVisible()
  expect(view.requests('POST', `${POLL}/delegations`)).toHaveLength(0)
})

test('a delegate types the code as it is shown, or full-width; a wrong one is told', async () => {
  const view = openDelegation()
  fireEvent.click(await screen.findByText('我受了委托，输入委托码'))
  const dialog = within(await screen.findByRole('dialog'))
  typeText('8 位委托码', '1234')
  fireEvent.click(dialog.getByText('确定'))
  expect(await dialog.findByText('位数不对，请再核对一遍，只写数字。')).toBeVisible()
  typeText('8 位委托码', '1234 ５６７８')
  const path = `${POLL}/delegation-redemptions`
  view.on('POST', path, { status: 422, body: problem('delegation_code_unknown', 422) })
  fireEvent.click(dialog.getByText('确定'))
  expect(await dialog.findByText('没有这个委托码，请核对 8 位数字。')).toBeVisible()
  view.on('POST', path, { status: 201, body: { id: '430503001001-81' } })
  fireEvent.click(dialog.getByText('确定'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', path).at(-1)?.body).toEqual({ code: '12345678' })
})

test('who gave it reads the code and takes it back, asked once more', async () => {
  const mine = buildDelegation({ status: 'offered', delegateName: null, code: '12345678' })
  const view = openDelegation({ mine: [mine] })
  expect(await screen.findByText('委托码 1234 5678')).toBeVisible()
  fireEvent.click(screen.getByText('收回委托'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('收回这份委托吗？')).toBeVisible()
  const path = `/api/v1/delegations/${mine.id}/revocation`
  view.on('POST', path, { body: { id: mine.id } })
  fireEvent.click(dialog.getByText('收回'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', path)).toHaveLength(1)
})

test('what was declined says why, and what was cast is not taken back', async () => {
  openDelegation({
    mine: [
      buildDelegation({ status: 'declined', reason: '委托书上没有签名' }),
      buildDelegation({ id: '430503001001-82', status: 'accepted', hasCast: true }),
    ],
  })
  expect(await screen.findByText('居委会写的原因：委托书上没有签名')).toBeVisible()
  expect(screen.getByText('已经投了')).toBeVisible()
  expect(screen.queryByText('收回委托')).toBeNull()
})

test('a secret poll, and one that is over, say so; a visitor signs in first', async () => {
  const secret = buildConsultation({ poll: { secrecy: 'secret' } })
  const first = openDelegation({ asked: secret })
  expect(await screen.findByText(/这次是无记名表决/)).toBeVisible()
  expect(screen.queryByText('请别人替我投')).toBeNull()
  first.unmount()
  const closed = buildConsultation({ poll: { closesAt: '2026-11-21T10:00:00.000Z' } })
  const second = openDelegation({ asked: closed })
  expect(await screen.findByText('现在没有在表决，不能委托。')).toBeVisible()
  second.unmount()
  forgetSession()
  openDelegation({ isSignedIn: false })
  expect(await screen.findByText('登录以后再委托')).toBeVisible()
})

test('who is on no roll may still be a delegate', async () => {
  openDelegation({ asked: buildConsultation({ poll: { myVotingUnits: [] } }) })
  expect(await screen.findByText('我受了委托，输入委托码')).toBeVisible()
  expect(screen.queryByText('请别人替我投')).toBeNull()
})

test('of several homes one is picked', async () => {
  const units = [buildVotingUnit(), buildVotingUnit({ id: '430503001001-9', label: '5栋 101' })]
  openDelegation({ asked: buildConsultation({ poll: { myVotingUnits: units } }) })
  fireEvent.click(await screen.findByText('请别人替我投'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('5栋 101')).toBeVisible()
})
