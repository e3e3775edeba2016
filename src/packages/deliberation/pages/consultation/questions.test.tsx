import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import {
  CONSULTATION,
  castUnit,
  NOW,
  openPoll,
  RECEIPT_PAGE,
} from '../../../../../test/component/open-poll'
import {
  buildConsultation,
  buildVotingUnit,
  EVERY_KIND,
} from '../../../../../test/factories/consultations'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import type { Question } from '../../../../features/consultation/domain/consultation'
import { forgetSession } from '../../../../features/session/session-store'

const BALLOTS = '/api/v1/polls/430503001001-6/ballots'
const receipt = { receipt: castUnit.receipt, castAt: castUnit.castAt }

const asking = (...questions: Question[]) => buildConsultation({ poll: { questions } })
const questionOf = (kind: Question['kind']) => {
  const question = EVERY_KIND.find((each) => each.kind === kind)
  if (!question) throw new Error(`There is no ${kind}`)
  return question
}

const press = (word: string) => fireEvent.click(screen.getByText(word))
/** Its words repeat the answer where there is one. */
const pressCast = () => fireEvent.click(document.getElementById('confirm-cast') as HTMLElement)
const start = async () => fireEvent.click(await screen.findByText(/^开始投票/))
const chosen = (name: string) => screen.getByRole('checkbox', { name })

/** Opens the one question of a poll, on its own screen. */
async function openQuestion(kind: Question['kind'], isSignedIn = true) {
  const service = openPoll(asking(questionOf(kind)), { isSignedIn })
  await start()
  return service
}

async function castAnd(service: ReturnType<typeof openPoll>) {
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, {
    body: buildConsultation({ poll: { questions: EVERY_KIND, myVotingUnits: [castUnit] } }),
  })
  press('看一看选的')
  pressCast()
  await screen.findByText('看凭证')
  return service.requests('POST', BALLOTS).map(({ body }) => body)
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('whoever reads sees every question with its options, costs and how the money goes', async () => {
  openPoll(buildConsultation({ poll: { questions: EVERY_KIND } }), { isSignedIn: false })
  expect(await screen.findByText('要大家定的 5 件事')).toBeVisible()
  for (const { text } of EVERY_KIND) expect(screen.getByText(text)).toBeVisible()
  expect(screen.getByText('整夜不关')).toBeVisible()
  expect(screen.getByText('第 3 题 · 选 2 个')).toBeVisible()
  expect(screen.getByText('补东门路面，46,000.50 元')).toBeVisible()
  expect(
    screen.getByText(/一共能用 50,000 元。钱这样分：按得票多少依次选，钱够就选上。/),
  ).toBeVisible()
  expect(screen.getByText(/舒尔茨法.*这题只听意见/)).toBeVisible()
  expect(screen.queryByText(/^开始投票/)).toBeNull()
})

test('before it is answered, a ranking and a budget say how they are counted and what that decides', async () => {
  const questions = EVERY_KIND.slice(3).map((question) =>
    question.kind === 'budget' ? { ...question, method: 'equal_shares' as const } : question,
  )
  openPoll(buildConsultation({ poll: { questions } }))
  await start()
  expect(screen.getByText(/舒尔茨法.*不算通过或没通过/)).toBeVisible()
  press('补路面')
  press('下一题')
  expect(screen.getByText(/钱用等份法分：每户有同样多的钱.*不算通过或没通过/)).toBeVisible()
})

test('several questions come one after another, each answered before the next, and all are cast together', async () => {
  const service = openPoll(buildConsultation({ poll: { questions: EVERY_KIND } }))
  await start()
  expect(screen.getByText('第 1 题，共 5 题')).toBeVisible()
  expect(screen.queryByText('器材由惠民资金出钱。')).toBeNull()
  press('先选好这一题')
  expect(screen.getByText('第 1 题，共 5 题')).toBeVisible()
  press('不同意')
  press('下一题')
  expect(screen.getByText('第 2 题，共 5 题')).toBeVisible()
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  press('晚上十一点')
  press('下一题')
  press('长椅')
  press('滑梯')
  press('下一题')
  press('补路面')
  press('修电梯')
  press('下一题')
  press('弃权，这题不选')
  press('看一看选的')

  const answers = within(document.getElementById('ballot-screen') as HTMLElement)
  for (const words of ['不同意', '晚上十一点', '长椅', '滑梯', '1. 补路面', '2. 修电梯', '弃权']) {
    expect(answers.getByText(words)).toBeVisible()
  }
  expect(screen.getByText('投出去就不能改了。')).toBeVisible()
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, {
    body: buildConsultation({ poll: { questions: EVERY_KIND, myVotingUnits: [castUnit] } }),
  })
  press('确认投票')
  expect(await screen.findByText('看凭证')).toBeVisible()
  expect(service.requests('POST', BALLOTS).map(({ body }) => body)).toEqual([
    {
      votingUnitId: '430503001001-31',
      answers: [
        { kind: 'motion', choice: 'against' },
        { kind: 'single', optionId: '2' },
        { kind: 'multiple', optionIds: ['1', '3'] },
        { kind: 'ranking', optionIds: ['2', '1'] },
        { kind: 'budget', itemIds: null },
      ],
    },
  ])
  await waitFor(() => expect(taro.opened()).toEqual([RECEIPT_PAGE]))
})

