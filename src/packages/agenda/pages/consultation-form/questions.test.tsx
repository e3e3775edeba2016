import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildConsultation, buildPollRule } from '../../../../../test/factories/consultations'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import ConsultationFormPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const CONSULTATIONS = '/api/v1/consultations'
const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
})
const residents = buildPollRule({ sentences: ['参加的户数超过一半'], requiredParticipants: null })
const owners = buildPollRule({ code: 'owners_ordinary', name: '业主共同决定：一般事项' })

function openForm() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: committee })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()] } })
  service.on('GET', '/api/v1/poll-rules', ({ query }) => ({
    body: { items: [query.get('votingUnit') === 'owner' ? owners : residents] },
  }))
  service.on('GET', '/api/v1/roll-previews', {
    body: {
      roll: { units: 112, areaHundredths: null },
      faultCount: 0,
      secrecyFaults: { byUnits: null, byArea: null },
    },
  })
  service.on('POST', CONSULTATIONS, { status: 201, body: buildConsultation({ status: 'draft' }) })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { service, ...renderPage(<ConsultationFormPage />) }
}

const press = (word: string) => fireEvent.click(screen.getByText(word))
const save = () => press('存成草稿')
const sent = ({ service }: ReturnType<typeof openForm>) =>
  service.requests('POST', CONSULTATIONS).map(({ body }) => body)
const chooseKind = (place: number, word: string) =>
  fireEvent.click(
    within(screen.getByRole('radiogroup', { name: `第 ${place} 题怎么答` })).getByText(word),
  )

