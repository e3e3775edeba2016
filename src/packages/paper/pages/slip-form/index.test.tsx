import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { buildFile, chooseFiles } from '../../../../../test/component/choose-file'
import {
  COUNTS,
  endedPaperPoll,
  listOf,
  NOW,
  openPaper,
  PAPERS,
  UNITS,
} from '../../../../../test/component/open-paper'
import { typeText } from '../../../../../test/component/type-text'
import { buildConsultation, EVERY_KIND } from '../../../../../test/factories/consultations'
import { buildPaperCounts, buildPaperUnit } from '../../../../../test/factories/paper'
import { type fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import PaperFormPage from './index'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

type Service = ReturnType<typeof fakeService>

function open(
  consultation = buildConsultation(),
  serve: (service: Service) => void = () => undefined,
) {
  return openPaper(<PaperFormPage />, {
    consultation,
    serve(service) {
      const units = [
        buildPaperUnit(),
        buildPaperUnit({ votingUnitId: 'x-2', label: '3栋 3单元501', isOnPaper: true }),
      ]
      service.on('GET', UNITS, listOf(units))
      const photo = { id: 'u1', url: '/api/v1/media/u1', width: 3, height: 4 }
      service.on('POST', '/api/v1/uploads', { status: 201, body: photo })
      service.on('POST', PAPERS, { status: 201, body: { id: 'a'.repeat(64) } })
      serve(service)
    },
  })
}

async function pickUnit() {
  await screen.findByText('哪一户的票')
  typeText('找门牌', '3栋501')
  fireEvent.click(await screen.findByLabelText('3栋 2单元501，就是它'))
}

async function addPhoto() {
  Object.assign(URL, { createObjectURL: () => 'blob:slip.jpg' })
  fireEvent.click(screen.getByText('加照片'))
  await chooseFiles(buildFile('slip.jpg'))
  await screen.findByLabelText('删掉这张照片')
}

const save = () => fireEvent.click(screen.getByText('录好了，交给同事核对'))
const question = (text: string) => within(screen.getByRole('radiogroup', { name: text }))
const MOTION = '装六件健身器材，同意吗？'

test('a slip is read once, then the form is empty for the next one', async () => {
  const view = open()
  await pickUnit()
  typeText('选票编号', 'A-12')
  fireEvent.click(question(MOTION).getByText('不同意'))
  await addPhoto()
  save()
  expect(await screen.findByText(/编号 A-12 录好了，等另一位同事核对/)).toBeVisible()
  expect(view.requests('POST', PAPERS).map(({ body }) => body)).toEqual([
    {
      slipNumber: 'A-12',
      votingUnitId: '430503001001-31',
      weight: null,
      answers: [{ kind: 'motion', choice: 'against' }],
      uploadIds: ['u1'],
    },
  ])
  expect(screen.queryByText('3栋 2单元501')).toBeNull()
  expect(screen.queryByLabelText('删掉这张照片')).toBeNull()
  expect(question(MOTION).queryAllByRole('radio', { checked: true })).toEqual([])
})

test('nothing is chosen beforehand, and each missing thing is told at its place', async () => {
  const view = open(buildConsultation({ poll: { questions: EVERY_KIND } }))
  await screen.findByText('哪一户的票')
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  save()
  expect(await screen.findByText('请先找到门牌，再点“就是它”。')).toBeVisible()
  expect(screen.getByText('请至少拍一张选票的照片。')).toBeVisible()
  expect(screen.getAllByText('这一题还没选好。')).toHaveLength(EVERY_KIND.length)
  fireEvent.click(question('东门夜里几点关？').getByText('整夜不关'))
  expect(screen.getAllByText('这一题还没选好。')).toHaveLength(EVERY_KIND.length - 1)
  expect(view.requests('POST', PAPERS)).toEqual([])
})

test('a unit that has a slip already cannot be picked', async () => {
  open()
  await screen.findByText('哪一户的票')
  typeText('找门牌', '501')
  expect(await screen.findByText('已经有纸质选票')).toBeVisible()
  expect(screen.queryByLabelText('3栋 3单元501，就是它')).toBeNull()
})

test('a door that is not on the roll is told', async () => {
  open(buildConsultation(), (service) => service.on('GET', UNITS, listOf([])))
  await screen.findByText('哪一户的票')
  typeText('找门牌', '99栋')
  expect(await screen.findByText(/名册里没有找到/)).toBeVisible()
})

test.each([
  ['slip_number_taken', { slipNumber: 'slip_number_taken' }, /这个编号已经录过了/, 2],
  ['voted_on_paper', undefined, '这一票已经用纸质选票投过了，只能投一次。', 1],
  ['ballot_already_cast', undefined, '这一票已经投过了，只能投一次。', 1],
  ['poll_closed', undefined, '表决已经截止，不能再投了。', 1],
  ['upload_unknown', undefined, '有照片失效了，请删掉它再加一次。', 1],
] as const)('%s is told and what was read stays', async (code, fields, words, times) => {
  open(buildConsultation(), (service) =>
    service.on('POST', PAPERS, { status: 409, body: problem(code, 409, fields) }),
  )
  await pickUnit()
  typeText('选票编号', 'A-12')
  fireEvent.click(question(MOTION).getByText('同意'))
  await addPhoto()
  save()
  expect(await screen.findAllByText(words)).toHaveLength(times)
  expect(screen.getByText('3栋 2单元501')).toBeVisible()
})

const secret = buildConsultation({ poll: { secrecy: 'secret' } })
const secretByArea = buildConsultation({ poll: { secrecy: 'secret', weighsByArea: true } })
const counted = (marks: { weight: number; units: number; slips: number }[]) => (service: Service) =>
  service.on('GET', COUNTS, { body: buildPaperCounts({ marks }) })

test('in a secret poll nobody is asked whose slip it is', async () => {
  const view = open(secret, counted([{ weight: 1, units: 3, slips: 1 }]))
  expect(await screen.findByText('还能录 2 张')).toBeVisible()
  expect(screen.queryByText('哪一户的票')).toBeNull()
  typeText('选票编号', 'S-1')
  fireEvent.click(question(MOTION).getByText('弃权'))
  await addPhoto()
  save()
  await waitFor(() => expect(view.requests('POST', PAPERS)).toHaveLength(1))
  expect(view.requests('POST', PAPERS)[0]?.body).toMatchObject({ votingUnitId: null, weight: 1 })
})

test('where ballots weigh by area only weights are offered that still have slips', async () => {
  const marks = [
    { weight: 8640, units: 3, slips: 1 },
    { weight: 10200, units: 2, slips: 2 },
  ]
  const view = open(secretByArea, counted(marks))
  const weights = within(await screen.findByRole('radiogroup', { name: '这张票多重' }))
  expect(weights.getAllByRole('radio')).toHaveLength(1)
  fireEvent.click(weights.getByText('86.40 平方米的票'))
  typeText('选票编号', 'S-1')
  fireEvent.click(question(MOTION).getByText('同意'))
  await addPhoto()
  save()
  await waitFor(() => expect(view.requests('POST', PAPERS)).toHaveLength(1))
  expect(view.requests('POST', PAPERS)[0]?.body).toMatchObject({ weight: 8640 })
})

test('before anybody handed in a slip it leads to the marks', async () => {
  open(secret, counted([]))
  fireEvent.click(await screen.findByText('登记谁交了票'))
  expect(taro.opened()).toEqual(['/packages/paper/pages/marks/index?id=430503001001-5'])
})

test('after the close nothing is entered', async () => {
  open(endedPaperPoll())
  expect(await screen.findByText('表决已经截止，不能再录、再核对了。')).toBeVisible()
  expect(screen.queryByText('选票编号')).toBeNull()
})

test('more slips than units that handed one in are refused, and it says what comes first', async () => {
  open(secret, (service) => {
    counted([{ weight: 1, units: 3, slips: 1 }])(service)
    service.on('POST', PAPERS, { status: 409, body: problem('too_many_slips', 409) })
  })
  await screen.findByText('还能录 2 张')
  typeText('选票编号', 'S-1')
  fireEvent.click(question(MOTION).getByText('同意'))
  await addPhoto()
  save()
  expect(await screen.findByText(/请先登记是谁交的票，再录/)).toBeVisible()
})

test('without a network the slip stays, and is sent again as the same one', async () => {
  const view = open()
  await pickUnit()
  typeText('选票编号', 'A-12')
  fireEvent.click(question(MOTION).getByText('同意'))
  await addPhoto()
  view.setReachable(false)
  save()
  expect(await screen.findByText(/再点一次，也只录一张/)).toBeVisible()
  view.setReachable(true)
  fireEvent.click(screen.getByText('再交一次'))
  expect(await screen.findByText(/编号 A-12 录好了/)).toBeVisible()
  const keys = view.requests('POST', PAPERS).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
  expect(keys).toHaveLength(2)
})
