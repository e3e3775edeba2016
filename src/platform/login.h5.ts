/** A browser does not know who uses it. */
export const canLogIn = false

export function getLoginCode(): Promise<string> {
  return Promise.reject(new Error('A browser has no login code'))
}
