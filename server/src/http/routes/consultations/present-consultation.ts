import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import { hasVoted } from '../../../modules/consultations/consultations-policy'
import type {
  Consultation,
  ConsultationDetail,
  ConsultationView,
  VotingUnit,
} from '../../../modules/consultations/consultations-types'
import { weighsByArea } from '../../../modules/consultations/rules/decide-poll'
import { requiredParticipants } from '../../../modules/consultations/rules/rule-sentences'
import type { Actor } from '../../../modules/identity/identity-types'
import { presentPollRule } from './present-poll-rule'
import { presentQuestion } from './present-question'
import { presentResult } from './present-result'
import type { ConsultationSchema, ConsultationSummarySchema, VotingUnitSchema } from './schemas'

export function presentConsultation(
  view: ConsultationDetail,
  actor: Actor | undefined,
): Static<typeof ConsultationSchema> {
  const { consultation, origin, struckOff, result, abilities } = view
  const { poll } = consultation
  return {
    ...presentHead(view),
    body: consultation.body,
    topic: origin && {
      id: formatTenantId({ communityCode: consultation.communityCode, id: origin.id }),
      title: maskPersonalData(origin.title),
    },
    poll: {
      ...presentPollHead(view),
      questions: poll.questions.map(presentQuestion),
      allowsRecast: poll.allowsRecast,
      developerHeld: poll.developerHeld,
      emptyFlats: poll.emptyFlats,
      rule: presentPollRule(poll.rule, poll.votingUnit, poll.roll),
      weighsByArea: weighsByArea(poll.rule),
      drawCommitment: poll.drawCommitment,
      boardPublicKey: view.boardPublicKey,
      hasBoard: poll.hasBoard,
      unconfirmedPaper: poll.unconfirmedPaper,
      myVotingUnits: view.myVotingUnits.map((unit) => presentUnit(consultation, unit, actor)),
      struckOff: struckOff && {
        reason: maskPersonalData(struckOff.reason),
        decidedAt: struckOff.decidedAt.toISOString(),
      },
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
  const { questions, rule, roll } = consultation.poll
  const openUnits = myVotingUnits.filter((unit) => !hasVoted(unit))
  return {
    ...presentHead(view),
    poll: {
      ...presentPollHead(view),
      question: questions[0]?.text ?? '',
      questionCount: questions.length,
      requiredParticipants: requiredParticipants(rule, roll?.units ?? null),
      myOpenUnits: consultation.status === 'voting' ? openUnits.length : 0,
      outcome: result?.decision.outcome ?? null,
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
    votingUnit: poll.votingUnit,
    secrecy: poll.secrecy,
    closesAt: poll.closesAt.toISOString(),
    roll: poll.roll && { ...poll.roll },
    turnout,
  }
}

function presentUnit(
  { communityCode }: Consultation,
  unit: VotingUnit,
  actor: Actor | undefined,
): Static<typeof VotingUnitSchema> {
  const { id, label, floorAreaHundredths, ballot, mark, isSlipWaiting } = unit
  const castByMe = ballot !== null && ballot.castByAccountId === actor?.accountId
  return {
    id: formatTenantId({ communityCode, id }),
    label,
    floorAreaHundredths,
    hasCast: hasVoted(unit),
    mark,
    isSlipWaiting,
    castByMe,
    isDelegated: unit.isDelegated,
    receipt: castByMe ? ballot.receipt : null,
    castAt: castByMe ? ballot.castAt.toISOString() : null,
  }
}
