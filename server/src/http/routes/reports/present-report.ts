import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskName } from '../../../lib/mask-name'
import { maskPersonalData } from '../../../lib/personal-data'
import { nextReminderAt } from '../../../modules/reports/report-limits'
import { numberOf } from '../../../modules/reports/report-number'
import {
  canReadOriginal,
  canViewMain,
  canViewPhotos,
  isStaff,
} from '../../../modules/reports/reports-policy'
import { CONFIRM_DAYS } from '../../../modules/reports/reports-state'
import type {
  Activity,
  ActivityPage,
  MainReport,
  OpenedReport,
  Party,
  Photo,
  Report,
  ReportView,
} from '../../../modules/reports/reports-types'
import { parseUnit, type UnitKey } from '../../../modules/units/unit'
import type { UnitContact } from '../../../modules/units/units-types'
import type { ActivitySchema, ReportSchema, ReportSummarySchema } from './schemas'
import { titleOf } from './title-of'

/** Makes an expiring link to an uploaded photo. */
export type LinkTo = (uploadId: string) => string

const DAY_MS = 86_400_000

export function presentReportSummary({
  report,
  accountable,
  pending,
  mainAccountable,
  parties,
  abilities,
}: ReportView): Static<typeof ReportSummarySchema> {
  return {
    id: formatTenantId(report),
    number: numberOf(report),
    // Masked before it is cut: half a number would not be known as one.
    title: titleOf(textFor(parties, report.body)),
    status: report.status,
    closedAs: report.closedAs,
    category: report.category,
    gridCode: report.gridCode,
    gridName: report.gridName,
    communityName: report.communityName,
    address: textFor(parties, report.address),
    isPublic: report.isPublic,
    checkStatus: canReadOriginal(parties) ? report.checkStatus : null,
    isMine: parties.has('reporter'),
    reopenedCount: report.reopenedCount,
    submittedAt: report.submittedAt.toISOString(),
    respondDueAt: report.respondDueAt.toISOString(),
    resolveDueAt: report.resolveDueAt.toISOString(),
    confirmBy: confirmByOf(report),
    accountable,
    pending,
    pendingDueAt: report.pendingDueAt?.toISOString() ?? null,
    reviewAt: report.reviewAt?.toISOString() ?? null,
    escalatedTo: report.escalatedUnit === null ? null : parseUnit(report.escalatedUnit).kind,
    isSupervised: report.supervisedAt !== null,
    returnCount: report.returnCount,
    reminderCount: report.reminderCount,
    channel: canReadOriginal(parties) ? report.channel : null,
    followerCount: report.followerCount,
    position: canViewPhotos(parties) ? report.position : null,
    mergedInto: presentMain(report.mergedInto, mainAccountable, parties),
    abilities,
  }
}

export function presentReport(view: OpenedReport, linkTo: LinkTo): Static<typeof ReportSchema> {
  const { report, parties, photos, consent } = view
  const reporterName = report.reporterName ?? consent?.personName
  return {
    ...presentReportSummary(view),
    body: textFor(parties, report.body),
    isAnonymous: report.isAnonymous,
    reporterName: isStaff(parties) && reporterName !== undefined ? maskName(reporterName) : null,
    consent: consent && {
      givenAs: consent.givenAs,
      givenAt: consent.givenAt.toISOString(),
      recordedByName: consent.recordedByName,
      hasPhone: consent.hasPhone,
    },
    acceptedAt: report.acceptedAt?.toISOString() ?? null,
    resolvedAt: report.resolvedAt?.toISOString() ?? null,
    closedAt: report.closedAt?.toISOString() ?? null,
    extendableUntil: view.extendableUntil?.toISOString() ?? null,
    nextReminderAt: view.abilities.remind ? (nextReminderAt(report)?.toISOString() ?? null) : null,
    photos: presentPhotos(photos, linkTo),
  }
}

/** Those who read of it here need have no part in it, so it is masked for everybody. */
function presentMain(
  main: MainReport | null,
  accountable: UnitContact | null,
  parties: ReportView['parties'],
) {
  if (!main || !accountable || !canViewMain(parties, main)) return null
  return {
    id: formatTenantId(main),
    number: numberOf(main),
    title: titleOf(maskPersonalData(main.body)),
    status: main.status,
    closedAs: main.closedAs,
    accountable,
  }
}

interface Reading {
  /** The reader's, or undefined for a visitor. */
  readonly accountId: string | undefined
  readonly parties: ReadonlySet<Party>
  readonly units: ActivityPage['units']
  readonly linkTo: LinkTo
}

/** A step of the timeline for one reader. A reporter is named to nobody but themselves. */
export function presentActivity(
  activity: Activity,
  { accountId, parties, units, linkTo }: Reading,
): Static<typeof ActivitySchema> {
  const isMe = activity.actorAccountId !== null && activity.actorAccountId === accountId
  const { details } = activity
  const nameOf = (key: UnitKey | undefined) => {
    const unit = key === undefined ? undefined : units.get(key)
    return unit ? { unit: unit.unit, kind: unit.kind, name: unit.name } : null
  }
  const isOriginal = canReadStep(parties, activity)
  const isNamed = activity.actorName !== null && (isMe || activity.actorRole !== 'reporter')
  return {
    id: activity.id,
    event: activity.event,
    fromStatus: activity.fromStatus,
    toStatus: activity.toStatus,
    actorRole: activity.actorRole,
    actor: isNamed ? { displayName: activity.actorName ?? '', isMe } : null,
    note: noteFor(activity, isOriginal),
    checkStatus: isOriginal ? activity.checkStatus : null,
    isInternal: activity.isInternal,
    from: nameOf(details.from),
    to: nameOf(details.to),
    proposed: nameOf(details.proposed),
    until: details.reviewAt ?? details.dueAt ?? details.resolveDueAt ?? null,
    rating: details.rating ?? null,
    referTo: presentReferTo(details.referTo, isOriginal),
    isOfMain: activity.isOfMain,
    at: activity.at.toISOString(),
    photos: presentPhotos(activity.photos, linkTo),
  }
}

/** That there was a step everybody reads; what a reporter said in it, once it has passed its check. */
function noteFor({ note, checkStatus }: Activity, isOriginal: boolean): string {
  if (isOriginal) return note
  return checkStatus === null ? maskPersonalData(note) : ''
}

/** Staff who merge or part reports may quote the other one's reporter, so this report's reads their words masked. */
const MAY_QUOTE: readonly Activity['event'][] = ['merge', 'unmerge']

/** Whether this reader gets a step's words as they were written. */
function canReadStep(parties: ReadonlySet<Party>, { event, isOfMain }: Activity): boolean {
  if (isOfMain) return false
  return MAY_QUOTE.includes(event) ? isStaff(parties) : canReadOriginal(parties)
}

/** Where else to go is mostly an office, and useless without its landline. */
function presentReferTo(referTo: string | undefined, isOriginal: boolean): string | null {
  if (referTo === undefined) return null
  return isOriginal ? referTo : maskPersonalData(referTo, ['landline'])
}

function textFor(parties: ReadonlySet<Party>, text: string): string {
  return canReadOriginal(parties) ? text : maskPersonalData(text)
}

function presentPhotos(photos: readonly Photo[], linkTo: LinkTo) {
  return photos.map(({ uploadId, width, height }) => ({
    id: uploadId,
    url: linkTo(uploadId),
    width,
    height,
  }))
}

function confirmByOf({ status, statusSince }: Report): string | null {
  if (status !== 'resolved' && status !== 'rejected') return null
  return new Date(statusSince.getTime() + CONFIRM_DAYS * DAY_MS).toISOString()
}
