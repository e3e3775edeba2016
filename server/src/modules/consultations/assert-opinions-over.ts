import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { opinionsStillOpen } from './consultations-errors'
import { listSteps } from './standing-repository'

/** Who was told that there is time to write until an instant, has it. @throws DomainError `opinions_still_open` */
export async function assertOpinionsOver(
  db: Kysely<Database>,
  consultation: TenantId,
  now: Date,
): Promise<void> {
  const steps = await listSteps(db, consultation)
  const round = steps.find(({ step }) => step === 'opinions')
  if (round?.endsAt && now < round.endsAt) throw opinionsStillOpen()
}
