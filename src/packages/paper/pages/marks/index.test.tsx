import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  endedPaperPoll,
  listOf,
  MARKS,
  NOW,
  openPaper,
  UNITS,
} from '../../../../../test/component/open-paper'
import { typeText } from '../../../../../test/component/type-text'
import { buildConsultation } from '../../../../../test/factories/consultations'
import { buildPaperUnit } from '../../../../../test/factories/paper'
import { problem } from '../../../../../test/fakes/fake-service'
import { forgetSession } from '../../../../features/session/session-store'
import PaperMarksPage from './index'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const marked = { votingUnitId: '430503001001-31', label: '3栋 2单元501' }

function open(
  marks: object[] = [],
  consultation = buildConsultation({ poll: { secrecy: 'secret' } }),
) {
  return openPaper(<PaperMarksPage />, {
    consultation,
    serve(service) {
      service.on('GET', MARKS, listOf(marks))
      service.on('GET', UNITS, listOf([buildPaperUnit()]))
    },
  })
}

const dialog = () => within(screen.getByRole('dialog'))

test('a unit is marked after it is said what that does', async () => {
  const view = open()
  expect(await screen.findByText('还没有登记过')).toBeVisible()
  expect(screen.getByText(/不能再在手机上投。只记交了票，不记选了什么/)).toBeVisible()
  typeText('找门牌', '3-501')
  fireEvent.click(await screen.findByLabelText('3栋 2单元501，登记交票'))
  expect(view.requests('POST', MARKS)).toEqual([])
  view.on('POST', MARKS, { status: 201, body: marked })
  view.on('GET', MARKS, listOf([marked]))
  fireEvent.click(dialog().getByText('交了，登记'))
  expect(await screen.findByText('撤销登记')).toBeVisible()
  expect(view.requests('POST', MARKS)[0]?.body).toEqual({ votingUnitId: marked.votingUnitId })
})

test.each([
  ['unit_votes_online', '这一票已经在手机上领了，不能再用纸质选票。'],
  ['voted_on_paper', '这一票已经用纸质选票投过了，只能投一次。'],
  ['poll_closed', '表决已经截止，不能再投了。'],
])('%s is told where it was asked', async (code, words) => {
  const view = open()
  await screen.findByText('还没有登记过')
  typeText('找门牌', '3-501')
  fireEvent.click(await screen.findByText('登记交票'))
  view.on('POST', MARKS, { status: 409, body: problem(code, 409) })
  fireEvent.click(dialog().getByText('交了，登记'))
  expect(await dialog().findByText(words)).toBeVisible()
})

test('a mark is taken back with a reason, while slips do not need it', async () => {
  const view = open([marked])
  fireEvent.click(await screen.findByLabelText('3栋 2单元501，撤销登记'))
  typeText('为什么', '登记错了门牌')
  view.on('POST', `${MARKS}/withdrawals`, { status: 409, body: problem('mark_needed', 409) })
  fireEvent.click(dialog().getByText('撤销登记'))
  expect(await dialog().findByText(/登记不能再撤：谁也不知道哪一张是谁的/)).toBeVisible()
  view.on('POST', `${MARKS}/withdrawals`, { body: marked })
  fireEvent.click(dialog().getByText('撤销登记'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(view.requests('POST', `${MARKS}/withdrawals`).at(-1)?.body).toEqual({
    votingUnitId: marked.votingUnitId,
    reason: '登记错了门牌',
  })
})

test('after the close marks can only be read', async () => {
  open([marked], endedPaperPoll({ secrecy: 'secret' }))
  expect(await screen.findByText('3栋 2单元501')).toBeVisible()
  expect(screen.getByText('表决已经截止，不能再登记、撤销了。')).toBeVisible()
  expect(screen.queryByText('撤销登记')).toBeNull()
})
