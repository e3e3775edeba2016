import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  ENTRY,
  endedPaperPoll,
  listOf,
  NOW,
  openPaper,
  PAPERS,
} from '../../../../../test/component/open-paper'
import { typeText } from '../../../../../test/component/type-text'
import { buildConsultation } from '../../../../../test/factories/consultations'
import { buildPaperEntry, buildPaperEntryView } from '../../../../../test/factories/paper'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import type { PaperEntryView } from '../../../../features/consultation/domain/paper'
import { forgetSession } from '../../../../features/session/session-store'
import PaperEntryPage from './index'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const own = buildPaperEntryView({
  enteredByMe: true,
  abilities: { correct: true, withdraw: true, confirm: false, refuse: false },
})
const NOTHING = { correct: false, withdraw: false, confirm: false, refuse: false }
const over = (status: 'waiting' | 'confirmed' | 'refused' | 'withdrawn') =>
  buildPaperEntryView({ status, answers: null, scan: [], abilities: NOTHING })

function open(entry: PaperEntryView, consultation = buildConsultation()) {
  return openPaper(<PaperEntryPage />, {
    consultation,
    serve: (service) => service.on('GET', ENTRY, { body: entry }),
  })
}

const dialog = () => within(screen.getByRole('dialog'))
const press = async (words: string) => fireEvent.click(await screen.findByText(words))

test('the second person sees the scan beside the answers, and confirms what was compared', async () => {
  const view = open(buildPaperEntryView({ revision: 3 }))
  expect(await screen.findByLabelText('选票照片第 1 张，点开看大图')).toBeVisible()
  expect(screen.getByText('同意')).toBeVisible()
  await press('和票上一样，算数')
  expect(dialog().getByText(/算数以后不能再改/)).toBeVisible()
  view.on('POST', `${ENTRY}/confirmation`, { body: { id: 'a' } })
  view.on('GET', ENTRY, { body: over('confirmed') })
  const next = buildPaperEntry({ id: 'c'.repeat(64), slipNumber: 'A-14' })
  const mine = buildPaperEntry({ id: 'b'.repeat(64), enteredByMe: true })
  view.on('GET', PAPERS, listOf([mine, next]))
  fireEvent.click(dialog().getByText('都一样，算数'))
  expect(await screen.findByText(/这张算数了/)).toBeVisible()
  expect(screen.queryByText('同意')).toBeNull()
  expect(view.requests('POST', `${ENTRY}/confirmation`)[0]?.body).toEqual({ revision: 3 })
  await press('核对下一张')
  await waitFor(() => expect(taro.opened().at(-1)).toContain('c'.repeat(64)))
})

test.each([
  ['second_person_needed', '要由另一位同事来核对。'],
  ['poll_closed', '表决已经截止，不能再投了。'],
  ['illegal_transition', /刚刚有了变化/],
])('%s is told, and nothing counts', async (code, words) => {
  const view = open(buildPaperEntryView())
  await press('和票上一样，算数')
  view.on('POST', `${ENTRY}/confirmation`, { status: 409, body: problem(code, 409) })
  fireEvent.click(dialog().getByText('都一样，算数'))
  expect(await dialog().findByText(words)).toBeVisible()
  expect(screen.queryByText(/这张算数了/)).toBeNull()
})

test('what was corrected meanwhile is compared again before it can count', async () => {
  const view = open(buildPaperEntryView())
  await press('和票上一样，算数')
  view.on('POST', `${ENTRY}/confirmation`, {
    status: 409,
    body: problem('paper_entry_changed', 409),
  })
  const changed = buildPaperEntryView({
    revision: 1,
    answers: [{ kind: 'motion', choice: 'against' }],
  })
  view.on('GET', ENTRY, { body: changed })
  fireEvent.click(dialog().getByText('都一样，算数'))
  expect(await dialog().findByText(/刚刚改过，请照着照片重新核对/)).toBeVisible()
  expect(dialog().queryByText('都一样，算数')).toBeNull()
  fireEvent.click(dialog().getByText('再看看'))
  expect(await screen.findByText('不同意')).toBeVisible()
})

