import { isForCommunity } from '../../../lib/is-for-community'
import { noticeCopy as copy } from '../copy'
import type { NoticeSummary } from '../domain/notice'

/** Whom a notice is for, seen from a grid: 本网格, 全社区, else by name. */
export function describeArea(notice: NoticeSummary, gridCode: string | undefined): string {
  if (isForCommunity(notice)) {
    const isOwn = gridCode?.startsWith(notice.communityCode)
    return isOwn ? copy.wholeCommunity : copy.wholeCommunityOf(notice.communityName)
  }
  return notice.areaCode === gridCode ? copy.thisGrid : notice.areaName
}
