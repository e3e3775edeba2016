import { fireEvent, screen, waitFor } from '@testing-library/react'
import { buildFile, chooseFiles } from '../../../test/component/choose-file'
import { fillIn, openForm, REPORTS, submit } from '../../../test/component/open-report-form'
import { problem } from '../../../test/fakes/fake-service'
import { forgetSession } from '../../features/session/session-store'

afterEach(forgetSession)

async function addPhotos(...names: string[]): Promise<void> {
  Object.assign(URL, { createObjectURL: ({ name }: File) => `blob:${name}` })
  fireEvent.click(screen.getByText('加照片'))
  await chooseFiles(...names.map((name) => buildFile(name)))
}

test('a photo that did not arrive can be sent again, and its id goes with the report', async () => {
  const { service } = openForm()
  await fillIn()
  service.on('POST', '/api/v1/uploads', { status: 500, body: problem('internal_error', 500) })
  await addPhotos('a.jpg')
  expect(await screen.findByText('没传上去')).toBeVisible()
  service.on('POST', '/api/v1/uploads', {
    status: 201,
    body: { id: 'u1', url: '/u1', width: 1, height: 1 },
  })
  fireEvent.click(screen.getByText('再传一次'))
  await screen.findByText('提交')
  submit()
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({ uploadIds: ['u1'] })
})

test('each photo that did not arrive says why; only those that might are sent again', async () => {
  const { service } = openForm()
  await fillIn()
  service.on('POST', '/api/v1/uploads', ({ body }) => {
    const { file } = body as { file: string }
    if (file === 'blob:text.jpg') return { status: 422, body: problem('upload_not_a_photo', 422) }
    if (file === 'blob:large.jpg') return { status: 413, body: problem('too_large', 413) }
    return { status: 500, body: problem('internal_error', 500) }
  })
  await addPhotos('text.jpg', 'large.jpg', 'later.jpg')
  expect(await screen.findByText(/第 1 张没传上去。.*不是照片/)).toBeVisible()
  expect(await screen.findByText(/第 2 张没传上去。.*太大/)).toBeVisible()
  expect(await screen.findByText(/第 3 张没传上去。.*过一会儿再试/)).toBeVisible()
  service.on('POST', '/api/v1/uploads', {
    status: 201,
    body: { id: 'u3', url: '/u3', width: 1, height: 1 },
  })
  fireEvent.click(screen.getByText('再传一次'))
  await waitFor(() => expect(service.requests('POST', '/api/v1/uploads')).toHaveLength(4))
  await waitFor(() => expect(screen.queryByText('再传一次')).toBeNull())

  expect(screen.queryByText('提交')).toBeNull()
  fireEvent.click(screen.getByText('不带没传上去的 2 张照片，提交'))
  await waitFor(() => expect(service.requests('POST', REPORTS)).toHaveLength(1))
  expect(service.requests('POST', REPORTS)[0]?.body).toMatchObject({ uploadIds: ['u3'] })
})
