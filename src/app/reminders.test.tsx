import { act, fireEvent, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { renderPage } from '../../test/component/render-page'
import { typeText } from '../../test/component/type-text'
import { buildConsultation } from '../../test/factories/consultations'
import { buildClaim, buildHome } from '../../test/factories/homes'
import { buildNotice } from '../../test/factories/notices'
import { buildSteps } from '../../test/factories/steps'
import { buildTopic } from '../../test/factories/topics'
import { fakeService } from '../../test/fakes/fake-service'
import { buildSubscription } from '../../test/fakes/messages'
import { buildMe } from '../../test/fakes/people'
import type { Template } from '../features/message/domain/message'
import { forgetSession, keepSession } from '../features/session/session-store'
import ClaimPage from '../packages/account/pages/claim/index'
import HomesPage from '../packages/account/pages/homes/index'
import ConsultationPage from '../packages/deliberation/pages/consultation/index'
import TopicPage from '../packages/deliberation/pages/topic/index'
import NoticePage from '../packages/more/pages/notice/index'

// As in WeChat: a browser offers none.
jest.mock('../features/message/ui/reminder', () =>
  jest.requireActual('../features/message/ui/reminder.weapp'),
)

const CONSULTATION = '/api/v1/consultations/430503001001-5'
const BUILDING = {
  id: '430503001001-3',
  name: '3栋',
  communityCode: '430503001001',
  communityName: '示范社区',
  gridCode: '430503001001003',
  gridName: '第三网格',
}
const RESULT = '有结果时微信提醒我'
const NOTICE = '有新通知时微信提醒我'

/** @param answers what is at which address */
function openPage(
  page: ReactElement,
  id: string,
  answers: Readonly<Record<string, unknown>>,
  { isSignedIn = true, template }: { isSignedIn?: boolean; template: Template },
) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/me/subscriptions', {
    body: { items: [buildSubscription({ template })] },
  })
  for (const [path, body] of Object.entries(answers)) service.on('GET', path, { body })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  renderPage(page, { params: { id } })
  return service
}

const openNotice = (given: { isSignedIn?: boolean; template: Template }) =>
  openPage(
    <NoticePage />,
    '430503001001-4',
    { '/api/v1/notices/430503001001-4': buildNotice() },
    given,
  )

const openHomes = (homes: readonly unknown[], claims: readonly unknown[]) =>
  openPage(
    <HomesPage />,
    '',
    {
      '/api/v1/me/homes': { homes, lost: [] },
      '/api/v1/me/household-claims': { items: claims, nextCursor: null },
    },
    { template: 'home' },
  )

const openConsultation = (
  over: Parameters<typeof buildSteps>[0],
  given: { isSignedIn?: boolean } = {},
) =>
  openPage(
    <ConsultationPage />,
    '430503001001-5',
    { [CONSULTATION]: buildConsultation(), [`${CONSULTATION}/steps`]: buildSteps(over) },
    { ...given, template: 'consultation' },
  )

const openTopic = (over: Parameters<typeof buildTopic>[0]) =>
  openPage(
    <TopicPage />,
    '430503001001-8',
    { '/api/v1/topics/430503001001-8': buildTopic(over) },
    { template: 'consultation' },
  )

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test.each<[string, () => unknown, string]>([
  ['the next notice, on a notice', () => openNotice({ template: 'notice' }), NOTICE],
  ['what becomes of a home, beside it', () => openHomes([buildHome()], []), RESULT],
  ['the answer to a claim, where claims wait', () => openHomes([], [buildClaim()]), RESULT],
  ['the result of a poll, before one has voted', () => openConsultation({}), RESULT],
  ['the answer to a topic, for its author', () => openTopic({ isMine: true }), RESULT],
])('WeChat can be asked to bring %s', async (_what, open, words) => {
  open()
  expect(await screen.findByText(words)).toBeVisible()
  expect(document.querySelectorAll('#remind-me')).toHaveLength(1)
})

test('whoever has just claimed a home can have the answer brought', async () => {
  const room = { householdId: '430503001001-2', room: '2单元502' }
  const service = openPage(
    <ClaimPage />,
    '',
    {
      '/api/v1/grids/430503001001003': null,
      '/api/v1/buildings': {
        items: [{ id: BUILDING.id, name: BUILDING.name }],
        nextCursor: null,
      },
      [`/api/v1/buildings/${BUILDING.id}`]: BUILDING,
      [`/api/v1/buildings/${BUILDING.id}/rooms`]: { items: [room], nextCursor: null },
    },
    { template: 'home' },
  )
  const claimed = { id: '430503001001-5', status: 'waiting' }
  service.on('POST', '/api/v1/household-claims', { status: 201, body: claimed })
  fireEvent.click(await screen.findByText('3栋'))
  fireEvent.click(await screen.findByText('2单元502'))
  expect(screen.queryByText(RESULT)).toBeNull()
  fireEvent.click(screen.getByText('租户'))
  typeText('您的姓名', '李演')
  fireEvent.click(screen.getByText('认领'))
  expect(await screen.findByText('交给网格员核对了')).toBeVisible()
  expect(await screen.findByText(RESULT)).toBeVisible()
})

test.each<[string, () => ReturnType<typeof fakeService>, string]>([
  [
    'a visitor on a notice',
    () => openNotice({ isSignedIn: false, template: 'notice' }),
    buildNotice().title,
  ],
  [
    'where the template is not set up',
    () => openNotice({ template: 'report' }),
    buildNotice().title,
  ],
  ['somebody with no home and no claim', () => openHomes([], []), '还没有认领家'],
  [
    'somebody whose claims are all answered',
    () => openHomes([], [buildClaim({ status: 'declined', name: null, reason: '问过房主了' })]),
    '没有通过。理由：问过房主了',
  ],
  [
    'a visitor at a poll',
    () => openConsultation({}, { isSignedIn: false }),
    buildConsultation().title,
  ],
  [
    'where nothing more comes of a poll',
    () => openConsultation({ status: 'result', unpassed: 'rejected' }),
    buildConsultation().title,
  ],
  ['somebody else’s topic', () => openTopic({}), buildTopic().title],
  [
    'the author of a topic that was answered',
    () => openTopic({ isMine: true, phase: 'adopted', answer: '下周请大家来议。' }),
    buildTopic().title,
  ],
])('nothing is offered: %s', async (_who, open, words) => {
  open()
  expect((await screen.findAllByText(words))[0]).toBeVisible()
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(document.querySelector('#remind-me')).toBeNull()
})
