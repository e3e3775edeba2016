import { fireEvent, screen, waitFor } from '@testing-library/react'
import { openHandling, REPORT } from '../../../../../test/component/open-handling'
import { typeText } from '../../../../../test/component/type-text'
import { buildAbilities, buildReport, buildUnit } from '../../../../../test/factories/reports'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'

describe('the reporter’s phone', () => {
  const REVEALS = `${REPORT}/phone-reveals`
  const handled = buildReport({
    isMine: false,
    reporterName: '陈*',
    // So that the reporter is the only one who can be called.
    accountable: buildUnit({ dutyPhone: null }),
    abilities: buildAbilities({ revealPhone: true, resolve: true }),
  })
  const look = () => fireEvent.click(screen.getByText('看电话'))

  test('is shown for a reason, and the worker knows that the reporter will see it', async () => {
    const service = openHandling(handled)
    service.on('POST', REVEALS, { status: 201, body: { phone: '10907390001' } })
    fireEvent.click(await screen.findByText('看陈*的电话'))
    expect(screen.getByText('陈*会看到您的名字、时间和原因。')).toBeVisible()
    look()
    expect(await screen.findByText('请选一个原因，或者写一句。')).toBeVisible()
    expect(service.requests('POST', REVEALS)).toHaveLength(0)

    fireEvent.click(screen.getByText('上门前约时间'))
    look()
    expect(await screen.findByText('109 0739 0001')).toBeVisible()
    expect(screen.getByText('已经记下，陈*看得到这一次。')).toBeVisible()
    expect(service.requests('POST', REVEALS)[0]?.body).toEqual({ reason: '上门前约时间' })
    fireEvent.click(screen.getByText('打电话'))
    await waitFor(() => expect(taro.phoneCalls()).toEqual(['10907390001']))
    expect(JSON.stringify([...taro.storage])).not.toContain('10907390001')
  })

  test('may be asked for in one’s own words, and looking once is enough for a page', async () => {
    const service = openHandling(handled)
    service.on('POST', REVEALS, { status: 201, body: { phone: '10907390001' } })
    fireEvent.click(await screen.findByText('看陈*的电话'))
    fireEvent.click(screen.getByText('别的原因'))
    typeText('别的原因', ' 问问哪天在家 ')
    look()
    await screen.findByText('109 0739 0001')
    expect(service.requests('POST', REVEALS)[0]?.body).toEqual({ reason: '问问哪天在家' })
    fireEvent.click(screen.getByLabelText('关上'))
    fireEvent.click(await screen.findByText('看陈*的电话'))
    expect(await screen.findByText('109 0739 0001')).toBeVisible()
    expect(service.requests('POST', REVEALS)).toHaveLength(1)
  })

  test.each([
    ['no_phone', 409, '报的人没有留电话。可以在办理记录里写给他看。'],
    ['too_many_reveals', 429, '这一个小时看的电话太多了，请过一会儿再看。'],
  ])('that cannot be had (%s) says why', async (code, status, sentence) => {
    const service = openHandling(handled)
    service.on('POST', REVEALS, { status, body: problem(code, status) })
    fireEvent.click(await screen.findByText('看陈*的电话'))
    fireEvent.click(screen.getByText('问清楚在哪里'))
    look()
    expect(await screen.findByText(sentence)).toBeVisible()
  })

  test('is not offered to who does not handle the report', async () => {
    openHandling(buildReport({ isMine: false, reporterName: '陈*' }))
    await screen.findByText('陈*说')
    expect(screen.queryByText('看陈*的电话')).toBeNull()
  })
})
