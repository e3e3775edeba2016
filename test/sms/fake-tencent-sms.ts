import http from 'node:http'
import type { AddressInfo } from 'node:net'

interface SentSms {
  readonly phone: string
  readonly code: string
  readonly headers: http.IncomingHttpHeaders
}

/** Answers SendSms in the form of Tencent Cloud's documentation, over HTTP. */
export interface FakeTencentSms {
  readonly url: string
  readonly sent: readonly SentSms[]
  /** The next message gets this instead: a code of theirs for the number, for the request, or what is no answer. */
  fail(fault: { status?: string; error?: string; raw?: string; slowMs?: number }): void
  close(): Promise<void>
}

type Fault = Parameters<FakeTencentSms['fail']>[0]

export async function startFakeTencentSms(): Promise<FakeTencentSms> {
  const sent: SentSms[] = []
  let fault: Fault = {}
  const server = http.createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const { status = 'Ok', error, raw, slowMs = 0 } = fault
      fault = {}
      const { PhoneNumberSet, TemplateParamSet } = JSON.parse(body)
      const told = error ? { Error: { Code: error } } : { SendStatusSet: [{ Code: status }] }
      if (!error && status === 'Ok' && raw === undefined) {
        sent.push({
          phone: PhoneNumberSet[0],
          code: TemplateParamSet[0],
          headers: request.headers,
        })
      }
      const answer = raw ?? JSON.stringify({ Response: { ...told, RequestId: 'r-1' } })
      setTimeout(() => response.end(answer), slowMs)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    fail(next) {
      fault = next
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
