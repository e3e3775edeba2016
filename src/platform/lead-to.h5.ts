import { bringIntoSight } from './scroll'

const STOPS = 'input, textarea, [tabindex="0"]'

/** Brings what has the id into sight, and the keyboard to the first thing in it that can be filled in or chosen. */
export function leadTo(id: string): void {
  bringIntoSight(id)
  const stop = document.getElementById(id)?.querySelector<HTMLElement>(STOPS)
  stop?.focus({ preventScroll: true })
}
