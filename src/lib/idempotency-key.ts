const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LENGTH = 24

/**
 * A key for one intended write: 24 URL-safe characters. Make it when the person decides, keep it for
 * every retry of that decision. It need not be secret (the service scopes it to the account), so
 * `Math.random` is enough where the engine has no synchronous crypto, as on WeChat.
 */
export function makeIdempotencyKey(): string {
  let key = ''
  while (key.length < LENGTH) key += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length))
  return key
}
