import { fireEvent, screen, waitFor } from '@testing-library/react'
import { listOf } from '../../../../../test/component/open-roster'
import { openSetup } from '../../../../../test/component/open-setup'
import { typeText } from '../../../../../test/component/type-text'
import type { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession } from '../../../../features/session/session-store'
import RecordPage from './index'

const ENTRIES = '/api/v1/office-entries'
const COMMUNITY = '430503001001'

beforeEach(() => {
  window.innerWidth = 1280
})
afterEach(forgetSession)

const entry = {
  id: '9',
  at: '2026-11-20T02:00:00.000Z',
  displayName: '王演',
  operation: 'create_notice',
  words: '发通知',
  topic: 'notices',
  subjectId: `${COMMUNITY}-12`,
}
const serve = (service: ReturnType<typeof fakeService>) => {
  service.on('GET', ENTRIES, listOf([entry]))
}
const asked = (view: ReturnType<typeof openSetup>) =>
  Object.fromEntries(view.requests('GET', ENTRIES).at(-1)?.query ?? [])

test('a committee reads what was done in its community, in plain words', async () => {
  const view = openSetup(<RecordPage />, { serve })
  expect(await screen.findByText('发通知')).toBeVisible()
  expect(screen.getByText('通知 12 号')).toBeVisible()
  expect(asked(view)).toMatchObject({ areaCode: COMMUNITY })
})

test('by what it is about and by days; a day that is none is said and not asked for', async () => {
  const view = openSetup(<RecordPage />, { serve })
  await screen.findByText('发通知')
  fireEvent.click(screen.getByText('看个人信息'))
  typeText('从哪天起', '2026年11月1日')
  await waitFor(() =>
    expect(asked(view)).toMatchObject({ topic: 'personal_data', fromDay: '2026-11-01' }),
  )
  const before = view.requests('GET', ENTRIES).length
  typeText('到哪天止', '2026-02-30')
  expect(await screen.findByText('请选一个日子。')).toBeVisible()
  expect(view.requests('GET', ENTRIES)).toHaveLength(before)
})

test('a file is of some days, which are asked for first', async () => {
  openSetup(<RecordPage />, { serve })
  await screen.findByText('发通知')
  fireEvent.click(screen.getByText('下载成表格'))
  expect(screen.getByText('请先写好从哪天到哪天。')).toBeVisible()
  typeText('从哪天起', '2026-11-01')
  typeText('到哪天止', '2026-11-30')
  const fetched: URL[] = []
  globalThis.fetch = async (url) => {
    fetched.push(new URL(String(url), 'http://localhost'))
    throw new TypeError('unreachable')
  }
  fireEvent.click(screen.getByText('下载成表格'))
  await waitFor(() => expect(fetched).toHaveLength(1))
  expect(screen.queryByText('请先写好从哪天到哪天。')).toBeNull()
  expect(fetched[0]?.pathname).toBe(`${ENTRIES}/file`)
  expect(Object.fromEntries(fetched[0]?.searchParams ?? [])).toEqual({
    ...{ areaCode: COMMUNITY, fromDay: '2026-11-01', untilDay: '2026-11-30', format: 'xlsx' },
  })
})

test('an auditor goes down to a community, and reads the settings of the county', async () => {
  const me = buildMe({
    displayName: '高演',
    households: [],
    units: [],
    appointments: [{ role: 'auditor', areaCode: '430503' }],
  } as never)
  const view = openSetup(<RecordPage />, {
    me,
    serve(service) {
      service.on('GET', ENTRIES, listOf([]))
      service.on(
        'GET',
        '/api/v1/places',
        listOf([
          { code: COMMUNITY, parentCode: '430503001', level: 'community', name: '示范社区' },
        ]),
      )
    },
  })
  expect(await screen.findByText('这里没有记录')).toBeVisible()
  expect(asked(view)).toMatchObject({ areaCode: '430503' })
  const choice = await screen.findByText('示范社区')
  const list = screen.getByText('这里没有记录')
  expect(choice.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  fireEvent.click(choice)
  await waitFor(() => expect(asked(view)).toMatchObject({ areaCode: COMMUNITY }))
})
