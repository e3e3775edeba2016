import { PAPER } from './paper'

/** A browser lays nothing over the page that styles cannot ask for. */
export function readFrame(): { topInset: number; capsuleRoom: number } {
  return { topInset: 0, capsuleRoom: 0 }
}

/** The browser's own edges, and what shows when a page is pulled over its end. */
export function paintFrame(isDark: boolean): void {
  const colour = PAPER[isDark ? 'dark' : 'light']
  document.body.style.backgroundColor = colour
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour)
}
