import { randomUUID } from 'node:crypto'
import type { UnitOfWork, Write } from '../../db/unit-of-work'
import { DomainError } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'

/**
 * A refusal that tells the committee that a unit has had its ballot paper: that somebody asked, and about which unit, leaves
 * a trace for auditors, `…_refused`.
 * @param attempt its `code` is the refusal that tells; every error is passed on
 */
export async function noteProbes<T>(
  unitOfWork: UnitOfWork,
  { communityCode, operation, request }: Write,
  attempt: {
    readonly votingUnit: TenantId | null
    readonly code: string
    readonly work: Promise<T>
  },
): Promise<T> {
  const { votingUnit, code, work } = attempt
  try {
    return await work
  } catch (error) {
    if (votingUnit && error instanceof DomainError && error.code === code) {
      const write = {
        communityCode,
        operation: `${operation}_refused`,
        request: { ...request, key: randomUUID() },
      }
      const subjectId = formatTenantId(votingUnit)
      await unitOfWork.write(write, async () => ({ subjectId, result: null }))
    }
    throw error
  }
}
