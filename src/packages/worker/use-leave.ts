import { useEffect, useRef } from 'react'
import { goBack } from '../../app/routes'
import { currentPagePath } from '../../platform/navigation'

/** Back from this page once something is done; not from another to which the person has gone meanwhile. */
export function useLeave(): () => void {
  const path = useRef<string>()
  useEffect(() => {
    path.current = currentPagePath()
    return () => {
      path.current = undefined
    }
  }, [])
  return () => {
    if (path.current !== undefined && path.current === currentPagePath()) void goBack()
  }
}
