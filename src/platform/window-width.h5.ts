/** Points across the window now. */
export function windowWidth(): number {
  return window.innerWidth
}
