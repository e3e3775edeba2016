import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildAreaFigures,
  buildFigure,
  buildScoreboard,
  hiddenFigure,
} from '../../../../../test/factories/scoreboard'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import StatisticsPage from './index'

const SCOREBOARD = '/api/v1/scoreboard'

const officer = buildMe({
  displayName: '李演',
  households: [],
  appointments: [{ role: 'subdistrict_officer', areaCode: '430503001' }],
  units: [{ unit: 'subdistrict:430503001', kind: 'subdistrict', name: '河畔街道' }],
} as Partial<Me>)

const board = buildScoreboard({
  area: buildAreaFigures({ code: '430503001', name: '河畔街道', level: 'subdistrict' }),
  children: [
    buildAreaFigures({ code: '430503001001', name: '竹园社区' }),
    buildAreaFigures({
      code: '430503001002',
      name: '=北门社区',
      response: buildFigure(5, 5, { low: 5655, high: 10_000 }),
      resolution: hiddenFigure,
      lapsed: null,
      rejected: null,
    }),
  ],
})

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00Z'))
  // What measures type in a browser is not there.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

function openPage(me: Me = officer) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/report-counts', {
    body: { todo: 0, arriving: 0, leaving: 0, supervision: 0 },
  })
  service.on('GET', SCOREBOARD, { body: board })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'o' })
  renderPage(<StatisticsPage />)
  return service
}

async function names(): Promise<(string | null | undefined)[]> {
  const table = within(await screen.findByRole('table'))
  return table
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent)
}

test('an officer sees their area and what is inside it, by code or by name, never by a figure', async () => {
  const service = openPage()
  expect(await names()).toEqual(['河畔街道', '竹园社区', '=北门社区'])
  fireEvent.click(screen.getByText('按名称'))
  expect(await names()).toEqual(['河畔街道', '=北门社区', '竹园社区'])
  expect(service.requests('GET', SCOREBOARD)[0]?.query.get('areaCode')).toBe('430503001')
  const table = within(screen.getByRole('table'))
  const [, , last] = table.getAllByRole('row').slice(1)
  expect(last).toHaveTextContent('90%，20 件里 18 件按时答复')
  expect(screen.queryByText('响应率', { selector: '[role=button] *' })).toBeNull()
})

test('the period is chosen with a tap', async () => {
  const service = openPage()
  await names()
  fireEvent.click(screen.getByText('本月'))
  await waitFor(() =>
    expect(service.requests('GET', SCOREBOARD).at(-1)?.query.get('from')).toBe('2026-11-01'),
  )
})

test('the table is exported as a file named after area and period', async () => {
  const saved: Blob[] = []
  let name = ''
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob)
    return 'blob:table'
  }
  URL.revokeObjectURL = () => undefined
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download
  })
  openPage()
  await names()
  fireEvent.click(screen.getByText('导出表格'))
  expect(name).toBe('河畔街道 2026-01-01 2026-12-31.csv')
  expect(saved.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8'])
})

test('a resident is told that the page is not for them, and nothing is fetched', async () => {
  const service = openPage(buildMe())
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', SCOREBOARD)).toEqual([])
})

test('an area leads to what is inside it, and back', async () => {
  const service = openPage()
  const inside = buildScoreboard({
    area: buildAreaFigures({ code: '430503001001', name: '竹园社区', level: 'community' }),
    children: [buildAreaFigures({ code: '430503001001001', name: '第一网格', level: 'grid' })],
  })
  service.on('GET', SCOREBOARD, ({ query }) => ({
    body: query.get('areaCode') === '430503001001' ? inside : board,
  }))
  fireEvent.click(await screen.findByText('竹园社区'))
  expect(await screen.findByText('第一网格')).toBeVisible()
  fireEvent.click(screen.getByText('回河畔街道'))
  expect(await screen.findByText('竹园社区')).toBeVisible()
  expect(screen.queryByText('第一网格')).toBeNull()
})

test('what the table says is drawn as well, and a picture says where the same stands in words', async () => {
  openPage()
  const picture = await screen.findByRole('img', { name: /各处响应率的图。下面的表里有同样的数。/ })
  await waitFor(() => expect(picture.querySelector('taro-image-core')).not.toBeNull())
  const src = picture.querySelector('taro-image-core')?.getAttribute('src') ?? ''
  expect(decodeURIComponent(src)).toContain('竹园社区')
})
