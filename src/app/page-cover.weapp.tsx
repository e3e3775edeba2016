/** WeChat says itself that a page is not there. */
export function PageCover(_props: { trouble: unknown }) {
  return null
}
