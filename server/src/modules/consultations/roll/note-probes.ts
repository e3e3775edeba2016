import { randomUUID } from 'node:crypto'
import type { UnitOfWork, Write } from '../../../db/unit-of-work'
import { DomainError } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'

/** A refusal tells the committee that a unit has had its ballot paper, so that somebody asked leaves a trace for auditors. */
export async function noteProbes(
  unitOfWork: UnitOfWork,
  { communityCode, request }: Write,
  { poll, correcting }: { poll: TenantId; correcting: Promise<null> },
): Promise<void> {
  try {
    await correcting
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unit_has_voted') {
      const write = {
        communityCode,
        operation: 'correct_roll_refused',
        request: { ...request, key: randomUUID() },
      }
      await unitOfWork.write(write, async () => ({ subjectId: formatTenantId(poll), result: null }))
    }
    throw error
  }
}
