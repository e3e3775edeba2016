const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes as base64url without padding (RFC 4648 §5): how keys, tokens and hashes travel. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    const third = bytes[at + 2] ?? 0
    const digits = [
      first >> 2,
      ((first & 3) << 4) | (second >> 4),
      ((second & 15) << 2) | (third >> 6),
      third & 63,
    ]
    const used = Math.min(bytes.length - at, 3) + 1
    for (const digit of digits.slice(0, used)) text += ALPHABET.charAt(digit)
  }
  return text
}

/**
 * The one byte string this text stands for.
 * @throws Error unless it is base64url without padding whose unused bits are zero (RFC 4648 §3.5)
 */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let pending = 0
  let pendingBits = 0
  let length = 0
  for (const character of text) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0) throw new Error('Not base64url')
    pending = (pending << 6) | digit
    pendingBits += 6
    if (pendingBits >= 8) {
      pendingBits -= 8
      bytes[length] = pending >> pendingBits
      length += 1
      pending &= (1 << pendingBits) - 1
    }
  }
  if (pendingBits >= 6 || pending !== 0) throw new Error('Not base64url')
  return bytes
}
