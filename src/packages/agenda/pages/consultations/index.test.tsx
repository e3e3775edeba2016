import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildConsultation,
  buildConsultationSummary,
  buildPollResult,
} from '../../../../../test/factories/consultations'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type {
  Consultation,
  ConsultationSummary,
} from '../../../../features/consultation/domain/consultation'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import ConsultationsPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const LIST = '/api/v1/consultations'
const ONE = `${LIST}/430503001001-5`
const OPENING = `${ONE}/opening`
const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
})

const notYet = { roll: null, turnout: null }
const draft = buildConsultation({
  status: 'draft',
  openedAt: null,
  abilities: { open: true, editDraft: true, castBallot: false, enterPaper: false },
  poll: notYet,
})
const draftRow = buildConsultationSummary({
  status: 'draft',
  openedAt: null,
  poll: { ...notYet, requiredParticipants: null, myOpenUnits: 0 },
})

interface Arranged {
  me?: ReturnType<typeof buildMe>
  lists?: Partial<Record<string, ConsultationSummary[]>>
  one?: Consultation
}

function openConsole({ me = committee, lists = {}, one = buildConsultation() }: Arranged = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()] } })
  service.on('GET', LIST, ({ query }) => ({
    body: { items: lists[query.get('phase') ?? ''] ?? [], nextCursor: null },
  }))
  service.on('GET', ONE, { body: one })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<ConsultationsPage />)
  return service
}

const tab = async (word: string) => fireEvent.click(await screen.findByRole('tab', { name: word }))
const openRow = async (title: string) => fireEvent.click(await screen.findByText(title))
const dialog = () => within(screen.getByRole('dialog'))

