import { startTestApp } from './test-app'

const imprint = {
  ownerName: '示范区社会工作部',
  filingNumber: '示范备 2026-001',
  complaintPhone: '12345',
  complaintUrl: null,
}

test('anybody reads who answers for the installation and where to complain', async () => {
  const service = await startTestApp({ imprint })
  try {
    const visitor = await service.as()
    const response = await visitor.get('/api/v1/imprint')
    expect([response.statusCode, response.json()]).toEqual([200, imprint])
  } finally {
    await service.close()
  }
})

test('what is not set is null, never made up', async () => {
  const service = await startTestApp()
  try {
    const told = (await (await service.as()).get('/api/v1/imprint')).json()
    expect(told).toEqual({
      ownerName: null,
      filingNumber: null,
      complaintPhone: null,
      complaintUrl: null,
    })
  } finally {
    await service.close()
  }
})
