import { useEffect, useState } from 'react'
import { awaitPart, onRouterChange } from './router'

/** What comes sooner needs no sign: it would only flicker. */
const SLOW_MS = 600

/** Whether the page that was asked for is slow to come: its part of the app is still on its way. */
export function useIsPageSlow(): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    let forget = () => {}
    const stopListening = onRouterChange((path) => {
      forget()
      const timer = setTimeout(() => setSlow(true), SLOW_MS)
      const forgetThis = () => {
        clearTimeout(timer)
        setSlow(false)
      }
      forget = forgetThis
      void awaitPart(path).then(() => {
        if (forget === forgetThis) forgetThis()
      })
    })
    return () => {
      stopListening()
      forget()
    }
  }, [])
  return isSlow
}
