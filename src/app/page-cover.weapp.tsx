import type { PageTrouble } from '../platform/page-trouble'

/** WeChat leads to a page of ours instead (packages/more/pages/missing): nothing lies over another page. */
export function PageCover(_: { trouble: PageTrouble }) {
  return null
}