test('an answer is mended from the review, and one step back loses nothing', async () => {
  openPoll(asking(questionOf('motion'), questionOf('single')))
  await start()
  press('同意')
  press('下一题')
  press('晚上十点')
  press('上一题')
  expect(screen.getByRole('radio', { name: '同意' })).toBeChecked()
  press('下一题')
  expect(screen.getByRole('radio', { name: '晚上十点' })).toBeChecked()
  press('看一看选的')
  fireEvent.click(screen.getByLabelText('改第 1 题'))
  press('弃权')
  press('改好了')
  expect(screen.getByText('弃权')).toBeVisible()
  expect(screen.getByText('晚上十点')).toBeVisible()
  fireEvent.click(screen.getByLabelText('返回'))
  expect(screen.getByText('第 2 题，共 2 题')).toBeVisible()
  press('上一题')
  press('先不投')
  expect(screen.getByText('器材由惠民资金出钱。')).toBeVisible()
})

test('Back of the browser is one step, and nothing chosen is lost', async () => {
  openPoll(asking(questionOf('motion'), questionOf('single')))
  await start()
  press('同意')
  press('下一题')
  press('晚上十点')
  press('看一看选的')
  window.history.back()
  expect(await screen.findByRole('radio', { name: '晚上十点' })).toBeChecked()
  window.history.back()
  expect(await screen.findByRole('radio', { name: '同意' })).toBeChecked()
  window.history.back()
  expect(await screen.findByText('器材由惠民资金出钱。')).toBeVisible()
})

test('who cannot see is led to the heading of each step', async () => {
  const [motion, single] = [questionOf('motion'), questionOf('single')]
  openPoll(asking(motion, single))
  await start()
  expect(screen.getByRole('heading', { name: motion.text })).toHaveFocus()
  press('同意')
  press('下一题')
  expect(screen.getByRole('heading', { name: single.text })).toHaveFocus()
  press('晚上十点')
  press('看一看选的')
  expect(screen.getByRole('heading', { name: '看一看，都选对了吗' })).toHaveFocus()
  press('上一题')
  expect(screen.getByRole('heading', { name: single.text })).toHaveFocus()
})

test.each([
  ['single', '弃权', { kind: 'single', optionId: null }],
  ['multiple', '弃权，这题不选', { kind: 'multiple', optionIds: null }],
  ['ranking', '弃权，这题不选', { kind: 'ranking', optionIds: null }],
  ['budget', '弃权，这题不选', { kind: 'budget', itemIds: null }],
] as const)('a %s can be abstained from', async (kind, word, answer) => {
  const service = await openQuestion(kind)
  expect(screen.queryByText(/第 1 题/)).toBeNull()
  press(word)
  expect(await castAnd(service)).toEqual([{ votingUnitId: '430503001001-31', answers: [answer] }])
})

test('of several options no more can be chosen than are asked for, and it says how many are chosen', async () => {
  await openQuestion('multiple')
  expect(screen.getByText('选 2 个')).toBeVisible()
  expect(screen.getByText('已选 0 个')).toBeVisible()
  press('长椅')
  expect(screen.getByText('已选 1 个，还要选 1 个')).toBeVisible()
  expect(screen.getByText('先选好这一题')).toBeVisible()
  press('棋桌')
  expect(screen.getByText(/已选 2 个，选满了/)).toBeVisible()
  press('滑梯')
  expect(chosen('滑梯')).not.toBeChecked()
  press('长椅')
  press('滑梯')
  expect(chosen('滑梯')).toBeChecked()
  expect(screen.getByText('看一看选的')).toBeVisible()
  press('弃权，这题不选')
  expect(chosen('滑梯')).not.toBeChecked()
})

test('a ranking is made by taps and buttons alone, and each place is said', async () => {
  const service = await openQuestion('ranking')
  press('装路灯')
  press('修电梯')
  press('补路面')
  const places = () =>
    screen.getAllByLabelText(/^第 \d 位/).map((each) => each.getAttribute('aria-label'))
  expect(places()).toEqual(['第 1 位，装路灯', '第 2 位，修电梯', '第 3 位，补路面'])
  expect(screen.getByText('3 个都排好了')).toBeVisible()
  fireEvent.click(screen.getByLabelText('把“装路灯”往上移'))
  fireEvent.click(screen.getByLabelText('把“补路面”往下移'))
  fireEvent.click(screen.getByLabelText('把“补路面”往上移'))
  fireEvent.click(screen.getByLabelText('把“装路灯”往下移'))
  expect(places()).toEqual(['第 1 位，补路面', '第 2 位，装路灯', '第 3 位，修电梯'])
  fireEvent.click(screen.getByLabelText('把“装路灯”拿掉'))
  expect(screen.getByText('排好了 2 个，还有 1 个没排')).toBeVisible()
  expect(await castAnd(service)).toMatchObject([
    { answers: [{ kind: 'ranking', optionIds: ['2', '1'] }] },
  ])
})

