import { DomainError } from '../../../lib/domain-error'
import { createThreadDesk, type ThreadLimits } from '../../../lib/thread-desk'
import { outlinesTooTangled } from './grids-errors'
import type { MadePlan } from './make-plan'
import type { PlanOutcome, PlanTask } from './plan-task'

/** A file with all the points it may have takes two to four seconds; lines that cross without end could take for ever. */
const LIMITS: ThreadLimits = { memoryMb: 512, timeoutMs: 10_000, maxWaiting: 8 }

/** Makes plans away from the thread that answers requests. */
export interface PlanDesk {
  /** @throws DomainError those of `makePlan`, `grid_outlines_too_tangled`, `try_again` */
  make(task: PlanTask): Promise<MadePlan>
}

/** @param program the compiled `grid-plans`, which makes one plan */
export function createPlanDesk(program: string | undefined): PlanDesk {
  const desk = createThreadDesk<PlanTask>(program, LIMITS)
  return {
    async make(task) {
      const outcome = (await desk.run(task)) as PlanOutcome | undefined
      if (!outcome) throw outlinesTooTangled()
      if ('made' in outcome) return outcome.made
      const { kind, code, message, fields } = outcome.refusal
      throw new DomainError(kind, code, message, fields)
    },
  }
}
