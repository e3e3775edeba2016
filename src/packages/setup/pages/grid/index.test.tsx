import { fireEvent, screen, waitFor } from '@testing-library/react'
import { openSetup } from '../../../../../test/component/open-setup'
import { typeText } from '../../../../../test/component/type-text'
import { buildGridPlan } from '../../../../../test/factories/grids'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import GridPage from './index'

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const GRID = '/api/v1/grids/430503001001001'

test('a name is saved, and a name that is taken is told in words', async () => {
  const view = openSetup(<GridPage />, {
    serve: (service) =>
      service.on('PUT', GRID, { status: 409, body: problem('grid_name_taken', 409) }),
  })
  await screen.findByLabelText('名字')
  typeText('名字', '松坡里')
  fireEvent.click(screen.getByText('保存'))
  expect(await screen.findByText('本社区已经有叫这个名字的网格，请换一个。')).toBeVisible()
  expect(view.requests('PUT', GRID)[0]?.body).toEqual({ name: '松坡里', dutyPhone: null })
})

test('a phone that cannot be dialled is not sent', async () => {
  const view = openSetup(<GridPage />)
  await screen.findByLabelText('值班电话')
  typeText('值班电话', '找老刘')
  fireEvent.click(screen.getByText('保存'))
  expect(await screen.findByText(/电话只写数字和短横/)).toBeVisible()
  expect(view.requests('PUT', GRID)).toHaveLength(0)
})

test('joining asks for the other grid, makes a plan and opens it', async () => {
  const view = openSetup(<GridPage />, {
    serve: (service) =>
      service.on('POST', `${GRID}/merge-plan`, { status: 201, body: buildGridPlan() }),
  })
  fireEvent.click(await screen.findByText('并到旁边的网格'))
  fireEvent.click(screen.getByText('看方案'))
  expect(await screen.findByText('请选一个网格。')).toBeVisible()
  fireEvent.click(screen.getByRole('radio', { name: '第2网格' }))
  fireEvent.click(screen.getByText('看方案'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/setup/pages/grid-plan/index?id=430503001001-9']),
  )
  expect(view.requests('POST', `${GRID}/merge-plan`)[0]?.body).toEqual({
    intoCode: '430503001001002',
  })
})

test('parting needs a number and a name', async () => {
  const view = openSetup(<GridPage />, {
    serve: (service) =>
      service.on('POST', `${GRID}/split-plan`, { status: 201, body: buildGridPlan() }),
  })
  fireEvent.click(await screen.findByText('分成两个网格'))
  fireEvent.click(screen.getByText('看方案'))
  expect(await screen.findByText('编号是三位数字，例如 005。')).toBeVisible()
  typeText('东边新网格的编号', '005')
  typeText('东边新网格的名字', '东片')
  expect(view.requests('POST', `${GRID}/split-plan`)).toHaveLength(0)
  fireEvent.click(screen.getByText('看方案'))
  await waitFor(() => expect(view.requests('POST', `${GRID}/split-plan`)).toHaveLength(1))
  expect(view.requests('POST', `${GRID}/split-plan`)[0]?.body).toEqual({
    direction: 'west_east',
    share: 50,
    number: '005',
    name: '东片',
  })
})

test('a single home is chosen and moved', async () => {
  const url = '/api/v1/households/430503001001-31/grid'
  const view = openSetup(<GridPage />, {
    serve: (service) => service.on('PUT', url, { body: { gridCode: '430503001001002' } }),
  })
  fireEvent.click(await screen.findByText('3栋'))
  fireEvent.click(await screen.findByText('1单元101'))
  fireEvent.click(screen.getByRole('radio', { name: '第2网格' }))
  fireEvent.click(screen.getByText('划到第2网格'))
  await waitFor(() => expect(view.requests('PUT', url)).toHaveLength(1))
  expect(view.requests('PUT', url)[0]?.body).toEqual({ gridCode: '430503001001002' })
})

test('the door sheets are downloaded as a file with the name of the grid', async () => {
  let answer: (response: Response) => void = () => undefined
  const fetched = jest.fn(
    (_url: string) =>
      new Promise<Response>((resolve) => {
        answer = resolve
      }),
  )
  Object.assign(window, { fetch: fetched })
  Object.assign(URL, { createObjectURL: () => 'blob:sheets', revokeObjectURL: () => undefined })
  const kept: string[] = []
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept.push(`${this.href} ${this.download}`)
  })
  openSetup(<GridPage />)
  fireEvent.click(await screen.findByText('打印门牌码'))
  fireEvent.click(await screen.findByText('正在做'))
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1))
  expect(fetched.mock.calls[0]?.[0]).toContain(`${GRID}/door-sheets`)
  answer({
    ok: true,
    status: 200,
    headers: new Map(),
    blob: async () => new Blob(['%PDF']),
  } as unknown as Response)
  expect(await screen.findByText('打印门牌码')).toBeVisible()
  expect(kept).toEqual(['blob:sheets 第1网格门牌码.pdf'])
})

test.each([
  ['public_url_missing', /邻格的网址还没有设好/],
  ['no_buildings', /还没有楼栋/],
])('door sheets refused for %s are told in words', async (code, words) => {
  const body = problem(code, 409)
  const refusal = { ok: false, status: 409, json: async () => body } as Response
  Object.assign(window, { fetch: jest.fn(async () => refusal) })
  openSetup(<GridPage />)
  fireEvent.click(await screen.findByText('打印门牌码'))
  expect(await screen.findByText(words)).toBeVisible()
})
