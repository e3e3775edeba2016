import { createHash } from 'node:crypto'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import {
  CONSULTATION,
  castUnit,
  endedAs,
  NOW,
  voted,
} from '../../../../../test/component/open-poll'
import { renderPage } from '../../../../../test/component/render-page'
import { buildConsultation, buildVotingUnit } from '../../../../../test/factories/consultations'
import { createTreeHeadSigner } from '../../../../../test/factories/sign-head'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Consultation } from '../../../../features/consultation/domain/consultation'
import { chooseGrid, forgetSession, keepSession } from '../../../../features/session/session-store'
import ReceiptPage from './index'

const UNIT = '430503001001-31'
const CODE = 'A1B2 C3D4 E5F6 0718'
const STORED = `linge.secret-ballot.430503001001-6.${UNIT}`

function openReceipt(consultation: Consultation, { isSignedIn = true, unit = UNIT } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', CONSULTATION, { body: consultation })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  const params = { id: '430503001001-5', unit }
  return { ...service, ...renderPage(<ReceiptPage />, { params }) }
}

const secretly = (poll: object = {}) =>
  buildConsultation({
    poll: {
      secrecy: 'secret',
      myVotingUnits: [buildVotingUnit({ hasCast: true, mark: 'online' })],
      ...poll,
    },
  })

