/** WeChat lets nobody move its screen reader; it reads out what is new in a live region, where it knows one. */
export function useStepFocus() {
  return { around: { 'aria-live': 'polite' }, heading: {} }
}