async function askToOpen() {
  await tab('草稿')
  await openRow('要不要装健身器材')
  fireEvent.click(await screen.findByText('开始表决'))
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('who works for no community sees nothing of it', async () => {
  const service = openConsole({ me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', LIST)).toHaveLength(0)
})

test('what runs is listed with its area, its end and its turnout', async () => {
  const service = openConsole({ lists: { open: [buildConsultationSummary()] } })
  expect(await screen.findByText('要不要装健身器材')).toBeVisible()
  expect(screen.getByText('全社区')).toBeVisible()
  expect(screen.getByText('周五 18:00 截止')).toBeVisible()
  expect(screen.getByText('正在表决')).toBeVisible()
  expect(screen.getByText('138 / 336 户参加')).toBeVisible()
  expect(service.requests('GET', LIST)[0]?.query.get('communityCode')).toBe('430503001001')
})

test('drafts and what has ended have lists of their own', async () => {
  openConsole({
    lists: {
      draft: [draftRow],
      closed: [buildConsultationSummary({ status: 'result', poll: { outcome: 'passed' } })],
    },
  })
  expect(await screen.findByText('现在没有正在进行的表决')).toBeVisible()
  await tab('草稿')
  expect(await screen.findByText('名册还没定')).toBeVisible()
  await tab('已结束')
  expect(await screen.findByText('通过')).toBeVisible()
})

test('while it runs the pane tells how many took part and that the choices are sealed', async () => {
  openConsole({ lists: { open: [buildConsultationSummary()] } })
  await openRow('要不要装健身器材')
  expect(await screen.findByText('还差 31 户才算数')).toBeVisible()
  expect(screen.getByText(/居委会也看不到手机上投的选了什么.*录的人和核对的人看得到/)).toBeVisible()
  expect(screen.getByText(/^实名：/)).toBeVisible()
  expect(screen.getByText(/^周五 18:00 自动截止，结果自动公布/)).toBeVisible()
  expect(screen.queryByText('名单文件、指纹和核对办法')).toBeNull()
  expect(screen.queryByText(/打算表决到/)).toBeNull()
  expect(screen.getByText('参加的里面，同意的超过一半')).toBeVisible()
  expect(screen.queryByText(/不同意|弃权/)).toBeNull()
  expect(screen.queryByText('开始表决')).toBeNull()
})

test('a draft says whether it would be secret', async () => {
  const one = { ...draft, poll: { ...draft.poll, secrecy: 'secret' as const } }
  openConsole({ lists: { draft: [draftRow] }, one })
  await tab('草稿')
  await openRow('要不要装健身器材')
  expect(await screen.findByText(/^无记名：/)).toBeVisible()
})

test('while opinions are taken the planned close of the poll stands there too', async () => {
  const opinionsEndAt = '2026-11-25T10:00:00.000Z'
  const one = buildConsultation({ status: 'opinions', opinionsEndAt, poll: notYet })
  openConsole({ lists: { open: [buildConsultationSummary()] }, one })
  await openRow('要不要装健身器材')
  expect(await screen.findByText(/征求意见到/)).toBeVisible()
  expect(screen.getByText(/打算表决到 .*18:00/)).toBeVisible()
})

test('of a poll of owners the pane counts owners', async () => {
  const one = buildConsultation({ poll: { votingUnit: 'owner' } })
  openConsole({ lists: { open: [buildConsultationSummary()] }, one })
  await openRow('要不要装健身器材')
  expect(await screen.findByText(/只看得到多少位业主参加了/)).toBeVisible()
})

test('once it has closed the pane tells the outcome and each gate', async () => {
  openConsole({
    lists: { open: [buildConsultationSummary()] },
    one: buildConsultation({
      status: 'result',
      poll: {
        closesAt: '2026-11-21T10:00:00.000Z',
        result: buildPollResult({ for: 120, against: 40, abstain: 20 }),
      },
    }),
  })
  await openRow('要不要装健身器材')
  expect(await screen.findByText('通过')).toBeVisible()
  expect(screen.getByText('第一关：参加的够不够')).toBeVisible()
  expect(screen.getByText('多出 11 户')).toBeVisible()
  expect(screen.getByText('第二关：同意的够不够')).toBeVisible()
  fireEvent.click(screen.getByText('名单文件、指纹和核对办法'))
  expect(taro.opened()).toEqual([
    '/packages/deliberation/pages/consultation/index?id=430503001001-5',
  ])
})

test('opening asks first, says what it does, and is not done by turning back', async () => {
  const service = openConsole({ lists: { draft: [draftRow] }, one: draft })
  await askToOpen()
  expect(dialog().getByText(/名册现在就定下来：全社区/)).toBeVisible()
  expect(dialog().getByText('每户一票，投出去不能改。')).toBeVisible()
  expect(dialog().getByText('周五 18:00 截止。')).toBeVisible()
  expect(dialog().getByText(/开始以后不能再改/)).toBeVisible()
  fireEvent.click(dialog().getByText('先不开始'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(service.requests('POST', OPENING)).toHaveLength(0)
})

test('while answers get lost it is opened under one key, with an empty body', async () => {
  const lists = { draft: [draftRow], open: [] as ConsultationSummary[] }
  const service = openConsole({ lists, one: draft })
  await askToOpen()
  service.setReachable(false)
  fireEvent.click(dialog().getByText('定下名册，开始表决'))
  expect(await dialog().findByText('再点一次，也只开始一次。')).toBeVisible()

  service.setReachable(true)
  lists.open = [buildConsultationSummary()]
  service.on('POST', OPENING, { body: buildConsultation() })
  service.on('GET', ONE, { body: buildConsultation() })
  fireEvent.click(dialog().getByText('定下名册，开始表决'))
  expect(await screen.findByText('还差 31 户才算数')).toBeVisible()
  expect(await screen.findByText('138 / 336 户参加')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(taro.toasts()).toEqual(['表决开始了'])
  const sent = service.requests('POST', OPENING)
  expect(sent.map(({ body }) => body)).toEqual([{}, {}])
  expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
})

test('a secret poll takes its time: it says so, waits, and keeps its key after an answer that does not tell', async () => {
  const secret = { ...draft, poll: { ...draft.poll, secrecy: 'secret' as const } }
  const service = openConsole({ lists: { draft: [draftRow] }, one: secret })
  await askToOpen()
  const timeOut: { arrive?: () => void } = {}
  service.on('POST', OPENING, async () => {
    await new Promise<void>((resolve) => {
      timeOut.arrive = resolve
    })
    return { status: 504, body: '<html>Gateway Time-out</html>' }
  })
  fireEvent.click(dialog().getByText('定下名册，开始表决'))
  expect(await dialog().findByText(/正在做无记名选票要用的密钥/)).toBeVisible()
  timeOut.arrive?.()
  expect(await dialog().findByRole('alert')).toBeVisible()
  expect(dialog().queryByText(/正在做无记名选票/)).toBeNull()
  service.on('POST', OPENING, { body: buildConsultation() })
  fireEvent.click(dialog().getByText('定下名册，开始表决'))
  await waitFor(() => expect(taro.toasts()).toEqual(['表决开始了']))
  const sent = service.requests('POST', OPENING)
  expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([120_000, 120_000])
})

test('a refusal stays in the sheet, in words', async () => {
  const service = openConsole({ lists: { draft: [draftRow] }, one: draft })
  service.on('POST', OPENING, { status: 409, body: problem('empty_roll', 409) })
  await askToOpen()
  fireEvent.click(dialog().getByText('定下名册，开始表决'))
  expect(await dialog().findByText('这个范围里还没有住户，不能开始表决。')).toBeVisible()
})

test.each([
  ['few_alike', /不到 5 张.*要么改成实名，要么换一条只按户数算的规则/],
  ['too_many_weights', /超过 50 种.*要么改成实名，要么换一条只按户数算的规则/],
])('a roll that cannot vote secretly (%s) says why and both ways out', async (fault, words) => {
  const service = openConsole({ lists: { draft: [draftRow] }, one: draft })
  const refusal = problem('not_secret', 422, { secrecy: fault })
  service.on('POST', OPENING, { status: 422, body: refusal })
  await askToOpen()
  fireEvent.click(dialog().getByText('定下名册，开始表决'))
  expect(await dialog().findByText(words)).toBeVisible()
})

test('a draft whose closing time has come too near is mended instead', async () => {
  const late = buildConsultation({
    ...draft,
    poll: { ...draft.poll, closesAt: '2026-11-23T02:59:00.000Z' },
  })
  openConsole({ lists: { draft: [draftRow] }, one: late })
  await tab('草稿')
  await openRow('要不要装健身器材')
  expect(await screen.findByText(/离截止不到 1 小时/)).toBeVisible()
  expect(screen.queryByText('开始表决')).toBeNull()
  fireEvent.click(screen.getByText('改一改'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([
      '/packages/agenda/pages/consultation-form/index?id=430503001001-5',
    ]),
  )
})

test('a draft is thrown away only when that is meant', async () => {
  const lists = { draft: [draftRow] }
  const service = openConsole({ lists, one: draft })
  const removals = () => service.requests('POST', `${ONE}/removal`)
  await tab('草稿')
  await openRow('要不要装健身器材')
  fireEvent.click(await screen.findByText('删掉'))
  expect(dialog().getByText('要不要装健身器材')).toBeVisible()
  fireEvent.click(dialog().getByText('不删'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(removals()).toHaveLength(0)

  service.on('POST', `${ONE}/removal`, () => {
    lists.draft = []
    return { body: { id: '430503001001-5' } }
  })
  fireEvent.click(screen.getByText('删掉'))
  fireEvent.click(dialog().getByText('删掉'))
  expect(await screen.findByText('没有草稿')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByText('开始表决')).toBeNull()
  expect(taro.toasts()).toEqual(['草稿删掉了'])
  expect(removals()).toHaveLength(1)
})

test('on a phone it opens over the list and can be closed', async () => {
  window.innerWidth = 390
  openConsole({ lists: { open: [buildConsultationSummary()] } })
  await openRow('要不要装健身器材')
  expect(await dialog().findByText('还差 31 户才算数')).toBeVisible()
  fireEvent.click(screen.getByLabelText('关上'))
  expect(screen.queryByRole('dialog')).toBeNull()
})
