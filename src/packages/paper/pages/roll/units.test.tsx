import { fireEvent, screen, within } from '@testing-library/react'
import { openRoll, POLL, page, unit } from '../../../../../test/component/open-console-roll'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildObjection,
  buildProposal,
  buildRollSummary,
  buildUnitInCare,
} from '../../../../../test/factories/roll'
import { forgetSession } from '../../../../features/session/session-store'

const abilities = { answer: true, correct: true }

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T02:00:00.000Z'))
  window.innerWidth = 1280
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const buttonOf = (word: string) => screen.getByText(word).closest('.btn')

test.each([
  ['proposals', '等核对的更正'],
  ['delegations', '等核对的委托'],
  ['nonsense', '等答复的异议'],
])('a link may name the list it leads to (%s)', async (tab, word) => {
  openRoll({ tab })
  const named = await screen.findByRole('tab', { name: new RegExp(word) })
  expect(named).toHaveAttribute('aria-selected', 'true')
})

test('a unit is looked for by its door, and not at every letter', async () => {
  const view = openRoll({ tab: 'roll' })
  expect(await screen.findByText('3栋 2单元502')).toBeVisible()
  view.on('GET', `${POLL}/roll-units`, ({ query }) =>
    page(query.get('search') === '7栋301' ? [buildUnitInCare({ label: '7栋 1单元301' })] : []),
  )
  typeText('找门牌', '7栋3')
  typeText('找门牌', '7栋301')
  expect(await screen.findByText('7栋 1单元301')).toBeVisible()
  expect(screen.queryByText('3栋 2单元502')).toBeNull()
  const asked = view.requests('GET', `${POLL}/roll-units`).map(({ query }) => query.get('search'))
  expect(asked).toEqual([null, '7栋301'])
  typeText('找门牌', '99')
  expect(await screen.findByText('名册上没有这个门牌')).toBeVisible()
})

test('what was struck off says so in the list, and nothing more can be done to it', async () => {
  const view = openRoll({ tab: 'roll' })
  view.on('GET', `${POLL}/roll-units`, page([buildUnitInCare({ isStruckOff: true })]))
  expect(await screen.findByText('划掉了')).toBeVisible()
  fireEvent.click(screen.getByText('3栋 2单元502'))
  expect(await screen.findByText('已经从名册划掉，这次没有票。')).toBeVisible()
  expect(screen.queryByText('划掉')).toBeNull()
})

test('striking off is drawn as harm, wherever it is asked', async () => {
  openRoll({ tab: 'roll', summary: buildRollSummary({ weighsByArea: true, abilities }) })
  fireEvent.click(await screen.findByText('3栋 2单元502'))
  expect(buttonOf('改面积')).toHaveClass('btn--primary')
  expect(buttonOf('划掉')).toHaveClass('btn--danger')
  fireEvent.click(screen.getByText('划掉'))
  const send = within(await screen.findByRole('dialog')).getByText('交给同事核对')
  expect(send.closest('.btn')).toHaveClass('btn--danger')
})

test('a correction that nobody has confirmed is told as proposed', async () => {
  const view = openRoll({ tab: 'proposals' })
  view.on('GET', `${POLL}/roll-corrections/waiting`, page([buildProposal()]))
  fireEvent.click(await screen.findByText('提议划掉 3栋 2单元502'))
  expect(await screen.findAllByText('提议划掉 3栋 2单元502')).toHaveLength(2)
  expect(screen.queryByText(/划掉了/)).toBeNull()
})

test('in a poll of owners it speaks of owners', async () => {
  const objection = buildObjection({ unit })
  openRoll({
    objections: [objection],
    summary: buildRollSummary({ votingUnit: 'owner', abilities }),
  })
  fireEvent.click(await screen.findByText('3栋 2单元502（序号 17）：这位业主不该有票'))
  fireEvent.click(await screen.findByText('划掉'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/这位业主这次不能投票/)).toBeVisible()
  expect(screen.queryByText(/这一户[^去]/)).toBeNull()
})
