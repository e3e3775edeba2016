type Answer = Record<string, unknown>

/** A signed-in demo person, outside the browser. */
export interface DemoSession {
  /** What the app keeps of it under `linge.session`. */
  readonly kept: unknown
  /** Reads from the API as this person. */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object): Promise<T>
  put(path: string, body: object): Promise<void>
  /** Its id. */
  uploadPhoto(jpeg: Buffer): Promise<string>
  /** One file to an operation that takes one. */
  upload<T>(path: string, file: Buffer): Promise<T>
}

export async function startDemoSession(address: string, demoKey: string): Promise<DemoSession> {
  const answer = await fetch(`${address}/api/v1/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: demoKey }),
  })
  const session = (await readOk(answer)) as { token: string }
  const authorization = `Bearer ${session.token}`
  return {
    kept: { session: { ...session, demoKey } },
    async get<T>(path: string) {
      const headers = { authorization }
      return (await readOk(await fetch(`${address}/api/v1${path}`, { headers }))) as T
    },
    async post<T>(path: string, body: object) {
      const headers = {
        authorization,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      }
      const request = { method: 'POST', headers, body: JSON.stringify(body) }
      return (await readOk(await fetch(`${address}/api/v1${path}`, request))) as T
    },
    async put(path, body) {
      const headers = { authorization, 'content-type': 'application/json' }
      const request = { method: 'PUT', headers, body: JSON.stringify(body) }
      const answer = await fetch(`${address}/api/v1${path}`, request)
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`)
    },
    async upload<T>(path: string, file: Buffer) {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(file)]), 'file')
      const headers = { authorization, 'idempotency-key': crypto.randomUUID() }
      const request = { method: 'POST', headers, body }
      return (await readOk(await fetch(`${address}/api/v1${path}`, request))) as T
    },
    async uploadPhoto(jpeg) {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'photo.jpg')
      const headers = { authorization, 'idempotency-key': crypto.randomUUID() }
      const answer = await fetch(`${address}/api/v1/uploads`, { method: 'POST', headers, body })
      return (await readOk(answer)).id as string
    },
  }
}

async function readOk(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return response.json() as Promise<Answer>
}
