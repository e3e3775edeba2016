import { fireEvent, screen } from '@testing-library/react'
import {
  COUNTS,
  endedPaperPoll,
  listOf,
  NOW,
  openPaper,
  PAPERS,
} from '../../../../../test/component/open-paper'
import { buildConsultation } from '../../../../../test/factories/consultations'
import { buildPaperCounts, buildPaperEntry } from '../../../../../test/factories/paper'
import { problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import PaperPage from './index'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const own = buildPaperEntry({ id: 'b'.repeat(64), slipNumber: 'A-13', enteredByMe: true })
const tab = (word: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(word) }))

test('what waits says for whom, how many stand where, and opens on its own page', async () => {
  const counts = buildPaperCounts({ waiting: 2, confirmed: 41 })
  openPaper(<PaperPage />, {
    serve(service) {
      service.on('GET', COUNTS, { body: counts })
      service.on('GET', PAPERS, listOf([buildPaperEntry(), own]))
    },
  })
  expect(await screen.findByText('等您核对')).toBeVisible()
  expect(screen.getByText('等同事核对')).toBeVisible()
  expect(screen.getByRole('tab', { name: /算数了/ })).toHaveTextContent('41')
  expect(screen.getByText(/截止前没核对的不算/)).toBeVisible()
  fireEvent.click(screen.getByText('编号 A-12'))
  fireEvent.click(screen.getByText('录一张'))
  expect(taro.opened()).toEqual([
    `/packages/paper/pages/slip/index?id=430503001001-5&entry=${'a'.repeat(64)}`,
    '/packages/paper/pages/slip-form/index?id=430503001001-5',
  ])
})

test('each state has its list, and an empty one says what will come there', async () => {
  const view = openPaper(<PaperPage />)
  expect(await screen.findByText('没有等着核对的')).toBeVisible()
  view.on('GET', PAPERS, listOf([buildPaperEntry({ status: 'refused' })]))
  tab('退回的')
  expect(await screen.findByText('退回了')).toBeVisible()
  expect(view.requests('GET', PAPERS).at(-1)?.query.get('status')).toBe('refused')
})

test('a secret poll says how many handed in a slip by weight, and what comes first', async () => {
  openPaper(<PaperPage />, {
    consultation: buildConsultation({ poll: { secrecy: 'secret', weighsByArea: true } }),
    serve(service) {
      const marks = [
        { weight: 8640, units: 3, slips: 1 },
        { weight: 10200, units: 2, slips: 2 },
      ]
      service.on('GET', COUNTS, { body: buildPaperCounts({ marks }) })
    },
  })
  expect(await screen.findByText('5 户交了票，录了 3 张')).toBeVisible()
  expect(screen.getByText('86.40 平方米的票：3 户交了票，录了 1 张')).toBeVisible()
  expect(screen.getByText(/先收齐、混在一起/)).toBeVisible()
  fireEvent.click(screen.getByText('登记谁交了票'))
  expect(taro.opened()).toEqual(['/packages/paper/pages/marks/index?id=430503001001-5'])
})

test('after the close nothing can be entered, and it says what did not count', async () => {
  const serve = (service: { on: (...all: [string, string, object]) => void }) =>
    service.on('GET', PAPERS, listOf([own]))
  openPaper(<PaperPage />, { consultation: endedPaperPoll(), serve })
  expect(await screen.findByText('有 2 张到截止也没核对，没有算。')).toBeVisible()
  expect(await screen.findByText('没核对，没有算')).toBeVisible()
  expect(screen.queryByText('录一张')).toBeNull()
})

test('after the close of a poll without paper nothing is promised', async () => {
  const counts = buildPaperCounts({ waiting: 0 })
  openPaper(<PaperPage />, {
    consultation: endedPaperPoll({ unconfirmedPaper: 0 }),
    serve: (service) => service.on('GET', COUNTS, { body: counts }),
  })
  expect(await screen.findByText('没有等着核对的')).toBeVisible()
  expect(screen.queryByText('录的都核对过了。')).toBeNull()
  expect(screen.queryByText(/会出现在这里/)).toBeNull()
})

test('of a secret poll nothing is left after the close, and it says why', async () => {
  openPaper(<PaperPage />, { consultation: endedPaperPoll({ secrecy: 'secret' }) })
  expect(await screen.findByText('录入记录已经清掉了')).toBeVisible()
})

test.each([
  ['a draft', buildConsultation({ status: 'draft', openedAt: null }), '表决还没开始'],
  [
    'a poll of another community',
    buildConsultation({ communityCode: '430503001002' }),
    '这次表决不是本社区的',
  ],
])('%s has no slips, and it says so', async (_case, consultation, words) => {
  openPaper(<PaperPage />, { consultation })
  expect(await screen.findByText(words)).toBeVisible()
})

test('who works for no community cannot look', async () => {
  openPaper(<PaperPage />, { me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
})

test('a list that cannot be had says so and can be asked for again', async () => {
  const view = openPaper(<PaperPage />, {
    serve: (service) =>
      service.on('GET', PAPERS, { status: 500, body: problem('internal_error', 500) }),
  })
  const again = await screen.findByText('再试一次')
  view.on('GET', PAPERS, listOf([buildPaperEntry()]))
  fireEvent.click(again)
  expect(await screen.findByText('编号 A-12')).toBeVisible()
})