test('a slip that reads otherwise is refused with a reason', async () => {
  const view = open(buildPaperEntryView())
  await press('和票上不一样，退回')
  expect(dialog().getByText(/这一票还能再投/)).toBeVisible()
  const send = () => fireEvent.click(dialog().getByText('退回'))
  typeText('为什么', '不对')
  send()
  expect(await dialog().findByText('至少写 4 个字。')).toBeVisible()
  typeText('为什么', '票上选的是不同意')
  view.on('POST', `${ENTRY}/refusal`, { body: { id: 'a' } })
  view.on('GET', ENTRY, { body: over('refused') })
  send()
  expect(await screen.findByText(/这张退回了，没有算/)).toBeVisible()
  expect(view.requests('POST', `${ENTRY}/refusal`)[0]?.body).toEqual({ reason: '票上选的是不同意' })
})

test('who entered it learns why she cannot confirm, and reads it again herself', async () => {
  const view = open(own)
  expect(await screen.findByText(/要由另一位同事来核对，您自己不能核对/)).toBeVisible()
  expect(screen.queryByText('和票上一样，算数')).toBeNull()
  await press('改选项')
  const fields = within(screen.getByRole('radiogroup'))
  expect(fields.getByRole('radio', { checked: true })).toHaveTextContent('同意')
  fireEvent.click(fields.getByText('弃权'))
  view.on('PUT', `${ENTRY}/answers`, { body: { id: 'a' } })
  await press('改好了')
  await waitFor(() => expect(screen.queryByText('改选项，照着照片改')).toBeNull())
  const [sent] = view.requests('PUT', `${ENTRY}/answers`)
  expect(sent?.body).toEqual({ answers: [{ kind: 'motion', choice: 'abstain' }] })
})

test('who entered it takes it back with a reason; a refusal stays readable', async () => {
  const view = open(own)
  await press('撤回这张')
  typeText('为什么', '录错了门牌')
  view.on('POST', `${ENTRY}/withdrawal`, { status: 409, body: problem('illegal_transition', 409) })
  fireEvent.click(dialog().getByText('撤回'))
  expect(await dialog().findByText(/刚刚有了变化/)).toBeVisible()
  view.on('POST', `${ENTRY}/withdrawal`, { body: { id: 'a' } })
  view.on('GET', ENTRY, { body: over('withdrawn') })
  fireEvent.click(dialog().getByText('撤回'))
  expect(await screen.findByText(/这张撤回了，没有算/)).toBeVisible()
})

test('the history names who did what and why; of a secret poll without any time', async () => {
  open(
    buildPaperEntryView({
      status: 'refused',
      answers: null,
      scan: [],
      abilities: NOTHING,
      votingUnit: null,
      weight: 1,
      acts: [
        { act: 'enter', by: '郑演', reason: null, at: null },
        { act: 'refuse', by: '王演', reason: '第二题看错了。', at: null },
      ],
    }),
    buildConsultation({ poll: { secrecy: 'secret' } }),
  )
  expect(await screen.findByText('郑演 录入')).toBeVisible()
  expect(screen.getByText('王演 退回')).toBeVisible()
  expect(screen.getByText('第二题看错了。')).toBeVisible()
})

test('after the close what was not confirmed did not count, and its answers are sealed', async () => {
  open(over('waiting'), endedPaperPoll())
  expect(await screen.findByText(/没来得及核对，没有算/)).toBeVisible()
  expect(screen.getByText('没核对，没有算')).toBeVisible()
})

test('an entry that is not there says so', async () => {
  openPaper(<PaperEntryPage />)
  expect(await screen.findByText('没有找到')).toBeVisible()
})
