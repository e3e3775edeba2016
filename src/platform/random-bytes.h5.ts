/** Cryptographically secure random bytes; at most 65,536 at a time. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  return window.crypto.getRandomValues(new Uint8Array(length))
}
