import { fireEvent, screen } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import NoticeFormPage from './index'

afterEach(forgetSession)

const press = (word: string | RegExp) => fireEvent.click(screen.getByText(word))

test('a notice that no home would get says so at the choice that leaves nobody', async () => {
  const service = fakeService()
  const appointments = [{ role: 'committee_member' as const, areaCode: '430503001001' }]
  service.on('GET', '/api/v1/me', { body: buildMe({ households: [], appointments }) })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()] } })
  service.on('POST', '/api/v1/notices', {
    status: 422,
    body: problem('notice_to_nobody', 422, { audience: 'nobody' }),
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<NoticeFormPage />)
  await screen.findByText('第三网格')
  press('公共服务')
  typeText('标题', '重阳节聚餐')
  typeText('内容', '周四中午在活动室一起吃饭。')
  press('第三网格')
  press(/^三天后/)
  press('有七十岁以上老人的')
  fireEvent.click(document.querySelector('#publish-notice') ?? document.body)
  await screen.findByText('这样发出去吗？')
  press('发出去')
  expect(await screen.findByText('这里一户也没有。')).toBeVisible()
  expect(screen.getByText('这样选，一户人家也发不到。请换一下发给谁。')).toBeVisible()
})
