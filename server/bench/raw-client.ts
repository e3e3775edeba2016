import net from 'node:net'

export interface RawRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface RawAnswer {
  readonly status: number
  readonly body: string
}

/**
 * Sends requests over so many kept connections, one after the other on each. Written on sockets, because Node's own
 * clients take more of the two cores they share with the service than the service itself.
 * @param next the next request, or undefined when there are no more
 * @param take what came back for it
 */
export async function sendAll<Request extends RawRequest>(
  { port, connections }: { port: number; connections: number },
  next: () => Request | undefined,
  take: (request: Request, answer: RawAnswer) => void,
): Promise<void> {
  await Promise.all(Array.from({ length: connections }, () => talk(port, next, take)))
}

function talk<Request extends RawRequest>(
  port: number,
  next: () => Request | undefined,
  take: (request: Request, answer: RawAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1')
    let current: Request | undefined
    let received = ''
    const send = () => {
      current = next()
      if (!current) {
        socket.end()
        resolve()
        return
      }
      socket.write(toText(current))
    }
    socket.setEncoding('utf8')
    socket.setNoDelay(true)
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('data', (piece: string) => {
      received += piece
      const answer = readAnswer(received)
      if (!answer || !current) return
      received = ''
      take(current, answer)
      send()
    })
  })
}

function toText({ method, path, headers, body = '' }: RawRequest): string {
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)) })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${head}\r\n${body}`
}

/** Undefined while the answer is not complete. Every answer of the service names its length. */
function readAnswer(text: string): RawAnswer | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end + 2))?.[1] ?? 0)
  const body = text.slice(end + 4)
  if (Buffer.byteLength(body) < length) return undefined
  return { status: Number(text.slice(9, 12)), body }
}
