import { setCredentials } from '../api/credentials'
import { createSessionCredentials } from '../features/session/session-credentials'
import { currentPagePath } from '../platform/navigation'
import { open } from './routes'

const SIGN_IN_PAGE = 'packages/account/pages/sign-in/index'

/** Lets every request go out as the signed-in person, and offers sign-in when a session is lost. */
export function installSession(): void {
  setCredentials(
    createSessionCredentials(() => {
      if (currentPagePath() !== SIGN_IN_PAGE) void open.signIn()
    }),
  )
}
