/** Taro's elements put themselves together over several frames, and what they hold loses the focus each time. */
const SETTLING_FRAMES = 12

/**
 * Brings the keyboard to an element. Should it be lost while the elements settle, it goes back to where it was by then.
 * @returns how to stop
 */
export function focusWhileSettling(element: HTMLElement | null): () => void {
  let stop = element
  let hasArrived = false
  let left = SETTLING_FRAMES
  let frame = 0

  function onArrive({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return
    stop = target
    hasArrived = true
  }
  // At once, so that no key goes astray; the element may be on its way to another place in the document.
  function onLeave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget === null) queueMicrotask(regain)
  }
  function regain(): void {
    if (hasArrived && document.activeElement !== document.body) return
    const target = stop?.isConnected ? stop : element
    target?.focus({ preventScroll: true })
  }
  function watch(): void {
    regain()
    left -= 1
    if (left > 0) frame = requestAnimationFrame(watch)
    else end()
  }
  function end(): void {
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', onArrive)
    document.removeEventListener('focusout', onLeave)
  }

  document.addEventListener('focusin', onArrive)
  document.addEventListener('focusout', onLeave)
  watch()
  return end
}
