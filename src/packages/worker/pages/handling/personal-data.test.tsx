import { fireEvent, screen, waitFor } from '@testing-library/react'
import { accepted, openHandling, REPORT } from '../../../../../test/component/open-handling'
import { typeText } from '../../../../../test/component/type-text'
import type { Report } from '../../../../features/report/domain/report'

describe('a number in what the worker writes', () => {
  const CHECKS = '/api/v1/personal-data-checks'
  const findings = [{ kind: 'mobile_phone', start: 0, end: 11, masked: '138****5678' }]
  const warning = '您写了手机号。公开以后邻居看到的是 138****5678。'

  async function write(report: Report) {
    const service = openHandling(report)
    service.on('POST', CHECKS, { body: { findings } })
    service.on('POST', `${REPORT}/progress`, { body: report })
    fireEvent.click(await screen.findByText('这件怎么办？'))
    fireEvent.click(await screen.findByText('去看过，写进展'))
    typeText('办到哪一步了？', '13812345678说明天来')
    fireEvent.click(screen.getByText('写上去'))
    return service
  }
  const sent = (service: ReturnType<typeof openHandling>) =>
    service.requests('POST', `${REPORT}/progress`)

  test('of a public report is told before it is sent, and sent when they say so', async () => {
    const service = await write(accepted)
    expect(await screen.findByText(warning)).toBeVisible()
    expect(sent(service)).toHaveLength(0)
    fireEvent.click(screen.getByText('就这样发'))
    await waitFor(() => expect(sent(service)).toHaveLength(1))
  })

  test('is checked anew once it was changed', async () => {
    const service = await write(accepted)
    await screen.findByText(warning)
    service.on('POST', CHECKS, { body: { findings: [] } })
    typeText('办到哪一步了？', '他说明天来')
    expect(screen.queryByText(warning)).toBeNull()
    fireEvent.click(screen.getByText('写上去'))
    await waitFor(() => expect(sent(service)[0]?.body).toMatchObject({ note: '他说明天来' }))
  })

  test('of a private report is nobody’s concern', async () => {
    const service = await write({ ...accepted, isPublic: false })
    await waitFor(() => expect(sent(service)).toHaveLength(1))
    expect(service.requests('POST', CHECKS)).toHaveLength(0)
  })
})
