import type { TenantId } from '../../lib/ids'
import type { StandingService } from '../consultations/standing-service'
import type { CorrectionsService } from '../corrections/corrections-service'
import type { DocumentsService } from '../documents/documents-service'
import type { Actor } from '../identity/identity-types'
import type { MilestonesService } from '../milestones/milestones-service'
import type { OpinionsService } from '../opinions/opinions-service'
import { abilitiesOf } from './steps-policy'
import type { StepsView } from './steps-types'

export interface StepsService {
  /** Everything around the poll in one answer, so that a page need not ask five times. @throws DomainError `not_found` */
  getSteps(actor: Actor | undefined, consultation: TenantId): Promise<StepsView>
}

export function createStepsService(deps: {
  standing: StandingService
  opinions: OpinionsService
  documents: DocumentsService
  corrections: CorrectionsService
  milestones: MilestonesService
}): StepsService {
  const { standing, opinions, documents, corrections, milestones } = deps
  return {
    async getSteps(actor, id) {
      const consultation = await standing.getStanding(actor, id)
      const steps = await standing.listSteps(id)
      const round = await opinions.findRound(consultation)
      const summary = round && (await opinions.summarise(actor, consultation))
      const started = steps.find(({ step }) => step === 'carrying_out')
      const progress = started && (await milestones.summarise(id))
      const closed = steps.find(({ step }) => step === 'closed')
      return {
        status: consultation.status,
        opinions: round && summary ? { ...round, ...summary } : null,
        unpassed: consultation.unpassed ?? null,
        carryingOut:
          started && progress
            ? { ...progress, startedAt: started.enteredAt, reason: started.statement }
            : null,
        closed: closed ? { closedAt: closed.enteredAt, statement: closed.statement ?? '' } : null,
        documentCount: await documents.countDocuments(id),
        correctionCount: await corrections.countCorrections(id),
        abilities: abilitiesOf(actor, consultation, {
          opinionsLeft: summary?.left ?? 0,
          runningMilestones: progress?.running ?? 0,
        }),
      }
    },
  }
}
