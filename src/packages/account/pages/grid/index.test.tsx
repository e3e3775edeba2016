import { fireEvent, screen } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid } from '../../../../../test/fakes/people'
import {
  chooseGrid,
  forgetSession,
  useSessionStore,
} from '../../../../features/session/session-store'
import GridPage from './index'

const place = (code: string, parentCode: string | null, level: string, name: string) => ({
  code,
  parentCode,
  level,
  name,
})

/** One city, so only its counties are asked for. */
const places: Record<string, unknown[]> = {
  '': [place('4305', null, 'city', '示范市')],
  '4305': [place('430503', '4305', 'county', '东区'), place('430502', '4305', 'county', '西区')],
  '430503': [place('430503001', '430503', 'subdistrict', '河畔街道')],
  '430503001': [
    place('430503001001', '430503001', 'community', '示范社区'),
    place('430503001002', '430503001', 'community', '邻村'),
  ],
}

function openPage({ isReachable = true } = {}) {
  const service = fakeService()
  service.setReachable(isReachable)
  service.on('GET', '/api/v1/places', ({ query }) => ({
    body: { items: places[query.get('parentCode') ?? ''] ?? [], nextCursor: null },
  }))
  service.on('GET', '/api/v1/grids', ({ query }) => ({
    body: { items: query.get('communityCode') === '430503001001' ? [buildGrid()] : [] },
  }))
  renderPage(<GridPage />)
  return service
}

function answerPosition(
  answer: (found: PositionCallback, failed?: PositionErrorCallback | null) => void,
) {
  Object.defineProperty(window.navigator, 'geolocation', {
    value: { getCurrentPosition: answer },
    configurable: true,
  })
}

const here = (found: PositionCallback) =>
  found({ coords: { longitude: 111.46, latitude: 27.23 } } as GeolocationPosition)

afterEach(forgetSession)

async function walkTo(...names: string[]) {
  for (const name of names) fireEvent.click(await screen.findByText(name))
}

test('the list leads from county to grid, and choosing one keeps it', async () => {
  openPage()
  await walkTo('东区', '河畔街道', '示范社区', '示范社区 第三网格')
  expect(useSessionStore.getState().chosenGridCode).toBe('430503001001003')
})

test('the only city is not asked for, and one level up ends at its counties', async () => {
  openPage()
  await walkTo('东区')
  expect(await screen.findByText('河畔街道')).toBeVisible()
  fireEvent.click(screen.getByText('回上一级'))
  expect(await screen.findByText('西区')).toBeVisible()
  expect(screen.queryByText('回上一级')).toBeNull()
})

test('with a grid known already the list starts in its community: a neighbouring one is one tap away', async () => {
  chooseGrid('430503001001001')
  openPage()
  fireEvent.click(await screen.findByText('网格员：周示 · 112 户'))
  expect(useSessionStore.getState().chosenGridCode).toBe('430503001001003')
})

test('from there the way leads up again, to the city’s counties', async () => {
  chooseGrid('430503001001001')
  openPage()
  expect(await screen.findByText('东区 › 河畔街道 › 示范社区')).toBeVisible()
  fireEvent.click(screen.getByText('回上一级'))
  expect(await screen.findByText('邻村')).toBeVisible()
  fireEvent.click(screen.getByText('回上一级'))
  fireEvent.click(await screen.findByText('回上一级'))
  expect(await screen.findByText('西区')).toBeVisible()
  expect(screen.queryByText('回上一级')).toBeNull()
})

test('a community without grids says so and the way back stays open', async () => {
  openPage()
  await walkTo('东区', '河畔街道', '邻村')
  expect(await screen.findByText('这个社区还没有划网格')).toBeVisible()
  expect(screen.getByText('回上一级')).toBeVisible()
})

test('the grid around the phone is offered with its worker', async () => {
  const service = openPage()
  service.on('GET', '/api/v1/grid-at-position', { body: buildGrid() })
  answerPosition(here)
  fireEvent.click(screen.getByText('用我现在的位置找'))
  expect(await screen.findByText('网格员：周示 · 112 户')).toBeVisible()
  fireEvent.click(screen.getByText('示范社区 第三网格'))
  expect(useSessionStore.getState().chosenGridCode).toBe('430503001001003')
})

test('a position outside every grid and a refused position lead to the list', async () => {
  const service = openPage()
  service.on('GET', '/api/v1/grid-at-position', {
    status: 422,
    body: problem('position_outside_grids', 422),
  })
  answerPosition(here)
  fireEvent.click(screen.getByText('用我现在的位置找'))
  expect(await screen.findByText('这里还没有划进网格。请在下面自己选。')).toBeVisible()
  answerPosition((_found, failed) =>
    failed?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError),
  )
  fireEvent.click(screen.getByText('用我现在的位置找'))
  expect(await screen.findByText('没有得到位置许可。请在下面自己选。')).toBeVisible()
})

test('without a network the page says so, and the list comes with the network', async () => {
  const service = openPage({ isReachable: false })
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('东区')).toBeVisible()
})
