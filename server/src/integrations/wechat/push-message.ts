import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'

/** Settings of 消息推送 in WeChat's console, in its safe mode. */
export interface PushSettings {
  readonly appId: string
  readonly token: string
  /** 43 characters: base64 of 32 bytes without its `=`. */
  readonly encodingAesKey: string
}

/** The query WeChat adds to each push. */
export interface PushSignature {
  readonly signature: string
  readonly timestamp: string
  readonly nonce: string
}

const BLOCK = 32
const RANDOM_BYTES = 16
const LENGTH_BYTES = 4

/**
 * SHA-1 of token, timestamp, nonce and what is signed beside them, sorted and joined, as WeChat's page on message push
 * prescribes.
 * @param encrypted the sealed message; without it the signature of the one-time check of our address
 */
export function isSignedByWechat(
  { token }: PushSettings,
  { signature, timestamp, nonce }: PushSignature,
  encrypted?: string,
): boolean {
  const parts = [token, timestamp, nonce, ...(encrypted === undefined ? [] : [encrypted])]
  const expected = createHash('sha1').update(parts.sort().join('')).digest()
  const given = Buffer.from(signature, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * AES-256-CBC with PKCS #7 to blocks of 32 bytes; inside: 16 random bytes, the length (big endian), the message, our
 * AppID.
 * @returns the message; undefined for what is damaged or meant for another mini-program
 */
export function openPush(settings: PushSettings, encrypted: string): string | undefined {
  const key = Buffer.from(`${settings.encodingAesKey}=`, 'base64')
  const sealed = Buffer.from(encrypted, 'base64')
  if (sealed.length === 0 || sealed.length % BLOCK !== 0) return undefined
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(sealed), decipher.final()])
  const padding = padded.at(-1) ?? 0
  if (padding < 1 || padding > BLOCK) return undefined
  const content = padded.subarray(RANDOM_BYTES, padded.length - padding)
  if (content.length < LENGTH_BYTES) return undefined
  const end = LENGTH_BYTES + content.readUInt32BE(0)
  if (end > content.length || content.subarray(end).toString('utf8') !== settings.appId) {
    return undefined
  }
  return content.subarray(LENGTH_BYTES, end).toString('utf8')
}
