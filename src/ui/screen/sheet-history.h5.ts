import { useEffect, useRef } from 'react'

interface Overlay {
  readonly depth: number
  readonly onBack: () => void
}

/** What lies over the page now, the topmost last. Each has an entry of its own in the browser's history. */
const overlays: Overlay[] = []

/** Whether the entry in front is one of an overlay, as far as one knows. */
let wasOverlay = false
/** A step back of our own, of which the router must not hear either. */
let ownStep: 'none' | 'about_to' | 'under_way' = 'none'
let settle: (() => void)[] = []

const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'overlay' in state ? Number(state.overlay) : 0

/** What closes at once goes in one step, and what opens in its place takes its entry over. */
function goBackOneself(): void {
  if (ownStep !== 'none') return
  ownStep = 'about_to'
  queueMicrotask(stepBack)
}

function stepBack(): void {
  const left = depthOf(window.history.state) - overlays.length
  ownStep = left > 0 ? 'under_way' : 'none'
  if (left > 0) {
    window.history.go(-left)
    return
  }
  for (const resolve of settle) resolve()
  settle = []
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
  if (ownStep === 'under_way') {
    event.stopImmediatePropagation()
    stepBack()
  } else if (top && depth < top.depth) {
    event.stopImmediatePropagation()
    // A browser skips entries on which nothing was touched.
    for (const { onBack } of overlays.splice(depth).reverse()) onBack()
  } else if (top && depth > top.depth) {
    // Forward: what was closed does not open again.
    event.stopImmediatePropagation()
    goBackOneself()
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
  if (ownStep !== 'about_to' || depthOf(window.history.state) < overlay.depth) {
    window.history.pushState({ ...window.history.state, overlay: overlay.depth }, '')
  }
  wasOverlay = true
  return () => {
    const at = overlays.indexOf(overlay)
    if (at < 0) return
    overlays.splice(at, 1)
    wasOverlay = depthOf(window.history.state) > 0
    if (depthOf(window.history.state) >= overlay.depth) goBackOneself()
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
    goBackOneself()
  }
  if (ownStep !== 'none') await new Promise<void>((resolve) => settle.push(resolve))
}
