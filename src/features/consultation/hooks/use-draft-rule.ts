import { skipToken, useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { pollRulesQuery } from '../api/list-poll-rules'
import type { PollRule } from '../domain/consultation'
import type { ConsultationDraft } from '../domain/consultation-draft'
import { buildCustomRule, slotsFor } from '../domain/draft-thresholds'

const noRules: readonly PollRule[] = []

/** The rules there are for those who are asked, and the chosen one; one's own is made from its thresholds. */
export function useDraftRule({ votingUnit, ruleCode, thresholds }: ConsultationDraft) {
  const query = pollRulesQuery(votingUnit ?? 'household')
  const list = useQuery(votingUnit ? query : { ...query, queryFn: skipToken })
  const offered = (votingUnit && list.data) ?? noRules
  const slots = slotsFor(thresholds, votingUnit)
  const custom =
    votingUnit && ruleCode === 'custom' ? buildCustomRule(slots, votingUnit) : undefined
  return {
    offered,
    /** Undefined until it is known whom the poll asks. */
    rules: votingUnit && toLoadState(list),
    rule: custom ?? offered.find(({ code }) => code === ruleCode),
    slots,
  }
}
