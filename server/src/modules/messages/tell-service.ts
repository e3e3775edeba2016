import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { dayAt } from '../../lib/shanghai-time'
import { parseUnit, type UnitKey, unitAround } from '../units/unit'
import type { Leading, MessageKind, WorkKind } from './messages-types'
import {
  type Broadcast,
  endBroadcast,
  insertBroadcast,
  insertMessages,
  listHolders,
  listMembersOf,
  type Telling,
} from './tell-repository'

export type { Telling } from './tell-repository'

/**
 * Tells some people, in the transaction of the act that is told. Whoever was told under the key is not told again.
 * @param accountIds a few; an area is told by `announce`
 */
export async function tell(
  trx: Transaction<Database>,
  accountIds: readonly string[],
  telling: Telling,
  now: Date,
): Promise<void> {
  if (accountIds.length > 0) await insertMessages(trx, accountIds, telling, now)
}

/** Tells whoever is there to ask in a unit. */
export async function tellHolders(
  trx: Transaction<Database>,
  unit: UnitKey,
  telling: Telling,
  now: Date,
): Promise<void> {
  await tell(trx, await listHolders(trx, parseUnit(unit), now), telling, now)
}

type Except = string | null | readonly (string | null)[]

/**
 * Tells those who work in a unit that work of a kind has come, once a day; for a grid in which nobody is present its committee.
 * @param work.except whoever brought it, or has had a part in it
 * @param work.day of which it is told once, where that is another than today
 * @returns whether there was anybody to tell
 */
export async function tellUnit(
  trx: Transaction<Database>,
  work: {
    readonly unit: UnitKey
    readonly kind: WorkKind
    readonly except?: Except
    readonly day?: string
  },
  now: Date,
): Promise<boolean> {
  const { kind, except, day = dayAt(now) } = work
  const unit = parseUnit(work.unit)
  let leading = LEADS_TO[unit.kind === 'grid' ? 'worker' : 'office'](kind, unit.areaCode)
  let holders = await listHolders(trx, unit, now)
  if (holders.length === 0 && unit.kind === 'grid') {
    holders = await listHolders(trx, parseUnit(unitAround('committee', unit.areaCode)), now)
    leading = LEADS_TO.office(kind, unit.areaCode)
  }
  const key = `${kind}:${day}`
  const left = [except].flat()
  const others = holders.filter((accountId) => !left.includes(accountId))
  await tell(trx, others, { ...leading, key, kind, about: '', dueAt: null }, now)
  return others.length > 0
}

const LEADS_TO = {
  worker: (kind: WorkKind, gridCode: string): Leading => {
    if (kind === 'work_claims') return decisionsIn(gridCode)
    return { target: kind === 'work_forms' ? 'worker_forms' : 'workbench', targetId: null }
  },
  office: (kind: WorkKind, areaCode: string): Leading =>
    kind === 'work_claims' ? decisionsIn(areaCode) : { target: 'console', targetId: null },
}

function decisionsIn(areaCode: string): Leading {
  return { target: 'decisions', targetId: areaCode.slice(0, 12) }
}

/**
 * Has everybody of an area or everybody a notice is for told, from an instant on: the job does it, piece by piece.
 * Under a key that was used it changes nothing.
 */
export function announce(trx: Transaction<Database>, broadcast: Broadcast): Promise<void> {
  return insertBroadcast(trx, broadcast)
}

/** A consultation as far as it is told. */
interface ToldConsultation extends TenantId {
  readonly areaCode: string
  readonly title: string
}

/** Has everybody of a consultation's area told. @param news.part what tells two of one kind apart */
export function announceConsultation(
  trx: Transaction<Database>,
  { areaCode, title, ...id }: ToldConsultation,
  news: {
    readonly kind: MessageKind
    readonly part?: string
    readonly dueAt?: Date
    readonly startsAt: Date
  },
): Promise<void> {
  const { kind, part, dueAt = null, startsAt } = news
  const targetId = formatTenantId(id)
  const about = { target: 'consultation', targetId, about: title } as const
  const key = keyOfConsultation(id, kind, part)
  return announce(trx, {
    ...about,
    key,
    kind,
    audience: 'area',
    placeCode: areaCode,
    dueAt,
    startsAt,
  })
}

/** The key under which something of a consultation is announced. */
export function keyOfConsultation(id: TenantId, kind: MessageKind, part?: string): string {
  return ['consultation', formatTenantId(id), kind, ...(part === undefined ? [] : [part])].join(':')
}

/** Tells those who live in some households of one community. @param telling.except whoever did it */
export async function tellHouseholds(
  trx: Transaction<Database>,
  households: { readonly communityCode: string; readonly ids: readonly string[] },
  { except, ...telling }: Telling & { readonly except?: string },
  now: Date,
): Promise<void> {
  const accountIds = await listMembersOf(trx, households)
  await tell(
    trx,
    accountIds.filter((accountId) => accountId !== except),
    telling,
    now,
  )
}

/** Takes back what has not been told yet. */
export function callOff(trx: Transaction<Database>, key: string, now: Date): Promise<void> {
  return endBroadcast(trx, key, now)
}
