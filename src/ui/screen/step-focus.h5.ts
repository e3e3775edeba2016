import { useEffect, useRef } from 'react'
import { focusWhileSettling } from './settling-focus'

/** Brings keyboard and screen reader to the heading of what has taken the place of what they were at. */
export function useStepFocus() {
  const heading = useRef<HTMLElement>(null)
  useEffect(() => focusWhileSettling(heading.current), [])
  return { around: {}, heading: { ref: heading, tabindex: -1 } }
}