test('of a budget the sum stands beside what there is, and may go beyond it', async () => {
  const service = await openQuestion('budget')
  expect(screen.getByText('已选的加起来 0 元')).toBeVisible()
  press('补东门路面')
  expect(screen.getByText('已选的加起来 46,000.50 元')).toBeVisible()
  expect(screen.getByText('一共能用 50,000 元，还剩 3,999.50 元')).toBeVisible()
  press('装扶手')
  expect(screen.getByText(/比能用的 50,000 元多 8,000.50 元。这样也能投/)).toBeVisible()
  expect(await castAnd(service)).toMatchObject([
    { answers: [{ kind: 'budget', itemIds: ['1', '2'] }] },
  ])
})

test('a lost answer keeps the review, and the same ballot goes out again under the same key', async () => {
  const service = await openQuestion('single')
  press('晚上十点')
  press('看一看选的')
  service.setReachable(false)
  pressCast()
  expect(await screen.findByText('再点一次，也只算一票。')).toBeVisible()
  service.setReachable(true)
  service.on('POST', BALLOTS, { status: 500, body: problem('internal_error', 500) })
  pressCast()
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  const keys = service.requests('POST', BALLOTS).map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('a refusal is told where one tapped; from there one goes back to what is true now', async () => {
  const service = await openQuestion('single')
  press('晚上十点')
  press('看一看选的')
  service.on('POST', BALLOTS, { status: 409, body: problem('ballot_already_cast', 409) })
  service.on('GET', CONSULTATION, {
    body: buildConsultation({
      poll: { questions: EVERY_KIND, myVotingUnits: [buildVotingUnit({ hasCast: true })] },
    }),
  })
  pressCast()
  expect(await screen.findByText('这一票没有投出去')).toBeVisible()
  expect(screen.getByText('这一票已经投过了，只能投一次。')).toBeVisible()
  expect(document.getElementById('confirm-cast')).toBeNull()
  press('回到这次议事')
  expect(await screen.findByText(/已经投过了，不是您投的/)).toBeVisible()
})

test('where ballots may be replaced it is said before and after, and the last one takes the place of the first', async () => {
  const again = (units: ReturnType<typeof buildVotingUnit>[]) =>
    buildConsultation({
      poll: { questions: [questionOf('motion')], allowsRecast: true, myVotingUnits: units },
    })
  const service = openPoll(again([buildVotingUnit()]))
  expect(await screen.findByText(/截止前可以改投/)).toBeVisible()
  press('同意')
  press('看一看再投')
  expect(screen.queryByText('投出去就不能改了')).toBeNull()
  service.on('POST', BALLOTS, { status: 201, body: receipt })
  service.on('GET', CONSULTATION, { body: again([castUnit]) })
  fireEvent.click(within(screen.getByRole('dialog')).getByText('投“同意”这一票'))
  expect(
    await screen.findByText(
      '周五 18:00 截止前可以改投，最后投的那一票算数。改投没投出去以前，原来那票一直算数。',
    ),
  ).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()

  press('改投')
  expect(screen.getByText(/您替 .* 改投/)).toBeVisible()
  press('不改了')
  expect(screen.queryByRole('radio')).toBeNull()
  press('改投')
  press('不同意')
  press('看一看再投')
  fireEvent.click(within(screen.getByRole('dialog')).getByText('投“不同意”这一票'))
  await waitFor(() => expect(service.requests('POST', BALLOTS)).toHaveLength(2))
  expect(service.requests('POST', BALLOTS)[1]?.body).toEqual({
    votingUnitId: castUnit.id,
    answers: [{ kind: 'motion', choice: 'against' }],
  })
  await waitFor(() => expect(screen.queryByRole('radio')).toBeNull())
})

test('a poll of owners speaks of owners, and of their area where that counts', async () => {
  const questions = [questionOf('motion')]
  openPoll(
    buildConsultation({
      poll: {
        questions,
        votingUnit: 'owner',
        weighsByArea: true,
        roll: { units: 300, areaHundredths: 1 },
      },
    }),
  )
  expect(
    await screen.findByText('专有面积 86.40 平方米 · 每位业主 1 票 · 投出去就不能改'),
  ).toBeVisible()
  expect(screen.getByText('全社区 300 位业主，每位一票。这次还要算专有面积。')).toBeVisible()
  expect(screen.getByText('还差 31 位业主才算数')).toBeVisible()
  expect(screen.queryByText(/每户|您家/)).toBeNull()
})