/** All but the questions and the rule. */
async function fillInRest(unit = '每户一票') {
  await screen.findByText('第三网格')
  typeText('叫什么事', '明年的惠民资金')
  typeText('说清楚来龙去脉', '明年有一笔惠民资金，想请大家一起定。')
  press('第三网格')
  press(unit)
  press('一周后 18:00')
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('questions of every kind are written one under the other and go out in their order', async () => {
  const form = openForm()
  await fillInRest()
  fireEvent.click(await screen.findByText('居民会议'))
  typeText('第 1 题问什么', '明年修小区，同意吗？')
  press('再加一题')
  chooseKind(2, '选几个')
  typeText('第 2 题问什么', '小花园里添什么？')
  press('加一项')
  for (const [at, label] of ['长椅', '棋桌', '滑梯'].entries()) {
    typeText(`第 2 题的第 ${at + 1} 项`, label)
  }
  typeText('第 2 题最多选几个', '2')
  expect(document.getElementById('only-heard')).toBeNull()
  press('再加一题')
  chooseKind(3, '排先后')
  expect(screen.getByText(/舒尔茨法.*规则不对它们作决定/)).toBeVisible()
  chooseKind(3, '分一笔钱')
  typeText('第 3 题问什么', '这笔钱办哪几件？')
  typeText('第 3 题的第 1 项', '装扶手')
  typeText('第 3 题第 1 项要多少元', '12000')
  typeText('第 3 题的第 2 项', '补路面')
  typeText('第 3 题第 2 项要多少元', '26,000.50')
  typeText('第 3 题一共能用多少元', '50000')
  expect(document.getElementById('only-heard')).toHaveTextContent(/规则不对它们作决定/)
  press('各出一份')
  expect(
    screen.getByText('每户有同样多的钱，支持同一件的人一起出钱；剩下的钱再按得票多少选。'),
  ).toBeVisible()
  fireEvent.click(screen.getByLabelText('把第 3 题往上移'))
  press('截止前可以改投')
  save()
  await waitFor(() => expect(sent(form)).toHaveLength(1))
  expect(sent(form)[0]).toMatchObject({
    allowsRecast: true,
    secrecy: 'named',
    votingUnit: 'household',
    questions: [
      { kind: 'motion', text: '明年修小区，同意吗？' },
      {
        kind: 'budget',
        text: '这笔钱办哪几件？',
        items: [
          { label: '装扶手', costCents: 1_200_000 },
          { label: '补路面', costCents: 2_600_050 },
        ],
        capCents: 5_000_000,
        method: 'equal_shares',
      },
      {
        kind: 'multiple',
        text: '小花园里添什么？',
        min: 1,
        max: 2,
        options: [{ label: '长椅' }, { label: '棋桌' }, { label: '滑梯' }],
      },
    ],
  })
})

test('questions half written come back, each as it was', async () => {
  const first = openForm()
  await screen.findByText('第三网格')
  press('再加一题')
  chooseKind(2, '选一个')
  typeText('第 2 题问什么', '东门几点关？')
  typeText('第 2 题的第 2 项', '十一点')
  first.unmount()
  openForm()
  expect(await screen.findByText('上次写到一半，接着写就行。')).toBeVisible()
  expect(screen.getByLabelText('第 2 题问什么')).toHaveValue('东门几点关？')
  expect(screen.getByLabelText('第 2 题的第 2 项')).toHaveValue('十一点')
  fireEvent.click(screen.getByLabelText('删掉第 1 题'))
  expect(screen.getByLabelText('第 1 题问什么')).toHaveValue('东门几点关？')
  expect(screen.queryByText('第 1 题')).toBeNull()
})

test('what is wrong with a question stands at that question, whoever found it', async () => {
  const form = openForm()
  await fillInRest()
  fireEvent.click(await screen.findByText('居民会议'))
  typeText('第 1 题问什么', '明年修小区，同意吗？')
  press('再加一题')
  chooseKind(2, '选一个')
  typeText('第 2 题问什么', '东门几点关？')
  typeText('第 2 题的第 1 项', '十点')
  save()
  const second = () => within(document.getElementById('question-2') as HTMLElement)
  expect(await second().findByText('至少写两项。')).toBeVisible()
  expect(sent(form)).toHaveLength(0)
  typeText('第 2 题的第 2 项', '十一点')
  await waitFor(() => expect(screen.queryByText('至少写两项。')).toBeNull())
  const fields = { 'questions.1.options': 'same_label' }
  form.service.on('POST', CONSULTATIONS, {
    status: 422,
    body: problem('terms_invalid', 422, fields),
  })
  save()
  expect(await second().findByText('有两项写得一样，请改一项。')).toBeVisible()
  expect(screen.getByText('有的地方这样定不行，请看标出来的地方。')).toBeVisible()
})

test('the rules are those for whom the poll asks, and a rule for others is not kept', async () => {
  const form = openForm()
  await fillInRest()
  typeText('第 1 题问什么', '明年修小区，同意吗？')
  fireEvent.click(await screen.findByText('居民会议'))
  expect(screen.getByText('没人住的房子')).toBeVisible()
  press('每位业主一票')
  expect(await screen.findByText('业主共同决定：一般事项')).toBeVisible()
  expect(screen.queryByText('居民会议')).toBeNull()
  expect(screen.queryByText('没人住的房子')).toBeNull()
  expect(screen.getByText('开发商手里的房子')).toBeVisible()
  save()
  expect(await screen.findByText('请选一条规则。')).toBeVisible()
  expect(sent(form)).toHaveLength(0)
})

test('a rule of one’s own is read in residents’ words while it is written, and can be tried', async () => {
  const form = openForm()
  await fillInRest()
  typeText('第 1 题问什么', '明年修小区，同意吗？')
  fireEvent.click(await screen.findByText('自己定'))
  const pane = within(document.getElementById('form-rule') as HTMLElement)
  expect(pane.getByText('参加的户数超过一半')).toBeVisible()
  const agreement = within(document.getElementById('threshold-agreement-units') as HTMLElement)
  fireEvent.click(agreement.getByText('三分之二'))
  fireEvent.click(agreement.getByText('达到就行'))
  expect(pane.getByText('参加的里面，同意的达到三分之二')).toBeVisible()
  press('参加的要够')
  await waitFor(() => expect(pane.queryByText('参加的户数超过一半')).toBeNull())
  typeText('参加', '30')
  typeText('其中同意', '20')
  expect(await pane.findByText('这样算通过')).toBeVisible()
  typeText('同意的要够，其中几份', '9')
  save()
  expect(await screen.findByText(/有一条的比例不对/)).toBeVisible()
  typeText('同意的要够，其中几份', '3')
  save()
  await waitFor(() => expect(sent(form)).toHaveLength(1))
  expect(sent(form)[0]).toMatchObject({
    ruleCode: 'custom',
    customThresholds: [
      { name: 'agreement', measure: 'units', numerator: 3, denominator: 3, isStrict: false },
    ],
  })
})
