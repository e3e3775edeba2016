/** A browser lays nothing over the page. */
export function readFrame(): { topInset: number; capsuleRoom: number } {
  return { topInset: 0, capsuleRoom: 0 }
}
