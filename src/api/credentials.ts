/** What the client needs to know about who is signed in; the session feature provides it. */
export interface Credentials {
  readToken(): string | undefined
  /**
   * Called when the service no longer takes a token: gets a new one without asking the person, or
   * forgets the session. Resolves to the token to go on with, or undefined when there is none.
   */
  renew(refusedToken: string): Promise<string | undefined>
}

const visitor: Credentials = { readToken: () => undefined, renew: async () => undefined }

let current = visitor

export function setCredentials(credentials: Credentials): void {
  current = credentials
}

export function credentials(): Credentials {
  return current
}
