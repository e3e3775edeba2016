import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { listOf } from '../../../../../test/component/open-roster'
import { openSetup } from '../../../../../test/component/open-setup'
import { typeText } from '../../../../../test/component/type-text'
import { buildFormTable, buildListedForm } from '../../../../../test/factories/forms'
import { type fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession } from '../../../../features/session/session-store'
import FormPage from '../form/index'
import FormAskPage from '../form-ask/index'
import FormsPage from './index'

const FORMS = '/api/v1/forms'
const COMMUNITY = '430503001001'
const FORM = `${FORMS}/${COMMUNITY}-9`

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-25T02:00:00Z'))
  window.innerWidth = 1280
})
afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

test('a committee sees what it wanted, how much has to be written and how much came', async () => {
  openSetup(<FormsPage />, {
    serve: (service) =>
      service.on(
        'GET',
        FORMS,
        listOf([
          buildListedForm(),
          buildListedForm({ id: '430503001001-7', name: '户数表', asked: 0, sentCount: 0 }),
        ]),
      ),
  })
  expect(await screen.findByText('电梯情况表')).toBeVisible()
  expect(screen.getByText('1 格由系统填好，网格员要写 2 格')).toBeVisible()
  expect(screen.getByText('不用交，都齐了')).toBeVisible()
  expect(screen.getByText('1 / 4 个网格')).toBeVisible()
  fireEvent.click(screen.getByText('电梯情况表'))
  expect(taro.opened().at(-1)).toContain('form/index?id=430503001001-8')
})

test('a table has a row for each grid, also for those that have not sent it; it ends after a question', async () => {
  const view = openSetup(<FormPage />, {
    serve: (service) => service.on('GET', FORM, { body: buildFormTable() }),
  })
  expect(await screen.findByText('都在检修')).toBeVisible()
  expect(screen.getByText('还没交')).toBeVisible()
  expect(screen.getByText('98')).toBeVisible()
  fireEvent.click(screen.getByText('居委会来填'))
  expect(taro.opened().at(-1)).toContain(`form/index?id=${COMMUNITY}-9&grid=430503001001002`)
  expect(screen.getByText('本月还没完，数字还会变。')).toBeVisible()
  fireEvent.click(screen.getByText('不收了'))
  view.on('POST', `${FORM}/ending`, { body: { id: `${COMMUNITY}-9` } })
  view.on('GET', FORM, { body: buildFormTable({ endedAt: '2026-11-25T02:00:00.000Z' }) })
  const [, yes] = screen.getAllByText('不收了')
  if (yes) fireEvent.click(yes)
  expect(await screen.findByText('这张表已经不收了。')).toBeVisible()
  expect(screen.queryByText('本月还没完，数字还会变。')).toBeNull()
})

test('a table of known figures waits for nobody, and of a month that is over it says so by saying nothing', async () => {
  const [field] = buildFormTable().fields
  const table = buildFormTable({ asked: 0, month: '2026-10', fields: field ? [field] : [] })
  openSetup(<FormPage />, { serve: (service) => service.on('GET', FORM, { body: table }) })
  expect(await screen.findByText('98')).toBeVisible()
  expect(screen.queryByText('还没交')).toBeNull()
  expect(screen.queryByText('本月还没完，数字还会变。')).toBeNull()
})

test('what is known is chosen, the rest is asked, and how much that is stands before the button', async () => {
  const view = openSetup(<FormAskPage />, {
    serve: (service) =>
      service.on('GET', '/api/v1/grids', {
        body: {
          items: [1, 2].map((number) => ({
            ...buildGrid(),
            code: `${COMMUNITY}00${number}`,
            householdCount: 10,
          })),
        },
      }),
  })
  fireEvent.click(await screen.findByText('发给各网格'))
  expect(screen.getAllByText('这里不能空着。')).toHaveLength(2)
  expect(taro.scrolledTo()).toEqual(['#form-name'])
  typeText('表的名字', '电梯情况表')
  fireEvent.click(screen.getByText('户数'))
  fireEvent.click(screen.getByText('再加一个问题'))
  typeText('第 1 个问题', '有几部电梯')
  expect(await screen.findByText('2 个网格，一共要写 2 格。能少问就少问。')).toBeVisible()
  view.on('POST', FORMS, { status: 409, body: problem('too_many_forms', 409) })
  fireEvent.click(screen.getByText('发给各网格'))
  expect(await screen.findByText('已经有五张表在收了。先结束一张，再要新的。')).toBeVisible()
  view.on('POST', FORMS, { status: 201, body: { id: `${COMMUNITY}-9` } })
  fireEvent.click(screen.getByText('发给各网格'))
  await waitFor(() => expect(view.requests('POST', FORMS)).toHaveLength(2))
  expect(view.requests('POST', FORMS)[1]?.body).toEqual({
    communityCode: COMMUNITY,
    name: '电梯情况表',
    month: '2026-11',
    dueOn: '2026-12-02',
    fields: [
      { kind: 'known', code: 'households' },
      { kind: 'asked', question: '有几部电梯', answer: 'number' },
    ],
  })
})

test('what was begun is there after a reload, and gone once it is sent', async () => {
  const serve = (service: ReturnType<typeof fakeService>) =>
    service.on('GET', '/api/v1/grids', { body: { items: [] } })
  openSetup(<FormAskPage />, { serve })
  await screen.findByText('发给各网格')
  typeText('表的名字', '电梯情况表')
  fireEvent.click(screen.getByText('再加一个问题'))
  typeText('第 1 个问题', '有几部电梯')
  cleanup()
  const view = openSetup(<FormAskPage />, { serve })
  await screen.findByText('发给各网格')
  expect(screen.getByLabelText('表的名字').getAttribute('default-value')).toBe('电梯情况表')
  expect(screen.getByLabelText('第 1 个问题').getAttribute('default-value')).toBe('有几部电梯')
  view.on('POST', FORMS, { status: 201, body: { id: `${COMMUNITY}-9` } })
  fireEvent.click(screen.getByText('发给各网格'))
  await waitFor(() => expect(view.requests('POST', FORMS)).toHaveLength(1))
  await waitFor(() => expect(taro.storage.has(`linge.form-ask.${COMMUNITY}`)).toBe(false))
})

test('a question that may not be asked says so where it stands', async () => {
  const view = openSetup(<FormAskPage />, {
    serve: (service) => service.on('GET', '/api/v1/grids', { body: { items: [] } }),
  })
  await screen.findByText('发给各网格')
  typeText('表的名字', '电梯情况表')
  fireEvent.click(screen.getByText('户数'))
  for (const _ of [1, 2]) fireEvent.click(screen.getByText('再加一个问题'))
  typeText('第 2 个问题', '今天打卡几次')
  view.on('POST', FORMS, {
    status: 422,
    body: { ...problem('form_invalid', 422), fields: { 'fields.1': 'measures_people' } },
  })
  fireEvent.click(screen.getByText('发给各网格'))
  const told = await screen.findByText('这是在考查人，不能要。请只问网格里的事。')
  const field = screen.getByLabelText('第 2 个问题').closest('.field')
  expect(field).toContainElement(told)
})
