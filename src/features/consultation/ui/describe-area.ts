import { isForCommunity } from '../../../lib/is-for-community'
import { consultationCopy as copy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'

type Place = Pick<ConsultationSummary, 'areaCode' | 'areaName' | 'communityCode'>

/** Whose households are on the roll: 全社区, or a grid by its name. */
export function describeArea(place: Place): string {
  return isForCommunity(place) ? copy.wholeCommunity : place.areaName
}
