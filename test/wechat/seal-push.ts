import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** Settings of the message push, as an operator makes them up in WeChat's console. */
export interface FakePush {
  readonly appId: string
  readonly token: string
  readonly encodingAesKey: string
}

const ANY_TIME = new Date(1_800_000_000_000)

/** The sealed body and the query under which WeChat delivers a message in its safe mode. */
export function sealPush(
  { appId, token, encodingAesKey }: FakePush,
  message: string,
  at: Date = ANY_TIME,
) {
  const key = Buffer.from(encodingAesKey, 'base64')
  const text = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(appId)])
  const padding = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const sealed = Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(padding, padding)])),
    cipher.final(),
  ]).toString('base64')
  return { body: { ToUserName: 'gh_fake', Encrypt: sealed }, query: signPush(token, sealed, at) }
}

/** `signature` is of the address check, `msg_signature` of a sealed message. */
export function signPush(token: string, sealed?: string, at: Date = ANY_TIME) {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const nonce = randomBytes(5).toString('hex')
  const sign = (...parts: string[]) =>
    createHash('sha1')
      .update([token, timestamp, nonce, ...parts].sort().join(''))
      .digest('hex')
  return {
    timestamp,
    nonce,
    signature: sign(),
    ...(sealed !== undefined && { msg_signature: sign(sealed), encrypt_type: 'aes' }),
  }
}
