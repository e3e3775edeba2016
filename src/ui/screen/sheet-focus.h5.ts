import { useEffect, useRef } from 'react'
import { focusWhileSettling } from './settling-focus'

const STOPS = '[tabindex="0"], input, textarea'

/**
 * Brings the keyboard into a sheet when it opens and back to where it was when it closes; in between Tab
 * goes round inside and Escape closes.
 */
export function useSheetFocus(onClose: () => void) {
  const sheet = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  useEffect(() => {
    const opener = document.activeElement
    const stopEntering = focusWhileSettling(sheet.current)
    return () => {
      stopEntering()
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])

  // In the capture phase: Taro's text fields let no key out.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      if (event.target instanceof Node && sheet.current?.contains(event.target)) close.current()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])

  function goRound(event: KeyboardEvent): void {
    const stops = [...(sheet.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])]
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    const isLeaving = event.shiftKey ? at <= 0 : at === stops.length - 1
    if (!isLeaving) return
    event.preventDefault()
    stops.at(event.shiftKey ? -1 : 0)?.focus()
  }

  return {
    veil: {
      tabindex: -1,
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Tab') goRound(event)
      },
    },
    sheet: { ref: sheet, tabindex: -1 },
  }
}
