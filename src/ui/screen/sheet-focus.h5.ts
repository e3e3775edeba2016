import { useEffect, useRef } from 'react'

const STOPS = '[tabindex="0"], input, textarea'

/**
 * Brings the keyboard into a sheet when it opens and back to where it was when it closes; in between Tab
 * goes round inside and Escape closes.
 */
export function useSheetFocus(onClose: () => void) {
  const sheet = useRef<HTMLElement>(null)

  useEffect(() => {
    const opener = document.activeElement
    sheet.current?.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
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
        if (event.key === 'Escape') onClose()
        if (event.key === 'Tab') goRound(event)
      },
    },
    sheet: { ref: sheet, tabindex: -1 },
  }
}
