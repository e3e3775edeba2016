import Taro from '@tarojs/taro'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import type { Attachment } from '../../../../features/notice/domain/attachment'
import NoticePage from './index'

const ID = '430503001001-4'
const NOTICE = `/api/v1/notices/${ID}`

const table: Attachment = {
  id: '11111111-1111-8111-a111-111111111111',
  kind: 'pdf',
  name: '停水安排.pdf',
  byteSize: 340_000,
  url: '/api/v1/media/1?expires=1&signature=a',
}
const picture: Attachment = {
  ...table,
  id: '2',
  kind: 'photo',
  name: '照片1.jpg',
  url: '/api/v1/media/2',
}

function openNotice(attachments: readonly Attachment[], over: object = {}) {
  const service = fakeService()
  service.on('GET', NOTICE, { body: buildNotice({ attachments: [...attachments], ...over }) })
  renderPage(<NoticePage />, { params: { id: ID } })
  return service
}

const fetched = jest.fn<Promise<Partial<Response>>, [string]>()
const clicked = jest.fn()

beforeEach(() => {
  fetched.mockReset()
  clicked.mockReset()
  Object.assign(window, { fetch: fetched })
  URL.createObjectURL = () => 'blob:file'
  URL.revokeObjectURL = () => undefined
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked(this.download)
  })
})
afterEach(() => jest.restoreAllMocks())

test('a visitor opens a document with a tap, under its own name', async () => {
  fetched.mockResolvedValue({
    ok: true,
    status: 200,
    headers: new Map() as never,
    blob: async () => new Blob(['%PDF']),
  })
  openNotice([table])
  expect(await screen.findByText('PDF 文件 · 332 KB')).toBeVisible()
  fireEvent.click(screen.getByText('停水安排.pdf'))
  await waitFor(() => expect(clicked).toHaveBeenCalledWith('停水安排.pdf'))
  expect(fetched.mock.calls[0]?.[0]).toContain(table.url)
})

test('a notice without files says nothing of them', async () => {
  openNotice([])
  await screen.findByText('周三上午 9 点停水。')
  expect(screen.queryByText('附件')).toBeNull()
})

test('photos are shown among photos alone', async () => {
  const shown = jest.spyOn(Taro, 'previewImage')
  openNotice([table, picture, { ...picture, id: '3', name: '照片2.jpg', url: '/api/v1/media/3' }])
  fireEvent.click(await screen.findByText('照片1.jpg'))
  await waitFor(() => expect(shown).toHaveBeenCalled())
  expect(shown.mock.calls[0]?.[0]).toMatchObject({
    urls: [expect.stringContaining('/media/2'), expect.stringContaining('/media/3')],
  })
})

test('a link whose time is over says so, and the notice is asked for a new one', async () => {
  fetched.mockResolvedValueOnce({
    ok: false,
    status: 404,
    json: async () => problem('not_found', 404),
  })
  const service = openNotice([table])
  fireEvent.click(await screen.findByText('停水安排.pdf'))
  expect(await screen.findByText('没有打开，请再点一次。')).toBeVisible()
  await waitFor(() => expect(service.requests('GET', NOTICE).length).toBeGreaterThan(1))
  fetched.mockResolvedValue({
    ok: true,
    status: 200,
    headers: new Map() as never,
    blob: async () => new Blob(['%PDF']),
  })
  fireEvent.click(screen.getByText('停水安排.pdf'))
  await waitFor(() => expect(clicked).toHaveBeenCalledTimes(1))
  expect(screen.queryByText('没有打开，请再点一次。')).toBeNull()
})

test('the page of a Wi-Fi is not kept as the document', async () => {
  fetched.mockResolvedValue({
    ok: true,
    status: 200,
    headers: new Map([['content-type', 'text/html; charset=utf-8']]) as never,
    json: async () => Promise.reject(new Error('not JSON')),
    blob: async () => new Blob(['<html>']),
  })
  openNotice([table])
  fireEvent.click(await screen.findByText('停水安排.pdf'))
  expect(await screen.findByText('没有打开，请再点一次。')).toBeVisible()
  expect(clicked).not.toHaveBeenCalled()
})

test('what a correction took away stands with the words it stood by', async () => {
  const service = openNotice([], { correctedAt: '2026-11-22T02:00:00.000Z', version: 1 })
  service.on('GET', `${NOTICE}/versions`, {
    body: {
      items: [
        {
          version: 0,
          title: '原来的标题',
          body: '原来的话。',
          attachments: [table],
          expiresAt: '2026-11-25T07:00:00.000Z',
          reason: '表发错了',
          isAskedAgain: false,
          reachedHouseholds: null,
          correctedBy: '郑演',
          correctedAt: '2026-11-22T02:00:00.000Z',
        },
      ],
      nextCursor: null,
    },
  })
  fireEvent.click(await screen.findByText('看原来怎么写的'))
  expect(await screen.findByText('停水安排.pdf')).toBeVisible()
  expect(taro.opened()).toEqual([])
})

test('a script in the words is shown as words', async () => {
  openNotice([], { title: '<b>停水</b>', body: '<script>alert(1)</script>明天停水。' })
  expect(await screen.findByText('<b>停水</b>')).toBeVisible()
  expect(screen.getByText('<script>alert(1)</script>明天停水。')).toBeVisible()
  expect(document.querySelector('.t-head b, taro-view-core script')).toBeNull()
})
