import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { endOfDay } from '../../lib/shanghai-time'
import type { Standing } from '../consultations/standing-types'
import { announceConsultation, callOff, keyOfConsultation } from '../messages/tell-service'
import type { Milestone } from './milestones-types'

type Due = Pick<Milestone, 'id' | 'dueOn'>

const KIND = 'milestone_overdue'
/** A day it was put off to is another one to be late on. */
const partOf = ({ id, dueOn }: Due) => `${id}:${dueOn}`

/** Has the area told when the day is over, unless that is called off by then. */
export function tellWhenOverdue(
  trx: Transaction<Database>,
  consultation: Standing,
  milestone: Due,
): Promise<void> {
  const news = { kind: KIND, part: partOf(milestone), startsAt: endOfDay(milestone.dueOn) } as const
  return announceConsultation(trx, consultation, news)
}

/** It is done, dropped, or due on another day. */
export function callOffOverdue(
  trx: Transaction<Database>,
  consultation: Standing,
  milestone: Due,
  now: Date,
): Promise<void> {
  return callOff(trx, keyOfConsultation(consultation, KIND, partOf(milestone)), now)
}

/** Has the area told that it is done. */
export function tellDone(
  trx: Transaction<Database>,
  consultation: Standing,
  { id }: Due,
  now: Date,
): Promise<void> {
  const news = { kind: 'milestone_done', part: id, startsAt: now } as const
  return announceConsultation(trx, consultation, news)
}
