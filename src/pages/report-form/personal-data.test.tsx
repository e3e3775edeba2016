import { fireEvent, screen, waitFor } from '@testing-library/react'
import { BODY, fillIn, openForm, REPORTS, submit } from '../../../test/component/open-report-form'
import { problem } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import { forgetSession } from '../../features/session/session-store'

afterEach(forgetSession)

describe('a number in a public report', () => {
  const CHECKS = '/api/v1/personal-data-checks'
  const findings = [
    { kind: 'mobile_phone', start: 0, end: 11, masked: '138****5678' },
    { kind: 'number_plate', start: 13, end: 20, masked: '湘E***12' },
  ]
  const warning = '您写了手机号。公开以后邻居看到的是 138****5678。'

  async function sendWith(reply: { status?: number; body: object }) {
    const { service } = openForm()
    service.on('POST', CHECKS, reply)
    await fillIn()
    submit()
    return service
  }

  test('is told before it is sent; changing it sends nothing', async () => {
    const service = await sendWith({ body: { findings } })
    expect(await screen.findByText(warning)).toBeVisible()
    expect(screen.getByText('您写了车牌号。公开以后邻居看到的是 湘E***12。')).toBeVisible()
    expect(service.requests('POST', CHECKS)[0]?.body).toEqual({
      text: `${BODY}\n示范苑 3 栋东侧`,
    })
    fireEvent.click(screen.getByText('改一下'))
    expect(screen.queryByText(warning)).toBeNull()
    expect(service.requests('POST', REPORTS)).toHaveLength(0)
  })

  test('goes out as it is when the author says so, and is not asked about again', async () => {
    const service = await sendWith({ body: { findings } })
    await screen.findByText(warning)
    service.setReachable(false)
    fireEvent.click(screen.getByText('就这样报'))
    await screen.findByText(/只会报一次/)
    service.setReachable(true)
    submit()
    await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-7']))
    expect(service.requests('POST', CHECKS)).toHaveLength(1)
  })

  test('is no reason to hold a report up when the check does not work', async () => {
    const service = await sendWith({ status: 500, body: problem('internal_error', 500) })
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  })

  test('may stand in one that only its handlers read', async () => {
    const { service } = openForm()
    service.on('POST', CHECKS, { body: { findings } })
    await fillIn()
    fireEvent.click(screen.getByText('不公开'))
    submit()
    await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
    expect(service.requests('POST', CHECKS)).toHaveLength(0)
  })
})
