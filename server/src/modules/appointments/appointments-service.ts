import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import type { Sealing } from '../../lib/sealing'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import type { DeliveriesService } from '../notices/deliveries-service'
import type { PlacesService } from '../places/places-service'
import { alreadyAppointed, appointmentOver, dutyHoursInvalid } from './appointments-errors'
import { mayAppoint, officeCodeOf, seesCommunity, seesOffices } from './appointments-policy'
import type {
  AppointmentChange,
  AppointmentChangeKind,
  DutyHours,
  Office,
  OpenWork,
  Post,
  StaffedGrid,
} from './appointments-types'
import * as changes from './changes-repository'
import { type Ending, endTerm } from './end-term'
import { findAppointee } from './find-appointee'
import { countOpenWork } from './open-work-repository'
import * as posts from './posts-repository'
import { emptyFrom, staffingOf } from './staffing'
import { tellAppointed, tellChanged, tellEnded } from './tell-posts'
import { assertTerm, hoursAreWrong, kindsOf, overlaps } from './terms'

export interface Appointing extends Office, DutyHours {
  /** Of the person, digits only. */
  readonly phone: string
  readonly isSecond: boolean
  /** Now while it is null. */
  readonly startsAt: Date | null
  readonly endsAt: Date | null
}

/** 任职: who works where, from when until when. */
export interface AppointmentsService {
  /** Grids with nobody to ask come first. @throws DomainError `forbidden` */
  listCommunity(
    actor: Actor,
    communityCode: string,
  ): Promise<{ readonly grids: StaffedGrid[]; readonly members: Post[] }>
  /** The committee of a community, the officers of a subdistrict or of a county's departments. @throws DomainError `forbidden` */
  listOffices(actor: Actor, areaCode: string): Promise<Post[]>
  /**
   * What the person is called, to see that it is the right one. Counted, also when nobody is found.
   * @throws DomainError `forbidden`, and as `findAppointee`
   */
  findAppointee(
    actor: Actor,
    asked: { readonly office: Office; readonly phone: string },
  ): Promise<{ readonly displayName: string }>
  /** @throws DomainError `forbidden`, `not_found`, `already_appointed`, dates and hours that do not fit, and as `findAppointee` */
  appoint(actor: Actor, appointing: Appointing, request: WriteRequest): Promise<string>
  /** Another order of the workers, or other duty hours. @throws DomainError `not_found`, `appointment_over`, `duty_hours_invalid` */
  change(
    actor: Actor,
    change: DutyHours & { readonly id: string; readonly isSecond: boolean },
    request: WriteRequest,
  ): Promise<void>
  /**
   * Now or on a day. An office that would have nobody needs a successor, a grid at least a committee that takes it over.
   * @throws DomainError `not_found`, `appointment_over`, `appointment_ends_earlier`, `last_worker`, `last_in_office`, dates that do not fit, and as `findAppointee`
   */
  end(
    actor: Actor,
    ending: Omit<Ending, 'successorId'> & {
      readonly id: string
      readonly successorPhone: string | null
    },
    request: WriteRequest,
  ): Promise<void>
  /** @throws DomainError `not_found` */
  countOpenWork(actor: Actor, gridCode: string): Promise<OpenWork>
  /** Newest first. @throws DomainError `forbidden` */
  listChanges(actor: Actor, areaCode: string, page: PageRequest): Promise<Page<AppointmentChange>>
}

