import { takeConsents } from '../api/consents'
import { setCredentials } from '../api/credentials'
import { createSessionCredentials } from '../features/session/session-credentials'
import { readSessionAgain, SESSION_KEY } from '../features/session/session-store'
import { currentPagePath } from '../platform/navigation'
import { startAgain } from '../platform/start-again'
import { onStoredElsewhere } from '../platform/stored-elsewhere'
import { open } from './routes'

const SIGN_IN_PAGE = 'packages/account/pages/sign-in/index'

/**
 * Lets every request go out as the signed-in person, and offers sign-in when a session is lost. A tab of a browser whose
 * person signed out in another one shows and remembers nothing of them.
 */
export function installSession(): void {
  setCredentials(
    createSessionCredentials(() => {
      if (currentPagePath() !== SIGN_IN_PAGE) void open.signIn()
    }),
  )
  void takeConsents()
  onStoredElsewhere(SESSION_KEY, () => {
    if (readSessionAgain()) startAgain()
  })
}
