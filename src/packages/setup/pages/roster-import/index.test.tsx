import { fireEvent, screen, within } from '@testing-library/react'
import {
  buildRosterImport,
  IMPORT,
  listOf,
  openRoster,
} from '../../../../../test/component/open-roster'
import { problem } from '../../../../../test/fakes/fake-service'
import type { RosterImport } from '../../../../features/roster/domain/roster'
import { forgetSession } from '../../../../features/session/session-store'
import RosterImportPage from './index'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const dialog = () => within(screen.getByRole('dialog'))
const openAt = (over: Partial<RosterImport>, lists: Readonly<Record<string, object[]>> = {}) =>
  openRoster(<RosterImportPage />, {
    serve(service) {
      service.on('GET', IMPORT, { body: buildRosterImport(over) })
      for (const [name, items] of Object.entries(lists)) {
        service.on('GET', `${IMPORT}/${name}`, listOf(items))
      }
    },
  })

test('a sheet is written after it was said what that does', async () => {
  const view = openAt(
    { missingCount: 1 },
    {
      changes: [
        {
          ...{ rowNumber: 7, label: '3栋 2单元501', fields: ['area', 'owners'] },
          ...{ areaBefore: 8640, areaAfter: 9000 },
        },
      ],
      'missing-households': [{ id: '430503001001-58', label: '3栋 2单元502' }],
    },
  )
  expect(await screen.findByText('面积 86.40 → 90.00 ㎡、业主')).toBeVisible()
  expect(await screen.findByText('3栋 2单元502')).toBeVisible()
  fireEvent.click(screen.getByText('确认，写入名册'))
  expect(view.requests('POST', `${IMPORT}/confirmation`)).toEqual([])
  view.on('POST', `${IMPORT}/confirmation`, { status: 202, body: buildRosterImport() })
  view.on('GET', IMPORT, { body: buildRosterImport({ status: 'done' }) })
  fireEvent.click(dialog().getByText('写入名册'))
  expect(await screen.findByText('已经全部写入：新增 100 户，改动 5 户。')).toBeVisible()
  expect(screen.queryByText('确认，写入名册')).toBeNull()
})

test('faults are told row by row with how to mend them', async () => {
  openAt(
    { status: 'faulty', faultCount: 2 },
    {
      faults: [
        { id: '1', rowNumber: 19, column: 'area', fault: 'area_too_fine', otherRow: null },
        { id: '2', rowNumber: 101, column: 'room', fault: 'duplicate_room', otherRow: 100 },
      ],
    },
  )
  expect(await screen.findByText('第 19 行')).toBeVisible()
  expect(screen.getByText('面积最多两位小数，比如 86.40。')).toBeVisible()
  expect(screen.getByText('这一户重复了。请对照第 100 行。')).toBeVisible()
  expect(screen.getByText(/找到 2 处要改的地方，名册没有动/)).toBeVisible()
})

test('how far it is is told, and that one may leave', async () => {
  openAt({ status: 'reading', rowCount: 2000, rowsDone: 500 })
  expect(await screen.findByText('已读 500 行，共 2000 行')).toBeVisible()
  expect(screen.getByText(/可以先离开/)).toBeVisible()
})

test.each<[Partial<RosterImport>, RegExp]>([
  [{ status: 'failed', problem: 'too_large' }, /这张表太大了/],
  [{ status: 'failed', problem: 'not_a_workbook' }, /这个文件打不开/],
  [{ status: 'failed', problem: 'interrupted' }, /读到一半停下了/],
  [{ status: 'cancelled' }, /没有写入名册/],
  [{ isCheckedAgain: true }, /已经重新核对了一遍/],
  [{ addedCount: 0, changedCount: 0 }, /没有要改的/],
  [{ addedCount: 0, changedCount: 0 }, /^没有变化$/],
])('%p is told', async (over, words) => {
  openAt(over)
  expect(await screen.findByText(words)).toBeVisible()
})

test('what somebody else has decided meanwhile is told where it was asked', async () => {
  const view = openAt({})
  await screen.findByText('不导入了')
  view.on('POST', `${IMPORT}/cancellation`, {
    status: 409,
    body: problem('import_not_ready', 409),
  })
  fireEvent.click(screen.getByText('不导入了'))
  expect(await screen.findByText('这次导入刚刚有了变化，下面是最新的情况。')).toBeVisible()
})
