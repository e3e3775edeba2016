import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildAdvisoryRule,
  buildConsultation,
  buildConsultationSummary,
  buildPollRule,
} from '../../../../../test/factories/consultations'
import { buildTopic } from '../../../../../test/factories/topics'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import ConsultationsPage from '../consultations/index'
import ConsultationFormPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')
const CONSULTATIONS = '/api/v1/consultations'
const DRAFT_KEY = 'linge.consultation-draft'
const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
})
const sentences = ['参加的户数超过一半', '参加的里面，同意的超过一半']
const rules = [buildAdvisoryRule(), buildPollRule({ sentences, requiredParticipants: null })]
const stored = buildConsultation({
  status: 'draft',
  openedAt: null,
  title: '换 2 栋电梯',
  abilities: { open: true, editDraft: true, castBallot: false, enterPaper: false },
  poll: { roll: null, turnout: null },
})

const preview = {
  roll: { units: 206, areaHundredths: 1_905_000 },
  faultCount: 0,
  secrecyFaults: { byUnits: null, byArea: 'few_alike' },
}

function startService(me = committee) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()] } })
  service.on('GET', '/api/v1/poll-rules', { body: { items: rules } })
  service.on('GET', '/api/v1/roll-previews', { body: preview })
  service.on('POST', CONSULTATIONS, { status: 201, body: stored })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return service
}

function openForm(me = committee) {
  const service = startService(me)
  const view = renderPage(<ConsultationFormPage />)
  return { service, ...view }
}

const press = (word: string) => fireEvent.click(screen.getByText(word))
const save = () => fireEvent.click(screen.getByText(/^(存成草稿|再存一次)$/))
const saved = (service: ReturnType<typeof fakeService>) => service.requests('POST', CONSULTATIONS)

async function fillIn() {
  await screen.findByText('第三网格')
  typeText('叫什么事', ' 换 2 栋电梯 ')
  typeText('第 1 题问什么', '用维修资金换电梯，同意吗？')
  typeText('说清楚来龙去脉', '2 栋电梯用了十八年，换新要 46 万元。')
  press('第三网格')
  press('每户一票')
  fireEvent.click(await screen.findByText('居民会议'))
  press('一周后 18:00')
}

