import { fireEvent, screen, waitFor } from '@testing-library/react'
import {
  BODY,
  draftKey,
  fillIn,
  openForm,
  REPORTS,
  submit,
} from '../../../test/component/open-report-form'
import { buildAbilities, buildReport, buildReportSummary } from '../../../test/factories/reports'
import { problem } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import { chooseGrid, forgetSession } from '../../features/session/session-store'

afterEach(forgetSession)

describe('a neighbour’s report that is like it', () => {
  const DUPLICATES = '/api/v1/report-duplicates'
  const duplicate = (over: object = {}) => ({
    ...buildReportSummary({
      id: '430503001001-3',
      title: '3 栋东侧两盏路灯不亮',
      isMine: false,
      followerCount: 5,
      abilities: buildAbilities({ follow: true }),
    }),
    distanceM: 15,
    likeness: 0.9,
    ...over,
  })
  const offer = (items: readonly object[], options?: { isSignedIn: boolean }) => {
    const opened = openForm(options)
    opened.service.on('POST', DUPLICATES, { body: { items } })
    return opened
  }

  test('is offered once the text stands still; joining it takes the place of reporting', async () => {
    const { service } = offer([duplicate()])
    await fillIn()
    expect(await screen.findByText('邻居报过一件差不多的')).toBeVisible()
    expect(screen.getByText(/离您 15 米 · 5 人也遇到 · 周示在办/)).toBeVisible()
    expect(service.requests('POST', DUPLICATES).at(-1)?.body).toMatchObject({
      body: BODY,
      gridCode: '430503001001003',
      categoryCode: 'street_light',
    })
    service.on('POST', '/api/v1/reports/430503001001-3/following', { body: buildReport() })
    fireEvent.click(screen.getByText('我也跟进这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-3']))
    expect(service.requests('POST', REPORTS)).toHaveLength(0)
    expect(taro.storage.has(draftKey)).toBe(false)
  })

  test('can be looked at first', async () => {
    offer([duplicate()])
    await fillIn()
    fireEvent.click(await screen.findByText('先看看'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-3']))
    expect(taro.storage.has(draftKey)).toBe(true)
  })

  test('makes room for the next one that is like it', async () => {
    offer([duplicate(), duplicate({ id: '430503001001-4', title: '3 栋门口路灯闪' })])
    await fillIn()
    fireEvent.click(await screen.findByText('不是这件'))
    expect(screen.getByText('3 栋门口路灯闪')).toBeVisible()
  })

  test('goes away when it is another matter, and the report is sent', async () => {
    const { service } = offer([duplicate()])
    await fillIn()
    fireEvent.click(await screen.findByText('不是这件'))
    expect(screen.queryByText('邻居报过一件差不多的')).toBeNull()
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('comes into sight at the first try of sending, and holds up no second one', async () => {
    const { service } = offer([duplicate()])
    await fillIn()
    fireEvent.click(await screen.findByText('先看邻居报过的'))
    expect(taro.scrolledTo()).toEqual(['#duplicate'])
    expect(service.requests('POST', REPORTS)).toHaveLength(0)
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('is one’s own: it is opened, not followed', async () => {
    offer([duplicate({ isMine: true, abilities: buildAbilities() })])
    await fillIn()
    expect(await screen.findByText('您报过一件差不多的')).toBeVisible()
    fireEvent.click(screen.getByText('去看这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-3']))
  })

  test('cannot be looked for: the form goes on as if there were none', async () => {
    const { service } = openForm()
    service.on('POST', DUPLICATES, { status: 500, body: problem('internal_error', 500) })
    await fillIn()
    await waitFor(() => expect(service.requests('POST', DUPLICATES).length).toBeGreaterThan(0))
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('leads a visitor to sign in', async () => {
    chooseGrid('430503001001003')
    offer([duplicate({ abilities: buildAbilities() })], { isSignedIn: false })
    await fillIn()
    fireEvent.click(await screen.findByText('登录以后跟进这件'))
    await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
  })
})
