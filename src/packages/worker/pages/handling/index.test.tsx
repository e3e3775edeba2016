import { fireEvent, screen } from '@testing-library/react'
import { accepted, openHandling, REPORT } from '../../../../../test/component/open-handling'
import { typeText } from '../../../../../test/component/type-text'
import { buildAbilities, buildReport } from '../../../../../test/factories/reports'

test('before it is accepted, accepting is the one thing to do', async () => {
  const report = buildReport({
    isMine: false,
    status: 'submitted',
    abilities: buildAbilities({ accept: true, reject: true }),
  })
  const service = openHandling(report)
  expect(await screen.findByText('报的人说')).toBeVisible()
  service.on('POST', `${REPORT}/acceptance`, { body: accepted })
  service.on('GET', REPORT, { body: accepted })
  fireEvent.click(screen.getByText('接单'))
  expect(await screen.findByText('这件怎么办？')).toBeVisible()
})

test('done needs a sentence about how, then the resident is asked', async () => {
  const service = openHandling(accepted)
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('办好了'))
  fireEvent.click(await screen.findByText('办好了，请居民确认'))
  expect(await screen.findByText('请写一句，至少 2 个字。')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/resolution`)).toHaveLength(0)

  const resolved = buildReport({ isMine: false, status: 'resolved' })
  service.on('POST', `${REPORT}/resolution`, { body: resolved })
  service.on('GET', REPORT, { body: resolved })
  typeText('怎么办的？', '换了两个灯头')
  fireEvent.click(screen.getByText('办好了，请居民确认'))
  expect(await screen.findByText('等居民确认')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/resolution`)[0]?.body).toEqual({
    note: '换了两个灯头',
    uploadIds: [],
  })
  expect(screen.queryByText('这件怎么办？')).toBeNull()
})

test('turning it away says why and where to go instead', async () => {
  const service = openHandling(accepted)
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('不归这里管'))
  typeText('为什么不归这里管？', '这段路归公路处')
  fireEvent.click(screen.getByText('告诉居民'))
  expect(await screen.findByText('请写明居民该去哪里办。')).toBeVisible()

  service.on('POST', `${REPORT}/rejection`, { body: accepted })
  service.on('GET', REPORT, { body: buildReport({ isMine: false, status: 'rejected' }) })
  typeText('去哪里办？', '公路处 0739-5550199')
  fireEvent.click(screen.getByText('告诉居民'))
  await screen.findByText('诉求办理')
  expect(await screen.findByText('路灯照明 · 公开')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/rejection`)[0]?.body).toEqual({
    reason: '这段路归公路处',
    referTo: '公路处 0739-5550199',
  })
})

test('a note on the way keeps the report open', async () => {
  const service = openHandling(accepted)
  service.on('POST', `${REPORT}/progress`, { body: accepted })
  fireEvent.click(await screen.findByText('这件怎么办？'))
  fireEvent.click(await screen.findByText('去看过，写进展'))
  typeText('办到哪一步了？', '灯头烧了，明早来换')
  fireEvent.click(screen.getByText('写上去'))
  expect(await screen.findByText('已接单')).toBeVisible()
  expect(service.requests('POST', `${REPORT}/progress`)[0]?.body).toMatchObject({
    note: '灯头烧了，明早来换',
  })
})

test('who may do nothing with it is offered nothing', async () => {
  openHandling(buildReport({ isMine: false }))
  await screen.findByText('报的人说')
  expect(screen.queryByText('这件怎么办？')).toBeNull()
  expect(screen.queryByText('接单')).toBeNull()
})
