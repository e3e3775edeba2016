import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import {
  buildAreaFigures,
  buildFigure,
  buildScoreboard,
  hiddenFigure,
  noFigure,
} from '../../../../../test/factories/scoreboard'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Scoreboard } from '../../../../features/evaluation/domain/scoreboard'
import { chooseGrid, forgetSession } from '../../../../features/session/session-store'
import ScoreboardPage from './index'

const GRID = '430503001001003'
const SCOREBOARD = '/api/v1/scoreboard'

beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00Z')))
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

function openPage(board: Scoreboard = buildScoreboard(), { isReachable = true } = {}) {
  const service = fakeService()
  service.setReachable(isReachable)
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', SCOREBOARD, { body: board })
  chooseGrid(GRID)
  renderPage(<ScoreboardPage />)
  return service
}

const asked = (service: ReturnType<typeof fakeService>) =>
  service.requests('GET', SCOREBOARD).map(({ query }) => query.toString())

/** The card of one rate, by its heading. */
async function card(name: string) {
  const heading = await screen.findByRole('heading', { name })
  return within(heading.closest<HTMLElement>('.card') ?? document.body)
}

test('a visitor reads three rates of the community in words, with what is sure about them', async () => {
  const service = openPage()
  const response = await card('响应率')
  expect(response.getByText('90%')).toBeVisible()
  expect(response.getByText('20 件里 18 件按时答复')).toBeVisible()
  expect(response.getByText('大概在 70% 到 97% 之间')).toBeVisible()
  const resolution = await card('解决率')
  expect(resolution.getByText('18 件里 9 件居民说解决了')).toBeVisible()
  expect(resolution.getByText('没人答复自动结案的 3 件、不予受理的 1 件，不算解决。')).toBeVisible()
  expect(screen.getByText('示范社区，2026 年报的')).toBeVisible()
  expect(asked(service)).toEqual(['areaCode=430503001001&from=2026-01-01&to=2026-12-31'])
})

test('too few cases are not shown, and none are told as none', async () => {
  openPage(buildScoreboard({ area: buildAreaFigures({ resolution: noFigure }) }))
  const satisfaction = await card('满意率')
  expect(satisfaction.getByText('件数太少，为保护个人不写出来')).toBeVisible()
  expect(satisfaction.queryByText(/%/)).toBeNull()
  expect((await card('解决率')).getByText('还没有办完或到期的')).toBeVisible()
})

test('how many confirmed with a query code stands beside the rate, and is left out where it would tell too much', async () => {
  openPage(buildScoreboard({ area: buildAreaFigures({ confirmedByCode: 5 }) }))
  const resolution = await card('解决率')
  expect(resolution.getByText('其中 5 件是凭查询码确认的。')).toBeVisible()
  cleanup()
  openPage()
  expect(
    (await card('解决率')).getByText('凭查询码确认的件数这里不显示，免得认出是谁家的事。'),
  ).toBeVisible()
})

test('the page says that figures end with yesterday, and that counts are of public reports', async () => {
  openPage()
  expect(await screen.findByText('数字到昨天 24 点')).toBeVisible()
  expect(screen.getByText('这三个数只数公开的诉求。')).toBeVisible()
})

test('grid, community and subdistrict, month, quarter and year, are a tap away', async () => {
  const service = openPage()
  await card('响应率')
  fireEvent.click(screen.getByText('本街道'))
  fireEvent.click(screen.getByText('上月'))
  await waitFor(() =>
    expect(asked(service).at(-1)).toBe('areaCode=430503001&from=2026-10-01&to=2026-10-31'),
  )
  fireEvent.click(screen.getByText('本季度'))
  await waitFor(() =>
    expect(asked(service).at(-1)).toBe('areaCode=430503001&from=2026-10-01&to=2026-12-31'),
  )
  fireEvent.click(screen.getByText('去年'))
  await waitFor(() =>
    expect(asked(service).at(-1)).toBe('areaCode=430503001&from=2025-01-01&to=2025-12-31'),
  )
  fireEvent.click(screen.getByText('本网格'))
  fireEvent.click(screen.getByText('本月'))
  await waitFor(() =>
    expect(asked(service).at(-1)).toBe(`areaCode=${GRID}&from=2026-11-01&to=2026-11-30`),
  )
})

test('the same figures are a table, the area first and what is inside it by code', async () => {
  openPage(
    buildScoreboard({
      children: [
        buildAreaFigures({ code: '430503001001001', name: '第一网格', level: 'grid' }),
        buildAreaFigures({
          code: '430503001001002',
          name: '第二网格',
          level: 'grid',
          response: buildFigure(6, 6, { low: 6096, high: 10_000 }),
          resolution: hiddenFigure,
        }),
      ],
    }),
  )
  const table = within(await screen.findByRole('table', { name: '各处的三个率' }))
  const rows = table.getAllByRole('row').slice(1)
  expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
    '示范社区',
    '第一网格',
    '第二网格',
  ])
  const cells = within(rows[2] ?? document.body).getAllByRole('cell')
  expect(cells[1]).toHaveTextContent('100%，6 件里 6 件按时答复')
  expect(cells[2]).toHaveTextContent('件数太少，为保护个人不写出来')
  expect(screen.getByText('按编号排，不分先后')).toBeVisible()
})

test('of two grids with one name the one that ended says until when it was', async () => {
  const grid = { name: '第一网格', level: 'grid' } as const
  openPage(
    buildScoreboard({
      children: [
        buildAreaFigures({
          ...grid,
          code: '430503001001001',
          endedAt: '2026-11-20T02:00:00.000Z',
        }),
        buildAreaFigures({ ...grid, code: '430503001001011' }),
      ],
    }),
  )
  expect(await screen.findByText('第一网格（到 2026 年 11 月 20 日为止）')).toBeVisible()
  expect(screen.getByText('第一网格')).toBeVisible()
})

test('where nothing was reported the page says so', async () => {
  const none = { response: noFigure, resolution: noFigure, satisfaction: noFigure }
  openPage(
    buildScoreboard({ area: buildAreaFigures({ ...none, open: 0, overdue: 0, suspended: 0 }) }),
  )
  expect(await screen.findByText('还没有可看的数')).toBeVisible()
})

test('without a grid one is chosen first, and nothing is asked for', async () => {
  const service = fakeService()
  renderPage(<ScoreboardPage />)
  fireEvent.click(await screen.findByText('选网格'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/grid/index']))
  expect(service.requests('GET', SCOREBOARD)).toEqual([])
})

test('without a network the page says so and comes with the network', async () => {
  const service = openPage(buildScoreboard(), { isReachable: false })
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('20 件里 18 件按时答复')).toBeVisible()
})

test('a refusal is told in a sentence', async () => {
  const service = fakeService()
  service.on('GET', SCOREBOARD, { status: 503, body: problem('try_again', 503) })
  chooseGrid(GRID)
  renderPage(<ScoreboardPage />)
  expect(await screen.findByText(/现在用的人太多/)).toBeVisible()
})
