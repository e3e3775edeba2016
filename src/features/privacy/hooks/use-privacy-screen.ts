import '../../../api/session-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dropConsents } from '../../../api/consents'
import { credentials } from '../../../api/credentials'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useWrite } from '../../../api/use-write'
import type { ConsentPurpose } from '../../../lib/consent-versions'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { confirmDone } from '../../../platform/toast'
import { consentHistoryQuery, consentsQuery, withdrawConsent } from '../api/consents'
import { privacyCopy as copy } from '../privacy-copy'

const refreshes = [consentsQuery.queryKey, consentHistoryQuery.queryKey, ['me']]

/** What one agreed to, and taking it back. */
export function usePrivacyScreen() {
  const [isSignedIn] = useState(() => credentials().readToken() !== undefined)
  const [question, ask] = useState<ConsentPurpose>()
  const close = () => ask(undefined)
  const consents = useQuery({ ...consentsQuery, enabled: isSignedIn })
  const { items: history, more } = usePagedList(consentHistoryQuery, { isEnabled: isSignedIn })
  const done = () => confirmDone(copy.withdrawn)
  const withdrawing = useWrite({
    write: withdrawConsent,
    refreshes,
    onDone() {
      close()
      done()
    },
  })
  return {
    isSignedIn,
    consents: mapLoadState(toLoadState(consents), ({ items }) => items),
    history,
    more,
    withdrawing,
    question,
    ask,
    close,
    dropHere() {
      dropConsents()
      done()
    },
    now: useNow(),
  }
}

export type PrivacyScreen = ReturnType<typeof usePrivacyScreen>