export function createAppointmentsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  sealing: Sealing
  identity: IdentityService
  places: PlacesService
  deliveries: DeliveriesService
}): AppointmentsService {
  const { db, clock, unitOfWork, sealing, places } = deps

  /** A stored hash of the request would tell the phone to whoever tries them all. */
  function hidePhone(request: WriteRequest): WriteRequest {
    const column = { table: 'idempotency_keys', column: 'request_hash' }
    return { ...request, payload: sealing.indexOf(JSON.stringify(request.payload), column) }
  }

  /** @throws DomainError `not_found` when the office is none */
  async function holdOffice(trx: Transaction<Database>, office: Office): Promise<void> {
    const { role, areaCode, departmentCode } = office
    if (!(await posts.lockPlace(trx, officeCodeOf(office)))) throw notFound('place')
    const isThere = role !== 'grid_worker' || (await places.holdGrid(trx, areaCode))
    if (!isThere) throw notFound('place')
    if (departmentCode !== null && !(await posts.hasDepartment(trx, areaCode, departmentCode))) {
      throw notFound('department')
    }
  }

  /** Nobody else appoints or ends anybody there until the transaction ends. @throws DomainError `not_found`, `appointment_over` */
  async function holdPost(
    trx: Transaction<Database>,
    actor: Actor,
    { id, office }: { id: string; office: Office },
    now: Date,
  ): Promise<Post> {
    if (!mayAppoint(actor, office)) throw notFound('appointment')
    await posts.lockPlace(trx, officeCodeOf(office))
    const post = await posts.findPost(trx, id, now)
    if (!post) throw appointmentOver()
    return post
  }

  async function getOffice(id: string): Promise<Office> {
    const office = await posts.findOffice(db, id)
    if (!office) throw notFound('appointment')
    return office
  }

  async function record(
    trx: Transaction<Database>,
    actor: Actor,
    { id, kind, office, effectiveAt }: Recorded,
    now: Date,
  ): Promise<void> {
    await changes.insertChange(
      trx,
      {
        officeCode: officeCodeOf(office),
        appointmentId: id,
        kind,
        effectiveAt: effectiveAt < now ? now : effectiveAt,
        accountId: actor.accountId,
      },
      now,
    )
  }

  return {
    async listCommunity(actor, communityCode) {
      if (!seesCommunity(actor, communityCode)) throw forbidden()
      const now = clock.now()
      const grids = await places.listGrids(communityCode)
      const areaCodes = grids.map(({ code }) => code)
      const workers = await posts.listPosts(db, { role: 'grid_worker', areaCodes }, now)
      const committee = { role: 'committee_member', areaCodes: [communityCode] } as const
      const staffed = grids.map(({ code, name, dutyPhone }) => {
        const own = workers.filter(({ areaCode }) => areaCode === code)
        const staffing = staffingOf(own, now)
        return { code, name, dutyPhone, staffing, emptyFrom: emptyFrom(own, now), posts: own }
      })
      return {
        grids: [
          ...staffed.filter(({ staffing }) => staffing !== 'staffed'),
          ...staffed.filter(({ staffing }) => staffing === 'staffed'),
        ],
        members: await posts.listPosts(db, committee, now),
      }
    },
    async listOffices(actor, areaCode) {
      const role = ROLE_BY_LENGTH[areaCode.length]
      if (role === undefined || !seesOffices(actor, areaCode)) throw forbidden()
      return posts.listPosts(db, { role, areaCodes: [areaCode] }, clock.now())
    },
    async findAppointee(actor, { office, phone }) {
      if (!mayAppoint(actor, office)) throw forbidden()
      const { displayName } = await findAppointee(deps, actor, phone)
      return { displayName }
    },
    async appoint(actor, appointing, request) {
      if (!mayAppoint(actor, appointing)) throw forbidden()
      if (hoursAreWrong(appointing)) throw dutyHoursInvalid()
      const { accountId } = await findAppointee(deps, actor, appointing.phone)
      const write = {
        communityCode: officeCodeOf(appointing),
        operation: 'appoint',
        request: hidePhone(request),
      }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        await holdOffice(trx, appointing)
        const startsAt = appointing.startsAt ?? now
        const term = { startsAt, endsAt: appointing.endsAt }
        assertTerm(term, now)
        const held = await posts.listPostsOf(trx, appointing, now)
        if (held.some((post) => post.accountId === accountId && overlaps(post, term))) {
          throw alreadyAppointed()
        }
        const made = await posts.insertPost(trx, { ...appointing, ...term, accountId })
        const change = { id: made, kind: 'appointed', office: appointing } as const
        await record(trx, actor, { ...change, effectiveAt: startsAt }, now)
        await tellAppointed(trx, { id: made, accountId, role: appointing.role }, now)
        return { subjectId: made, result: { id: made } }
      })
      return id
    },
    async change(actor, { id, ...wanted }, request) {
      const office = await getOffice(id)
      if (hoursAreWrong(wanted)) throw dutyHoursInvalid()
      const write = {
        communityCode: officeCodeOf(office),
        operation: 'change_appointment',
        request,
      }
      await unitOfWork.write(write, async (trx, now) => {
        const post = await holdPost(trx, actor, { id, office }, now)
        await posts.changePost(trx, id, wanted)
        for (const kind of kindsOf(post, wanted)) {
          await record(trx, actor, { id, kind, office, effectiveAt: now }, now)
        }
        await tellChanged(trx, { post, wanted, byAccountId: actor.accountId }, now)
        return { subjectId: id, result: null }
      })
    },
    async end(actor, { id, successorPhone, ...ending }, request) {
      const office = await getOffice(id)
      if (!mayAppoint(actor, office)) throw notFound('appointment')
      const successor =
        successorPhone === null ? undefined : await findAppointee(deps, actor, successorPhone)
      const write = {
        communityCode: officeCodeOf(office),
        operation: 'end_appointment',
        request: hidePhone(request),
      }
      await unitOfWork.write(write, async (trx, now) => {
        const post = await holdPost(trx, actor, { id, office }, now)
        const all = await posts.listPostsOf(trx, office, now)
        const end = endTerm(post, all, { ...ending, successorId: successor?.accountId }, now)
        await posts.endPost(trx, id, end.endsAt)
        const recorded = { office, effectiveAt: end.endsAt }
        await record(trx, actor, { ...recorded, id, kind: 'ended' }, now)
        const { accountId: byAccountId } = actor
        await tellEnded(trx, { post, endsAt: end.endsAt, byAccountId }, now)
        if (end.successor) {
          const made = await posts.insertPost(trx, end.successor)
          await record(trx, actor, { ...recorded, id: made, kind: 'appointed' }, now)
          await tellAppointed(trx, { ...end.successor, id: made }, now)
        }
        if (end.isTakenOver) await record(trx, actor, { ...recorded, id, kind: 'taken_over' }, now)
        return { subjectId: id, result: null }
      })
    },
    async countOpenWork(actor, gridCode) {
      if (!seesCommunity(actor, gridCode.slice(0, 12))) throw notFound('grid')
      await places.getGrid(gridCode)
      const [counts, unreachedNotices] = await Promise.all([
        countOpenWork(db, gridCode),
        deps.deliveries.countUnreachedNotices(gridCode),
      ])
      return { ...counts, unreachedNotices }
    },
    async listChanges(actor, areaCode, page) {
      if (!seesCommunity(actor, areaCode) && !seesOffices(actor, areaCode)) throw forbidden()
      return changes.listChanges(db, areaCode, page)
    },
  }
}

interface Recorded {
  readonly id: string
  readonly kind: AppointmentChangeKind
  readonly office: Office
  readonly effectiveAt: Date
}

const ROLE_BY_LENGTH: Readonly<
  Record<number, 'committee_member' | 'subdistrict_officer' | 'department_officer'>
> = { 12: 'committee_member', 9: 'subdistrict_officer', 6: 'department_officer' }
