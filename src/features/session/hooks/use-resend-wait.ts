import { useEffect, useState } from 'react'

const WAIT_SECONDS = 60

/**
 * Seconds until another code can be asked for; the one that was sent is good all the while.
 * @param hasBegun whether one was sent just before
 */
export function useResendWait(hasBegun: boolean) {
  const [seconds, setSeconds] = useState(hasBegun ? WAIT_SECONDS : 0)
  const isWaiting = seconds > 0
  useEffect(() => {
    if (!isWaiting) return
    const ticking = setInterval(() => setSeconds((left) => left - 1), 1000)
    return () => clearInterval(ticking)
  }, [isWaiting])
  return { seconds, begin: () => setSeconds(WAIT_SECONDS) }
}
