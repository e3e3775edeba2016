/** Taro's elements put themselves together over several frames, and each time lose the focus. */
const SETTLING_FRAMES = 12

/** Returns how to stop. */
export function focusWhileSettling(element: HTMLElement | null): () => void {
  let left = SETTLING_FRAMES
  let frame = 0
  function enter(): void {
    if (!element?.contains(document.activeElement)) element?.focus({ preventScroll: true })
    left -= 1
    if (left > 0) frame = requestAnimationFrame(enter)
  }
  enter()
  return () => cancelAnimationFrame(frame)
}