const keep = (ballot: object) => taro.storage.set(STORED, JSON.stringify(ballot))
const keptCast = {
  state: 'cast',
  receipt: 'A1B2C3D4E5F60718',
  castAt: '2026-11-23T01:59:00.000Z',
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('says that the vote is cast, for whom and when, what the receipt is good for, and what comes next', async () => {
  openReceipt(voted)
  expect(await screen.findByRole('heading', { name: '已投票' })).toBeVisible()
  expect(screen.getByText(CODE)).toBeVisible()
  for (const words of ['要不要装健身器材', castUnit.label, '今天 09:58 投的']) {
    expect(screen.getByText(words)).toBeVisible()
  }
  expect(screen.getByText('它说明这一票投到了。')).toBeVisible()
  expect(screen.getByText(/它不说明选了什么/)).toBeVisible()
  const way = /出结果以后，打开“议事”，点这件事，点“看凭证”，再点“核对我的票”/
  expect(screen.getByText(way)).toBeVisible()
  expect(screen.getByText('周五 18:00 截止，截止以后出结果，在“议事”里看。')).toBeVisible()
  expect(screen.getByText('用这个账号登录，以后还能看到。')).toBeVisible()
  expect(screen.queryByText('核对我的票')).toBeNull()
  expect(screen.queryByText(/改投|没有投/)).toBeNull()
})

test.each([
  ['with a receipt', voted, CODE],
  ['without one', buildConsultation(), '这里没有您的凭证'],
])('the worker can be called from the page %s', async (_how, consultation, words) => {
  openReceipt(consultation)
  expect(await screen.findByText(words)).toBeVisible()
  fireEvent.click(await screen.findByText('打电话'))
  expect(taro.phoneCalls()).toEqual([buildGrid().dutyPhone])
})

test('a visitor who has chosen a grid has its worker there too', async () => {
  chooseGrid('430503001001003')
  openReceipt(voted, { isSignedIn: false })
  expect(await screen.findByText('登录以后看凭证')).toBeVisible()
  expect(await screen.findByText('打电话')).toBeVisible()
})

test('who cannot see is led to the words that the vote is cast', async () => {
  openReceipt(voted)
  expect(await screen.findByRole('heading', { name: '已投票' })).toHaveFocus()
})

test('of a secret ballot it shows what this phone keeps, and that only this phone does', async () => {
  keep(keptCast)
  openReceipt(secretly())
  expect(await screen.findByText(CODE)).toBeVisible()
  expect(screen.getByText('今天 09:59 投的')).toBeVisible()
  expect(screen.getByText(/只存在这部手机里/)).toBeVisible()
  // Whoever of the household opens it on this phone.
  expect(screen.getByText('是在这部手机上替这一户投的。')).toBeVisible()
})

test.each([
  ['secret ballot, copying', true, 'copy-receipt'],
  ['named ballot, going back', false, 'to-consultation'],
])('of a %s is the one main act', async (_what, isSecret, id) => {
  if (isSecret) keep(keptCast)
  openReceipt(isSecret ? secretly() : voted)
  await screen.findByText(CODE)
  const main = [...document.querySelectorAll('.page .btn--primary')]
  expect(main.map((each) => each.id)).toEqual([id])
})

test('says what else may be done before the close', async () => {
  const shop = buildVotingUnit({ id: '430503001001-32' })
  openReceipt(buildConsultation({ poll: { allowsRecast: true, myVotingUnits: [castUnit, shop] } }))
  expect(await screen.findByText('想改，截止前可以回去改投。')).toBeVisible()
  expect(screen.getByText('您还有 1 家没有投，请回去接着投。')).toBeVisible()
})

test('the receipt can be copied; where that fails it says what else to do', async () => {
  openReceipt(voted)
  const copied = jest.spyOn(navigator.clipboard, 'writeText')
  fireEvent.click(await screen.findByText('复制凭证'))
  const told = await screen.findByText('复制好了，粘贴发给自己，或者存起来。')
  expect(told.closest('[role=status]')).toBeVisible()
  expect(copied.mock.calls).toEqual([['A1B2C3D4E5F60718']])
  expect(taro.toasts()).toEqual([])
  copied.mockRejectedValue(new Error('denied'))
  fireEvent.click(screen.getByText('再复制一次'))
  expect(await screen.findByText('没能复制，请抄下来或者截屏。')).toBeVisible()
})

const BOARD = '/api/v1/polls/430503001001-6'
const receiptLine = '{"type":"receipt","code":"A1B2C3D4E5F60718"}'
const rootHash = createHash('sha256').update(`\0${receiptLine}`).digest('hex')
const signer = createTreeHeadSigner('secret of these tests')

/** A board that has this one receipt. */
function openEnded() {
  const { poll, ...consultation } = endedAs({ for: 151, against: 30, abstain: 12 })
  const { publicKey } = signer
  const signature = signer.sign({
    pollId: poll.id,
    size: 1,
    rootHash: Buffer.from(rootHash, 'hex'),
    signedAt: new Date(poll.closesAt),
  })
  const head = { signedAt: poll.closesAt, publicKey, signature }
  const service = openReceipt({
    ...consultation,
    poll: { ...poll, boardPublicKey: publicKey, myVotingUnits: [castUnit] },
  })
  service.on('GET', `${BOARD}/board-head`, { body: { size: 1, rootHash, ...head } })
  service.on('GET', `${BOARD}/receipts/A1B2C3D4E5F60718`, {
    body: { line: receiptLine, index: 0, size: 1, rootHash, proof: [], head },
  })
  return service
}

test('once there is a result the page says so, and checking is its main act', async () => {
  openEnded()
  expect(await screen.findByRole('heading', { name: '表决结束了' })).toBeVisible()
  expect(screen.getByText('结果出来了，回到这次议事就能看。')).toBeVisible()
  const check = await screen.findByText('核对我的票')
  expect(screen.queryByText(/截止以后出结果|它说明这一票投到了/)).toBeNull()
  const main = [...document.querySelectorAll('.page .btn--primary')]
  expect(main.map((each) => each.textContent)).toEqual(['核对我的票'])
  fireEvent.click(check)
  expect(await screen.findByRole('heading', { name: '这一票算进去了' })).toHaveFocus()
  expect(screen.getByText('它说明这一票投到了，也算进去了。')).toBeVisible()
})

test('a ballot that is not on the board is said at the top, with whom to call, and nothing speaks against it', async () => {
  const service = openEnded()
  service.on('GET', `${BOARD}/receipts/A1B2C3D4E5F60718`, {
    status: 404,
    body: problem('not_found', 404),
  })
  fireEvent.click(await screen.findByText('核对我的票'))
  expect(await screen.findByRole('heading', { name: '没查到这一票算进去' })).toHaveFocus()
  const told = screen.getByText(/这一票没有算进去。请带着凭证找居委会郑演/)
  expect(told.compareDocumentPosition(screen.getByText(CODE))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  expect(screen.queryByText(/已投票|它说明这一票投到了/)).toBeNull()
  fireEvent.click(await screen.findByText('打电话给网格员'))
  expect(taro.phoneCalls()).toEqual([buildGrid().dutyPhone])
})

test('between the close and the result it says that the result is about to be there', async () => {
  jest.mocked(Date.now).mockReturnValue(Date.parse('2026-11-27T10:00:01.000Z'))
  openReceipt(voted)
  expect(await screen.findByText('表决刚刚截止，马上出结果。')).toBeVisible()
})

test('leads back to the consultation it was opened from, also where there is none to go back to', async () => {
  taro.setOpenPages([
    'packages/deliberation/pages/consultation/index',
    'packages/deliberation/pages/receipt/index',
  ])
  const { unmount } = openReceipt(voted)
  fireEvent.click(await screen.findByText('回到这次议事'))
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  unmount()
  taro.setOpenPages(['packages/deliberation/pages/receipt/index'])
  openReceipt(voted)
  await screen.findByText(CODE)
  fireEvent.click(screen.getByLabelText('返回'))
  const address = '/packages/deliberation/pages/consultation/index?id=430503001001-5'
  await waitFor(() => expect(taro.opened()).toEqual(['back', address]))
})

describe('nothing of a receipt is shown', () => {
  test('to a visitor, whatever the phone keeps', async () => {
    keep(keptCast)
    const service = openReceipt(secretly(), { isSignedIn: false })
    expect(await screen.findByText('登录以后看凭证')).toBeVisible()
    expect(screen.queryByText(CODE)).toBeNull()
    expect(service.requests('GET', CONSULTATION)).toHaveLength(0)
  })

  test.each([
    ['of another household', [buildVotingUnit({ id: '430503001001-99' })]],
    ['not on the roll', []],
  ])('to an account %s', async (_who, myVotingUnits) => {
    keep(keptCast)
    openReceipt(secretly({ myVotingUnits }))
    expect(await screen.findByText('这里没有您的凭证')).toBeVisible()
    expect(screen.queryByText(CODE)).toBeNull()
  })

  test.each([
    ['cast by somebody else', { hasCast: true, castByMe: false }],
    ['cast on paper', { hasCast: true, mark: 'paper' as const }],
    ['not cast yet', {}],
  ])('of a ballot that was %s', async (_what, over) => {
    openReceipt(buildConsultation({ poll: { myVotingUnits: [buildVotingUnit(over)] } }))
    expect(await screen.findByText('这里没有您的凭证')).toBeVisible()
  })

  test('of a secret ballot whose fate is not known', async () => {
    keep({ ...keptCast, state: 'unsure' })
    openReceipt(secretly())
    expect(await screen.findByText('这里没有您的凭证')).toBeVisible()
  })
})

test('an answer from before the cast is not taken for the last word', async () => {
  const service = openReceipt(buildConsultation())
  await screen.findByText('这里没有您的凭证')
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['consultations'] })
  expect(await screen.findByText('再试一次')).toBeVisible()
  expect(screen.queryByText('这里没有您的凭证')).toBeNull()
  service.setReachable(true)
  service.on('GET', CONSULTATION, { body: voted })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText(CODE)).toBeVisible()
})

test('without a network a receipt that was seen before stays', async () => {
  const service = openReceipt(voted)
  await screen.findByText(CODE)
  service.setReachable(false)
  void service.client.invalidateQueries({ queryKey: ['consultations'] })
  expect(await screen.findByText('没有连上网，这是上次打开时的内容。')).toBeVisible()
  expect(screen.getByText(CODE)).toBeVisible()
})
