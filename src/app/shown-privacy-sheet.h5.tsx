import { lazy, Suspense } from 'react'
import type { PrivacyAsk } from '../platform/privacy-ask'

const Sheet = lazy(async () => ({ default: (await import('./privacy-sheet')).PrivacySheet }))

/** Fetched when somebody is asked for the first time: nobody's home page waits for it. */
export function PrivacySheet({ ask }: { ask: PrivacyAsk }) {
  return (
    <Suspense fallback={null}>
      <Sheet ask={ask} />
    </Suspense>
  )
}
