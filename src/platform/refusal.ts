/** `getLocation:fail auth deny`, `… auth denied`, `… privacy permission is not authorized`. */
export function isRefusal(error: unknown): boolean {
  const message = error && typeof error === 'object' && 'errMsg' in error ? `${error.errMsg}` : ''
  return /auth|deny|denied|privacy/.test(message)
}
