import { useEffect, useRef } from 'react'

interface Overlay {
  readonly depth: number
  readonly onBack: () => void
}

/** What lies over the page now, the topmost last. Each has an entry of its own in the browser's history. */
const overlays: Overlay[] = []

/** Whether the entry in front is one of an overlay, as far as one knows. */
let wasOverlay = false
/** Our own steps back, of which the router must not hear either. */
let ownSteps = 0
let settle: (() => void)[] = []

const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'overlay' in state ? Number(state.overlay) : 0

function goBackOneself(): void {
  ownSteps += 1
  window.history.back()
}

/**
 * Taro's router takes every step back for one to another page and draws the page anew, so it hears of none that
 * only closes what lies over it.
 */
function onStep(event: PopStateEvent): void {
  const depth = depthOf(event.state)
  const isLeftover = wasOverlay && depth === 0
  wasOverlay = depth > 0
  const top = overlays.at(-1)
  if (ownSteps > 0) {
    ownSteps -= 1
    event.stopImmediatePropagation()
    if (ownSteps > 0) return
    for (const resolve of settle) resolve()
    settle = []
  } else if (top && depth < top.depth) {
    event.stopImmediatePropagation()
    overlays.pop()
    top.onBack()
  } else if (!top && isLeftover) {
    // What lay over the page was closed by opening another one: this entry shows the same page twice.
    event.stopImmediatePropagation()
    window.history.back()
  }
}

window.addEventListener('popstate', onStep, true)

/** @returns how to leave the overlay by other means than the browser's Back */
function enter(onBack: () => void): () => void {
  const overlay = { depth: overlays.length + 1, onBack }
  overlays.push(overlay)
  window.history.pushState({ ...window.history.state, overlay: overlay.depth }, '')
  wasOverlay = true
  return () => {
    const at = overlays.indexOf(overlay)
    if (at < 0) return
    overlays.splice(at, 1)
    wasOverlay = depthOf(window.history.state) > 0
    if (depthOf(window.history.state) === overlay.depth) goBackOneself()
  }
}

/** The browser's Back closes what lies over the page before it leaves the page. */
export function useBackCloses(onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => enter(() => close.current()), [])
}

/** Before another page takes the place of this one: the entries of what lies over it go first. */
export async function leaveOverlays(): Promise<void> {
  const top = overlays.at(-1)
  if (top && depthOf(window.history.state) === top.depth) {
    overlays.length = 0
    ownSteps += 1
    window.history.go(-top.depth)
  }
  if (ownSteps > 0) await new Promise<void>((resolve) => settle.push(resolve))
}
