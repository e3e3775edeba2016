import { fireEvent, screen } from '@testing-library/react'
import { openCountySettings } from '../../../../../test/component/open-county-settings'
import { typeText } from '../../../../../test/component/type-text'
import { problem } from '../../../../../test/fakes/fake-service'
import { forgetSession } from '../../../../features/session/session-store'

const SETTINGS = '/api/v1/topic-settings/430503'
const settings = { supportPercent: 5, supportMinimum: 10, collectDays: 60, answerWorkDays: 15 }
const SUMMARY = '百分之 5 的户支持，至少 10 户；征集 60 天；15 个工作日内答复'

const openSettings = () => openCountySettings({ path: SETTINGS, settings, row: '议题的门槛和期限' })

const save = () => fireEvent.click(screen.getByText('保存'))

afterEach(forgetSession)

test('a county’s supervisor reads what holds and changes it for topics from then on', async () => {
  const service = await openSettings()
  expect(screen.getByText(SUMMARY)).toBeVisible()
  expect(screen.getByText(/改了以后新提的议题算，已经提的不变。/)).toBeVisible()
  const changed = { ...settings, supportPercent: 8, answerWorkDays: 10 }
  service.on('PUT', SETTINGS, { body: changed })
  service.on('GET', SETTINGS, { body: changed })
  typeText('要百分之几的户支持', '8')
  typeText('几个工作日内答复', '10')
  save()
  expect(await screen.findByText(/百分之 8 的户支持.*10 个工作日内答复/)).toBeVisible()
  expect(service.requests('PUT', SETTINGS).map(({ body }) => body)).toEqual([changed])
})

test.each([
  ['要百分之几的户支持', '51', '这个数不在范围里。'],
  ['至少多少户', '0', '这个数不在范围里。'],
  ['征集多少天', '6', '这个数不在范围里。'],
  ['几个工作日内答复', '三', '请填整数。'],
])('%s of %s is told at its field, and nothing is sent', async (field, text, sentence) => {
  const service = await openSettings()
  typeText(field, text)
  save()
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(service.requests('PUT', SETTINGS)).toHaveLength(0)
})

test('a change that is refused says why, and the form stays open', async () => {
  const service = await openSettings()
  service.on('PUT', SETTINGS, { status: 403, body: problem('forbidden', 403) })
  typeText('征集多少天', '30')
  save()
  expect(await screen.findByText('这件事不在您的办理范围内。')).toBeVisible()
  expect(screen.getByLabelText('征集多少天')).toBeVisible()
})
