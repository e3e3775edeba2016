import { createHash, createHmac } from 'node:crypto'

interface Tc3Request {
  readonly secretId: string
  readonly secretKey: string
  readonly host: string
  readonly service: string
  readonly payload: string
  /** Seconds since 1970. */
  readonly timestamp: number
}

export const TC3_CONTENT_TYPE = 'application/json; charset=utf-8'
const SIGNED_HEADERS = 'content-type;host'

/** The header `Authorization` of a POST to Tencent Cloud's API 3.0: 签名方法 v3, TC3-HMAC-SHA256. */
export function signTc3(request: Tc3Request): string {
  const { secretId, secretKey, host, service, payload, timestamp } = request
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const scope = `${day}/${service}/tc3_request`
  const headers = `content-type:${TC3_CONTENT_TYPE}\nhost:${host}\n`
  const canonical = ['POST', '/', '', headers, SIGNED_HEADERS, sha256(payload)].join('\n')
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request')
  const signature = hmac(key, toSign).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
