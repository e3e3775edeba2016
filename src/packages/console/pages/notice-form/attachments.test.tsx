import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { buildFile, chooseFiles } from '../../../../../test/component/choose-file'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildNotice } from '../../../../../test/factories/notices'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import NoticeFormPage from './index'

const COMMUNITY = '430503001001'
const NOTICES = '/api/v1/notices'
const PDFS = '/api/v1/pdf-uploads'
const PHOTOS = '/api/v1/uploads'

const press = (word: string) => fireEvent.click(screen.getByText(word))
const pressPublish = () =>
  fireEvent.click(document.querySelector('#publish-notice') ?? document.body)

async function openForm() {
  const service = fakeService()
  const appointments = [{ role: 'committee_member' as const, areaCode: COMMUNITY }]
  service.on('GET', '/api/v1/me', { body: buildMe({ households: [], appointments }) })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()] } })
  service.on('POST', NOTICES, { status: 201, body: buildNotice() })
  service.on('POST', PDFS, { status: 201, body: { id: 'pdf-1', byteSize: 2048, url: '/u' } })
  service.on('POST', PHOTOS, { status: 201, body: { id: 'photo-1', url: '/p' } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<NoticeFormPage />)
  await screen.findByText('第三网格')
  press('公共服务')
  typeText('标题', '周三停水 6 小时')
  typeText('内容', '周三上午 9 点停水。')
  press('第三网格')
  fireEvent.click(screen.getByText(/^一周后/))
  return service
}

const addPdf = async (file = buildFile('停水安排.pdf')) => {
  press('加 PDF')
  await chooseFiles(file)
}

beforeAll(() => {
  URL.createObjectURL = () => 'blob:file'
})
afterEach(forgetSession)

test('files are sent at once, shown with name, kind and size, and go out with the notice', async () => {
  const service = await openForm()
  await addPdf(buildFile('停水安排.pdf', 1_600_000))
  expect(await screen.findByText('传好了')).toBeVisible()
  expect(screen.getByText('停水安排.pdf')).toBeVisible()
  expect(screen.getByText('PDF 文件 · 1.5 MB')).toBeVisible()
  press('加照片')
  await chooseFiles(buildFile('IMG_1.jpg'))
  expect(await screen.findByText('照片1')).toBeVisible()
  await waitFor(() => expect(screen.getAllByText('传好了')).toHaveLength(2))
  pressPublish()
  await screen.findByText('这样发出去吗？')
  expect(within(screen.getByRole('dialog')).getByText('带 2 个附件')).toBeVisible()
  press('发出去')
  await waitFor(() => expect(service.requests('POST', NOTICES)).toHaveLength(1))
  expect(service.requests('POST', NOTICES)[0]?.body).toMatchObject({
    attachments: [
      { uploadId: 'pdf-1', name: '停水安排.pdf' },
      { uploadId: 'photo-1', name: '照片1' },
    ],
  })
})

test('what is on its way holds the notice back', async () => {
  const service = await openForm()
  let arrive: (reply: object) => void = () => undefined
  service.on('POST', PDFS, () => new Promise((resolve) => (arrive = resolve)))
  await addPdf()
  expect(await screen.findByText('正在传…')).toBeVisible()
  pressPublish()
  expect(await screen.findByText('还有附件没传好。等它传好，或者删掉。')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(service.requests('POST', PDFS)).toHaveLength(1))
  arrive({ status: 201, body: { id: 'pdf-1', byteSize: 2048, url: '/u' } })
  expect(await screen.findByText('传好了')).toBeVisible()
  expect(screen.queryByText('还有附件没传好。等它传好，或者删掉。')).toBeNull()
})

test('without a network it is sent again under the same key, and what was typed stays', async () => {
  const service = await openForm()
  service.setReachable(false)
  await addPdf()
  expect(await screen.findByText('没有传上去')).toBeVisible()
  service.setReachable(true)
  press('再传一次')
  expect(await screen.findByText('传好了')).toBeVisible()
  const keys = service.requests('POST', PDFS).map(({ headers }) => headers['idempotency-key'])
  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(1)
})

test.each([
  ['upload_pdf_not_plain', /里有脚本、程序或者别的文件/],
  ['upload_pdf_locked', /加了密码/],
  ['upload_not_a_pdf', /不是 PDF/],
])(
  'a file the service does not take (%s) says why, is not sent again, and can be taken away',
  async (code, words) => {
    const service = await openForm()
    service.on('POST', PDFS, { status: 422, body: problem(code, 422) })
    await addPdf()
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.queryByText('再传一次')).toBeNull()
    press('删掉')
    expect(screen.queryByText('停水安排.pdf')).toBeNull()
    pressPublish()
    expect(await screen.findByText('这样发出去吗？')).toBeVisible()
  },
)

test('what is too large is not sent at all', async () => {
  const service = await openForm()
  await addPdf(buildFile('大.pdf', 10 * 1024 * 1024 + 1))
  expect(await screen.findByText('超过 10 MB 了，请拆开或者压小再传。')).toBeVisible()
  expect(service.requests('POST', PDFS)).toHaveLength(0)
})

test('six are enough', async () => {
  const service = await openForm()
  let count = 0
  service.on('POST', PDFS, () => {
    count += 1
    return { status: 201, body: { id: `pdf-${count}`, byteSize: 2048, url: '/u' } }
  })
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await addPdf(buildFile(`${number}.pdf`))
    await waitFor(() => expect(screen.getAllByText('传好了')).toHaveLength(number))
  }
  expect(screen.queryByText('加 PDF')).toBeNull()
  expect(screen.queryByText('加照片')).toBeNull()
})