const body = {
  title: '换 2 栋电梯',
  questions: [{ kind: 'motion', text: '用维修资金换电梯，同意吗？' }],
  votingUnit: 'household',
  secrecy: 'named',
  allowsRecast: false,
  developerHeld: 'as_one',
  emptyFlats: 'counted',
  customThresholds: null,
  body: '2 栋电梯用了十八年，换新要 46 万元。',
  areaCode: '430503001001003',
  ruleCode: 'residents_meeting',
  closesAt: '2026-11-30T10:00:00.000Z',
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('who works for no community cannot draft', async () => {
  openForm(buildMe())
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(screen.queryByText('存成草稿')).toBeNull()
})

test('nothing is chosen beforehand, and nothing goes out before every fault is mended', async () => {
  const { service } = openForm()
  await screen.findByText('第三网格')
  for (const name of ['哪里的人投', '谁来投', '什么时候截止']) {
    const choices = within(screen.getByRole('radiogroup', { name }))
    for (const radio of choices.getAllByRole('radio')) expect(radio).not.toBeChecked()
  }
  expect(screen.getByText('先选谁来投，再选规则。')).toBeVisible()
  expect(screen.getByText(/意见截止以后至少 1 小时才截止/)).toBeVisible()
  expect(screen.queryByText('居民会议')).toBeNull()
  save()
  expect(await screen.findByText('至少写 4 个字。一共有 7 处要改。')).toBeVisible()
  expect(screen.getByText('至少写 4 个字。')).toBeVisible()
  expect(screen.getByText('至少写 10 个字。')).toBeVisible()
  expect(screen.getByText('请选哪里的人投。')).toBeVisible()
  expect(screen.getByText('请选谁来投。')).toBeVisible()
  expect(screen.getByText('请选一条规则。')).toBeVisible()
  expect(screen.getByText('这一项要填。')).toBeVisible()
  expect(saved(service)).toHaveLength(0)

  await fillIn()
  expect(screen.queryByText(/处要改，都标出来了/)).toBeNull()
  typeText('哪一天', '2026-11-22')
  save()
  expect(await screen.findByText('截止要在 1 小时以后。')).toBeVisible()
  typeText('哪一天', '下周')
  save()
  expect(await screen.findByText(/这个日子看不懂/)).toBeVisible()
  expect(saved(service)).toHaveLength(0)
})

test('saving leads to the first fault and says how many there are', async () => {
  openForm()
  await screen.findByText('第三网格')
  save()
  expect(taro.scrolledTo()).toEqual(['#form-title'])
  expect(screen.getByText('有 7 处要改，都标出来了。')).toBeVisible()
  await fillIn()
  typeText('第 1 题问什么', '')
  typeText('哪一天', '下周')
  save()
  expect(taro.scrolledTo().at(-1)).toBe('#form-questions-0-text')
  expect(screen.getByText('有 2 处要改，都标出来了。')).toBeVisible()
  expect(screen.getByText('至少写 4 个字。一共有 2 处要改。')).toBeVisible()
})

test('the keyboard comes along to the first fault', async () => {
  openForm()
  await fillIn()
  typeText('哪一天', '')
  save()
  expect(taro.scrolledTo()).toEqual(['#form-closesAt'])
  expect(document.activeElement).toHaveTextContent('三天后 18:00')
  expect(screen.getByText('这一项要填。')).toBeVisible()
})

test('it says that a draft may still be changed; then exactly what was written goes out', async () => {
  const { service } = openForm()
  await fillIn()
  expect(screen.getByText(/开始表决以前都可以改/)).toBeVisible()
  save()
  await waitFor(() => expect(taro.opened()).toHaveLength(1))
  expect(saved(service).map((request) => request.body)).toEqual([body])
  expect(taro.storage.has(DRAFT_KEY)).toBe(false)
})

test('a typed closing time is a time in China', async () => {
  const { service } = openForm()
  await fillIn()
  typeText('哪一天', '2026年12月5日')
  typeText('几点', '9:30')
  expect(await screen.findByText('12 月 5 日 09:30 截止')).toBeVisible()
  save()
  await waitFor(() => expect(saved(service)).toHaveLength(1))
  expect(saved(service)[0]?.body).toMatchObject({ closesAt: '2026-12-05T01:30:00.000Z' })
})

test('the new draft is open in the list one comes back to, which is not opened twice', async () => {
  taro.setOpenPages(['packages/agenda/pages/consultations/index', 'form'])
  const { unmount } = openForm()
  await fillIn()
  save()
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  unmount()
  const service = startService()
  service.on('GET', `${CONSULTATIONS}/430503001001-5`, { body: stored })
  service.on('GET', CONSULTATIONS, ({ query }) => ({
    body: {
      items: query.get('phase') === 'draft' ? [buildConsultationSummary({ status: 'draft' })] : [],
      nextCursor: null,
    },
  }))
  renderPage(<ConsultationsPage />)
  expect(await screen.findByText('开始表决')).toBeVisible()
  expect(screen.getByText('还没开始')).toBeVisible()
})

test('without a list to come back to, one opens with the new draft in it', async () => {
  openForm()
  await fillIn()
  save()
  const list = '/packages/agenda/pages/consultations/index'
  await waitFor(() => expect(taro.opened()).toEqual([`${list}?id=430503001001-5`]))
})

const REVISION = `${CONSULTATIONS}/430503001001-5/revision`

function openStored(abilities = stored.abilities) {
  const service = startService()
  service.on('GET', `${CONSULTATIONS}/430503001001-5`, { body: { ...stored, abilities } })
  service.on('POST', REVISION, { body: stored })
  const view = renderPage(<ConsultationFormPage />, { params: { id: '430503001001-5' } })
  return { service, ...view }
}

test('a stored draft is written anew where it was, as a whole', async () => {
  const { service } = openStored()
  await screen.findByText('第三网格')
  await screen.findByText('居民会议')
  expect(screen.getByText('改草稿')).toBeVisible()
  expect(screen.getByLabelText('叫什么事')).toHaveValue('换 2 栋电梯')
  typeText('第 1 题问什么', '用维修资金换 2 栋的电梯，同意吗？')
  fireEvent.click(screen.getByText('存下改动'))
  await waitFor(() => expect(service.requests('POST', REVISION)).toHaveLength(1))
  expect(service.requests('POST', REVISION)[0]?.body).toEqual({
    title: stored.title,
    body: stored.body,
    questions: [{ kind: 'motion', text: '用维修资金换 2 栋的电梯，同意吗？' }],
    votingUnit: 'household',
    secrecy: 'named',
    allowsRecast: false,
    developerHeld: 'as_one',
    emptyFlats: 'counted',
    customThresholds: null,
    areaCode: stored.areaCode,
    ruleCode: stored.poll.rule.code,
    closesAt: stored.poll.closesAt,
  })
  expect(saved(service)).toHaveLength(0)
})

test('half a change comes back, and does not mix with a new draft', async () => {
  const first = openStored()
  await screen.findByText('第三网格')
  typeText('叫什么事', '换 3 栋电梯')
  first.unmount()
  const second = openForm()
  await screen.findByText('第三网格')
  expect(screen.getByLabelText('叫什么事')).toHaveValue('')
  second.unmount()
  openStored()
  expect(await screen.findByText('上次写到一半，接着写就行。')).toBeVisible()
  expect(screen.getByLabelText('叫什么事')).toHaveValue('换 3 栋电梯')
  fireEvent.click(screen.getByText('还用存好的'))
  await waitFor(() => expect(screen.getByLabelText('叫什么事')).toHaveValue('换 2 栋电梯'))
})

test('a poll that was opened meanwhile is not offered to be changed', async () => {
  openStored({ open: false, editDraft: false, castBallot: false, enterPaper: false })
  expect(await screen.findByText('这次表决已经开始，不能再改了。')).toBeVisible()
  expect(screen.queryByText('存下改动')).toBeNull()
})

test('what is half written comes back with a sentence and with its key; it can be dropped', async () => {
  const first = openForm()
  await fillIn()
  first.service.setReachable(false)
  save()
  expect(await screen.findByText(/只会存一份/)).toBeVisible()
  first.unmount()

  const second = openForm()
  expect(await screen.findByText('上次写到一半，接着写就行。')).toBeVisible()
  await screen.findByText('第三网格')
  save()
  await waitFor(() => expect(saved(second.service)).toHaveLength(1))
  expect(saved(second.service)[0]?.body).toEqual(body)
  expect(saved(second.service)[0]?.headers['idempotency-key']).toBe(
    saved(first.service)[0]?.headers['idempotency-key'],
  )
})

test('starting again empties the form', async () => {
  const first = openForm()
  await fillIn()
  first.unmount()
  openForm()
  fireEvent.click(await screen.findByText('清空，重新写'))
  expect(screen.queryByText('上次写到一半，接着写就行。')).toBeNull()
  expect(taro.storage.has(DRAFT_KEY)).toBe(false)
})

test('what the service finds stands at its field', async () => {
  const { service } = openForm()
  await fillIn()
  const refusal = problem('closes_at_out_of_range', 422, { closesAt: 'too_soon' })
  service.on('POST', CONSULTATIONS, { status: 422, body: refusal })
  save()
  expect(await screen.findByText('时间太早了。')).toBeVisible()
  expect(screen.getByText('截止时间要在 1 小时以后、90 天以内。')).toBeVisible()
  expect(taro.scrolledTo()).toEqual(['#form-closesAt'])
})

test('when an earlier attempt had arrived after all, it says so and stores nothing twice', async () => {
  const { service } = openForm()
  await fillIn()
  service.on('POST', CONSULTATIONS, { status: 409, body: problem('idempotency_key_reused', 409) })
  save()
  expect(await screen.findByText(/没有重复存/)).toBeVisible()
  press('看草稿')
  await waitFor(() => expect(taro.opened()).toHaveLength(1))
  expect(taro.storage.has(DRAFT_KEY)).toBe(false)
})

test('beside the form stands when it passes, and counts can be tried', async () => {
  openForm()
  expect(await screen.findByText(/选好规则/)).toBeVisible()
  await fillIn()
  expect(screen.getByText('参加的户数超过一半')).toBeVisible()
  expect(screen.getByText('什么情况下算通过')).toBeVisible()
  expect(screen.queryByText('怎样才算通过')).toBeNull()
  expect(screen.getByText(/依据《中华人民共和国城市居民委员会组织法》第九条、第十条/)).toBeVisible()
  expect(screen.getByText('只是算着看，不会存')).toBeVisible()
  await waitFor(() => expect(screen.getByLabelText('一共多少户')).toHaveValue('206'))
  expect(screen.getByText(/照现在的登记填的/)).toBeVisible()
  typeText('一共多少户', '336')
  typeText('参加', '170')
  typeText('其中同意', '85')
  expect(await screen.findByText('正好一半不算，要超过才行')).toBeVisible()
  expect(screen.getByText('参加的够，同意的不够，这样没通过')).toBeVisible()
  typeText('其中同意', '86')
  expect(await screen.findByText('这样算通过')).toBeVisible()
  typeText('参加', '400')
  expect(await screen.findByText('参加的不会比一共的多。')).toBeVisible()
  press('只听意见')
  await waitFor(() => expect(screen.queryByText('试一试')).toBeNull())
})

test('of the areas and of the closing times exactly one is chosen; the chevron leads back to the list', async () => {
  openForm()
  await fillIn()
  const area = within(screen.getByRole('radiogroup', { name: '哪里的人投' }))
  expect(area.getByRole('radio', { name: '第三网格' })).toBeChecked()
  fireEvent.click(area.getByRole('radio', { name: '全社区' }))
  expect(area.getAllByRole('radio', { checked: true })).toHaveLength(1)
  expect(area.getByRole('radio', { name: '全社区' })).toBeChecked()
  fireEvent.click(screen.getByLabelText('返回'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/agenda/pages/consultations/index']))
})

test('a secret poll is chosen without casting again, and says why', async () => {
  const { service } = openForm()
  await fillIn()
  press('截止前可以改投')
  press('无记名')
  expect(screen.getByText(/认不出是谁的，没法换成新的一票/)).toBeVisible()
  expect(screen.getAllByText(/不能改投/)).toHaveLength(1)
  expect(screen.queryByText('截止前可以改投')).toBeNull()
  save()
  await waitFor(() => expect(saved(service)).toHaveLength(1))
  expect(saved(service)[0]?.body).toMatchObject({ secrecy: 'secret', allowsRecast: false })
})

const byArea = buildPollRule({
  code: 'owners_ordinary',
  name: '业主共同决定',
  thresholds: [
    { name: 'participation', measure: 'area', numerator: 2, denominator: 3, isStrict: false },
  ],
})

test('it says whom the poll would ask today, and when such a poll cannot be secret', async () => {
  const { service } = openForm()
  service.on('GET', '/api/v1/poll-rules', { body: { items: [...rules, byArea] } })
  await fillIn()
  expect(
    await screen.findByText(/照现在的登记，一共 206 户来投，房子共 19050.00 平方米/),
  ).toBeVisible()
  press('无记名')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText(/名册上不到 5 票的/)).toBeVisible()
  expect(screen.queryByText(/一样重/)).toBeNull()
  fireEvent.click(await screen.findByText('业主共同决定'))
  expect(screen.getByText(/一样重的票不到 5 张的/)).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent(/不到 5 张/)
  press('实名')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('with a vote each, too few voters cannot be secret, and no word is said of weights', async () => {
  const { service } = openForm()
  const secrecyFaults = { byUnits: 'few_alike', byArea: 'few_alike' }
  service.on('GET', '/api/v1/roll-previews', { body: { ...preview, secrecyFaults } })
  await fillIn()
  press('无记名')
  expect(await screen.findByRole('alert')).toHaveTextContent(/一共不到 5 票/)
  expect(screen.queryByText(/一样重/)).toBeNull()
})

test('a roster with gaps is told before the poll cannot be opened for it', async () => {
  const { service } = openForm()
  service.on('GET', '/api/v1/roll-previews', {
    body: { ...preview, roll: null, faultCount: 3, secrecyFaults: { byUnits: null, byArea: null } },
  })
  await fillIn()
  expect(await screen.findByText(/登记里有 3 套房缺产权面积或业主/)).toBeVisible()
})

test('a poll of a topic begins with what residents wrote, names the topic when it is sent, and leads to its draft', async () => {
  const service = startService()
  const topic = buildTopic({ title: '小花园添几把长椅' })
  service.on('GET', `/api/v1/topics/${topic.id}`, { body: topic })
  taro.setOpenPages(['packages/agenda/pages/topics/index', 'here'])
  renderPage(<ConsultationFormPage />, { params: { topicId: topic.id } })
  await waitFor(() => expect(screen.getByLabelText('叫什么事')).toHaveValue('小花园添几把长椅'))
  await fillIn()
  save()
  await waitFor(() => expect(saved(service)).toHaveLength(1))
  expect(saved(service)[0]?.body).toEqual({ ...body, topicId: topic.id })
  // Not back to the topic: to the draft, which says that it is one.
  const draft = /agenda\/pages\/consultations\/index\?id=/
  await waitFor(() => expect(taro.opened()).toEqual([expect.stringMatching(draft)]))
  expect(taro.toasts()).toEqual(['草稿存好了'])
})
