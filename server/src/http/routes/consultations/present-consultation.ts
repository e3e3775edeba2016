import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import type {
  Consultation,
  ConsultationView,
  PollResult,
  VotingUnit,
} from '../../../modules/consultations/consultations-types'
import { requiredParticipants } from '../../../modules/consultations/rules/rule-sentences'
import type { Actor } from '../../../modules/identity/identity-types'
import { presentPollRule } from './present-poll-rule'
import type {
  ConsultationSchema,
  ConsultationSummarySchema,
  PollResultSchema,
  VotingUnitSchema,
} from './schemas'

export function presentConsultation(
  view: ConsultationView,
  actor: Actor | undefined,
): Static<typeof ConsultationSchema> {
  const { consultation, rule, result, abilities } = view
  return {
    ...presentHead(view),
    body: consultation.body,
    poll: {
      ...presentPollHead(view),
      rule: presentPollRule(rule, consultation.poll.rollSize),
      myVotingUnits: view.myVotingUnits.map((unit) => presentUnit(consultation, unit, actor)),
      result: result && presentResult(result),
    },
    abilities: { ...abilities },
  }
}

/** What a list shows; without the text, so that a page of it stays small. */
export function presentConsultationSummary(
  view: ConsultationView,
): Static<typeof ConsultationSummarySchema> {
  const { consultation, myVotingUnits, result } = view
  const openUnits = myVotingUnits.filter(({ ballot }) => ballot === null)
  return {
    ...presentHead(view),
    poll: {
      ...presentPollHead(view),
      requiredParticipants: requiredParticipants(view.rule, consultation.poll.rollSize),
      myOpenUnits: consultation.status === 'voting' ? openUnits.length : 0,
      outcome: result?.outcome ?? null,
    },
  }
}

function presentHead({ consultation }: ConsultationView) {
  return {
    id: formatTenantId(consultation),
    communityCode: consultation.communityCode,
    areaCode: consultation.areaCode,
    areaName: consultation.areaName,
    communityName: consultation.communityName,
    title: consultation.title,
    status: consultation.status,
    createdAt: consultation.createdAt.toISOString(),
    openedAt: consultation.openedAt?.toISOString() ?? null,
    opinionsEndAt: consultation.opinionsEndAt?.toISOString() ?? null,
    ownerName: consultation.ownerName,
  }
}

function presentPollHead({ consultation, turnout }: ConsultationView) {
  const { poll, communityCode } = consultation
  return {
    id: formatTenantId({ communityCode, id: poll.id }),
    question: poll.question,
    kind: 'motion' as const,
    votingUnit: 'household' as const,
    isSecret: false,
    closesAt: poll.closesAt.toISOString(),
    rollSize: poll.rollSize,
    turnout,
  }
}

function presentUnit(
  { communityCode }: Consultation,
  { id, label, floorAreaHundredths, ballot }: VotingUnit,
  actor: Actor | undefined,
): Static<typeof VotingUnitSchema> {
  const castByMe = ballot !== null && ballot.castByAccountId === actor?.accountId
  return {
    id: formatTenantId({ communityCode, id }),
    label,
    floorAreaHundredths,
    hasCast: ballot !== null,
    castByMe,
    receipt: castByMe ? ballot.receipt : null,
    castAt: castByMe ? ballot.castAt.toISOString() : null,
  }
}

function presentResult({
  outcome,
  tally,
  thresholds,
}: PollResult): Static<typeof PollResultSchema> {
  return { outcome, ...tally, thresholds: thresholds.map((threshold) => ({ ...threshold })) }
}
