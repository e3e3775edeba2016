import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { GridPostsService } from '../identity/grid-posts-service'
import type { Actor } from '../identity/identity-types'
import { tellUnit } from '../messages/tell-service'
import type { PlacesService } from '../places/places-service'
import type { Grid } from '../places/places-types'
import type { SummariesService } from '../summaries/summaries-service'
import { unitAround } from '../units/unit'
import { answersInvalid, formInvalid, formOver, tooManyForms } from './forms-errors'
import { mayAnswer, mayAsk } from './forms-policy'
import * as repository from './forms-repository'
import {
  answerFaults,
  askedOf,
  burdenOf,
  fillIn,
  formFaults,
  MAX_RUNNING,
  questionKey,
  spreadAnswers,
} from './forms-rules'
import type {
  CellValue,
  Form,
  FormAnswers,
  FormRow,
  FormSheet,
  ListedForm,
  NewForm,
  WorkerForm,
} from './forms-types'
import { knownFigures } from './known-figures'
import * as rows from './rows-repository'
import { writeFormSheet } from './write-form-sheet'

/** 表格目录: a table that is wanted of every grid; what is known stands in it, and only the rest is asked. */
export interface FormsService {
  /** @throws DomainError `forbidden`, `form_invalid`, `period_out_of_range`, `too_many_forms` */
  ask(actor: Actor, form: NewForm, request: WriteRequest): Promise<TenantId>
  /** Nobody is asked any more; what came stays, and the figures as they are at that moment. @throws DomainError `not_found`, `form_over` */
  end(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /** The newest first. @throws DomainError `forbidden`, `invalid_cursor` */
  list(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<ListedForm>>
  /**
   * With a row for every grid of the community, a handful, and for one that is no more where it sent its own; figures are
   * those of now, or of when the form ended.
   * @throws DomainError `not_found`
   */
  get(actor: Actor, id: TenantId): Promise<{ form: Form; rows: readonly FormRow[] }>
  /** The same as an XLSX file. @throws DomainError `not_found` */
  writeSheet(actor: Actor, id: TenantId): Promise<Buffer>
  /** What is asked of the actor's grids, nothing where all is known; due first on top: five forms a community at most. */
  listForWorker(actor: Actor): Promise<WorkerForm[]>
  /** Of a form that ended, what it ended with. @throws DomainError `not_found`, also for a form that asks nothing, or ended before the grid was one */
  getSheet(actor: Actor, id: TenantId, gridCode: string): Promise<FormSheet>
  /**
   * Sends a grid's answers, or others in their place.
   * @throws DomainError `not_found`, `form_over`, `form_answers_invalid`
   */
  send(actor: Actor, answers: FormAnswers, request: WriteRequest): Promise<void>
}

export function createFormsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
  posts: GridPostsService
  summaries: SummariesService
}): FormsService {
  const { db, clock, unitOfWork, places, posts, summaries } = deps

  async function getOwn(actor: Actor, id: TenantId): Promise<Form> {
    const form = mayAsk(actor, id.communityCode) ? await repository.findForm(db, id) : undefined
    if (!form) throw notFound('form')
    return form
  }

  /** Of a form that ended, what it ended with. */
  async function listRows(form: Form): Promise<readonly FormRow[]> {
    const kept = form.endedAt === null ? undefined : await repository.findFinalRows(db, form)
    return kept ?? countRows(db, form, await places.listAllGrids(form.communityCode))
  }

  /** @throws DomainError `not_found` for a grid that it did not end with */
  async function findFinalRow(form: Form, code: string): Promise<FormRow> {
    const kept = await repository.findFinalRows(db, form)
    const row = kept?.find(({ gridCode }) => gridCode === code)
    if (!row) throw notFound('form')
    return row
  }

  async function countRows(
    reader: Kysely<Database>,
    form: Form,
    all: readonly Grid[],
  ): Promise<FormRow[]> {
    const sent = await rows.listSentRows(reader, form.communityCode, [form.id])
    const rowOf = (code: string) => sent.find(({ gridCode }) => gridCode === code)
    const grids = all.filter(({ code, isRetired }) => !isRetired || rowOf(code))
    const codes = grids.map(({ code }) => code)
    const attended = await posts.listAttendedGrids(reader, codes, clock.now())
    return Promise.all(
      grids.map(async ({ code, name, isRetired }) => ({
        gridCode: code,
        gridName: name,
        // Nobody has to answer for a grid that is no more.
        hasWorker: isRetired || attended.has(code),
        values: await fillFigures(reader, form, code, rowOf(code)?.values ?? []),
        sentAt: rowOf(code)?.sentAt ?? null,
      })),
    )
  }

  async function fillFigures(
    reader: Kysely<Database>,
    form: Form,
    gridCode: string,
    cells: readonly CellValue[],
  ) {
    const { fields, month } = form
    if (askedOf(fields).length === fields.length) return fillIn(fields, () => null, cells)
    const figures = await summaries.readFigures(reader, { areaCode: gridCode, period: month })
    const known = knownFigures(figures, await rows.countHomes(reader, gridCode))
    return fillIn(fields, (code) => known[code], cells)
  }

  /** @throws DomainError `not_found`, also for a grid that is not the actor's */
  async function assertAnswers(
    reader: Kysely<Database>,
    actor: Actor,
    { communityCode }: TenantId,
    code: string,
  ): Promise<void> {
    const hasWorker = (await posts.listAttendedGrids(reader, [code], clock.now())).has(code)
    const isOfForm = (await places.listGrids(communityCode)).some((grid) => grid.code === code)
    if (!isOfForm || !mayAnswer(actor, { code, hasWorker })) throw notFound('form')
  }

  return {
    async ask(actor, form, request) {
      const { communityCode } = form
      if (!mayAsk(actor, communityCode)) throw forbidden()
      const codes = (await places.listGrids(communityCode)).map(({ code }) => code)
      const write = { communityCode, operation: 'ask_form', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        const faults = formFaults(form, now)
        if (Object.keys(faults).length > 0) throw formInvalid(faults)
        // A month that has not begun has no figures.
        await summaries.readFigures(trx, { areaCode: communityCode, period: form.month })
        if (!(await repository.lockCommunity(trx, communityCode))) throw notFound('community')
        if ((await repository.countRunning(trx, communityCode)) >= MAX_RUNNING) throw tooManyForms()
        const { accountId } = actor
        const made = await repository.insertForm(trx, form, { accountId, now })
        const attended = await posts.listAttendedGrids(trx, codes, now)
        for (const gridCode of attended) {
          const unit = unitAround('grid', gridCode)
          await tellUnit(trx, { unit, kind: 'work_forms', except: accountId }, now)
        }
        return { subjectId: formatTenantId({ communityCode, id: made }), result: { id: made } }
      })
      return { communityCode, id }
    },
    async end(actor, id, request) {
      await getOwn(actor, id)
      const grids = await places.listAllGrids(id.communityCode)
      const write = { communityCode: id.communityCode, operation: 'end_form', request }
      await unitOfWork.write(write, async (trx, now) => {
        const form = await repository.holdRunning(trx, id)
        if (!form) throw formOver()
        await repository.endForm(trx, id, await countRows(trx, form, grids), now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async list(actor, communityCode, page) {
      if (!mayAsk(actor, communityCode)) throw forbidden()
      const found = await repository.listForms(db, communityCode, page)
      const { length: gridCount } = await places.listGrids(communityCode)
      const items = found.items.map((form) => ({ ...form, ...burdenOf(form.fields), gridCount }))
      return { items, nextCursor: found.nextCursor }
    },
    async get(actor, id) {
      const form = await getOwn(actor, id)
      return { form, rows: await listRows(form) }
    },
    async writeSheet(actor, id) {
      const form = await getOwn(actor, id)
      return writeFormSheet(form, await listRows(form))
    },
    async listForWorker(actor) {
      const outlines = await places.listOutlines(
        actor.appointments
          .filter(({ role }) => role === 'grid_worker')
          .map(({ areaCode }) => areaCode),
      )
      const communities = [...new Set(outlines.map(({ code }) => code.slice(0, 12)))]
      const found = await Promise.all(
        communities.map(async (communityCode) => {
          const all = await repository.listRunning(db, communityCode)
          const running = all.filter(({ fields }) => askedOf(fields).length > 0)
          const ids = running.map(({ id }) => id)
          return { running, sent: await rows.listSentRows(db, communityCode, ids) }
        }),
      )
      return found.flatMap(({ running, sent }) =>
        running.flatMap((form) =>
          outlines
            .filter(({ code }) => code.startsWith(form.communityCode))
            .map(({ code, name }) => ({
              form,
              ...burdenOf(form.fields),
              gridCode: code,
              gridName: name,
              sentAt:
                sent.find(({ formId, gridCode }) => formId === form.id && gridCode === code)
                  ?.sentAt ?? null,
            })),
        ),
      )
    },
    async getSheet(actor, id, gridCode) {
      await assertAnswers(db, actor, id, gridCode)
      const form = await repository.findForm(db, id)
      const asked = askedOf(form?.fields ?? [])
      if (!form || asked.length === 0) throw notFound('form')
      const [sent] = (await rows.listSentRows(db, id.communityCode, [id.id])).filter(
        (row) => row.gridCode === gridCode,
      )
      const remembered = await rows.listRemembered(db, gridCode, asked)
      const before = asked.map(({ question }) => remembered.get(questionKey(question)) ?? null)
      const cells = sent?.values ?? spreadAnswers(form.fields, before)
      const values =
        form.endedAt === null
          ? await fillFigures(db, form, gridCode, cells)
          : (await findFinalRow(form, gridCode)).values
      return {
        form,
        ...burdenOf(form.fields),
        gridCode,
        cells: form.fields.map((field, place) => ({
          field,
          value: values[place] ?? null,
          isRemembered: !sent && field.kind === 'asked' && (values[place] ?? null) !== null,
        })),
        sentAt: sent?.sentAt ?? null,
      }
    },
    async send(actor, { form: id, gridCode, answers }, request) {
      await assertAnswers(db, actor, id, gridCode)
      const write = { communityCode: id.communityCode, operation: 'send_form', request }
      await unitOfWork.write(write, async (trx, now) => {
        const form = await repository.holdForm(trx, id)
        const asked = askedOf(form?.fields ?? [])
        if (!form || asked.length === 0) throw notFound('form')
        if (form.endedAt !== null) throw formOver()
        const faults = answerFaults(asked, answers)
        if (Object.keys(faults).length > 0) throw answersInvalid(faults)
        const values = spreadAnswers(form.fields, answers)
        await rows.storeRow(trx, id, { gridCode, values, accountId: actor.accountId }, now)
        const answered = asked.map(({ question }, place) => {
          return { question, answer: answers[place] ?? '' }
        })
        await rows.rememberAnswers(trx, gridCode, answered, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
  }
}
