import { isForCommunity } from '../../../lib/is-for-community'
import { noticeCopy } from '../copy'
import { detailCopy as copy } from '../detail-copy'
import type { NoticeSummary } from '../domain/notice'

/** Whom a notice is for, for those who sent it: its buildings in place of their area, and the group. */
export function describeTarget(notice: NoticeSummary): string {
  const { buildings, audience, areaName } = notice
  const area = isForCommunity(notice) ? noticeCopy.wholeCommunity : areaName
  const place = buildings.length > 0 ? buildings.map(({ name }) => name).join('、') : area
  return audience ? `${place}，${copy.groups[audience]}` : place
}
