import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

export type Category = Reply<'listCategories'>['items'][number]
/** A report in a list. */
export type ReportSummary = Reply<'listReports'>['items'][number]
export type Report = Reply<'getReport'>
/** 办理记录: one step of a report's history. */
export type Activity = Reply<'listReportActivities'>['items'][number]
/** How many reports wait in each list of a handler; a hundred means as many or more. */
export type ReportCounts = Reply<'countReports'>
export type Receivers = Reply<'listReceivers'>
export type NewReport = operations['createReport']['requestBody']['content']['application/json']
export type PersonalDataFinding = Reply<'checkPersonalData'>['findings'][number]
export type NewAssistedReport =
  operations['createAssistedReport']['requestBody']['content']['application/json']
/** A report as the holder of its code sees it. */
export type Lookup = Reply<'lookUpReport'>
/** 编号和查询码 */
export type Claim = operations['lookUpReport']['requestBody']['content']['application/json']
export type DuplicateSearch =
  operations['findLikelyDuplicates']['requestBody']['content']['application/json']
/** What somebody near reported that may be about the same. */
export type LikelyDuplicate = Reply<'findLikelyDuplicates'>['items'][number]
export type ReportAround = Reply<'listReportsAround'>['items'][number]
type ReportQuery = NonNullable<operations['listReports']['parameters']['query']>

export type ReportStatus = Report['status']
/** How a report was closed; only `confirmed` counts as solved. */
export type ClosedAs = NonNullable<Report['closedAs']>
export type ReportEvent = Activity['event']
/** 满意 · 基本满意 · 不满意 */
export type Rating = NonNullable<Activity['rating']>
export type Ability = keyof Report['abilities']
/** A link to a photo expires, so it is never kept. */
export type ReportPhoto = Report['photos'][number]

/** Which reports a list holds; in the worker's and the committee's, `open` is in due order. */
export type ReportFilter = Required<Pick<ReportQuery, 'view' | 'status'>> &
  Pick<ReportQuery, 'gridCode' | 'dueWithinHours' | 'text'>
