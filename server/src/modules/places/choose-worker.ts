import type { AppointedWorker, GridWorker } from './places-types'

/**
 * Whom to ask in one grid: the first who is not on leave.
 * @param workers in the order in which they are asked
 */
export function chooseWorker(workers: readonly AppointedWorker[]): GridWorker | undefined {
  const chosen = workers.find(({ isOnLeave }) => !isOnLeave)
  if (!chosen) return undefined
  const { isSecond, isOnLeave: _, ...worker } = chosen
  const isStandIn = isSecond && workers.some((each) => !each.isSecond && each.isOnLeave)
  return { ...worker, isStandIn }
}
