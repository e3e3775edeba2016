import path from 'node:path'
import type { Kysely } from 'kysely'
import { createCheckRun, openWechat } from './check-run'
import type { Database } from './db/schema'
import { createUnitOfWork } from './db/unit-of-work'
import type { SmsSettings } from './integrations/sms/sms-settings'
import { createLocalStorage } from './integrations/storage/file-storage'
import type { PushSettings } from './integrations/wechat/push-message'
import type { WechatSettings } from './integrations/wechat/wechat-client'
import type { SealAlgorithm } from './lib/ciphers'
import type { Clock } from './lib/clock'
import { createSealing } from './lib/sealing'
import { createTreeHeadSigner } from './lib/signed-tree-head'
import { createAccountsService } from './modules/accounts/accounts-service'
import { createDeletionsService } from './modules/accounts/deletions-service'
import { createAppointmentsService } from './modules/appointments/appointments-service'
import { createLeavesService } from './modules/appointments/leaves-service'
import { createWorkerPhotosService } from './modules/appointments/worker-photos-service'
import { createAuditService } from './modules/audit/audit-service'
import { createConsentsService } from './modules/consents/consents-service'
import { createConsultationMovesService } from './modules/consultations/consultation-moves-service'
import { createConsultationsService } from './modules/consultations/consultations-service'
import { createDelegationsService } from './modules/consultations/delegation/delegations-service'
import { createPaperEntriesService } from './modules/consultations/paper/paper-entries-service'
import { createPaperMarksService } from './modules/consultations/paper/paper-marks-service'
import { createPaperUnitsService } from './modules/consultations/paper/paper-units-service'
import { createRollCorrectionsService } from './modules/consultations/roll/roll-corrections-service'
import { createRollService } from './modules/consultations/roll/roll-service'
import { createStandingService } from './modules/consultations/standing-service'
import { createWorkService } from './modules/consultations/work/work-service'
import { createContentChecksService } from './modules/content-checks/content-checks-service'
import type { CheckMode } from './modules/content-checks/content-checks-types'
import { createCorrectionsService } from './modules/corrections/corrections-service'
import { createDocumentsService } from './modules/documents/documents-service'
import { createEvaluationService } from './modules/evaluation/evaluation-service'
import { createFormMovesService } from './modules/forms/form-moves-service'
import { createFormsService } from './modules/forms/forms-service'
import { createFreshnessService } from './modules/freshness/freshness-service'
import { createClaimsService } from './modules/homes/claims-service'
import { createDoorSheetsDesk } from './modules/homes/doors/door-sheets-desk'
import { createDoorSheetsService } from './modules/homes/doors/door-sheets-service'
import { createHomesService } from './modules/homes/homes-service'
import { createGridPostsService } from './modules/identity/grid-posts-service'
import { createIdentityService } from './modules/identity/identity-service'
import { createInboxService } from './modules/inbox/inbox-service'
import { createMediaService } from './modules/media/media-service'
import { createMessagesService } from './modules/messages/messages-service'
import { createTroublesService } from './modules/messages/troubles-service'
import { createMilestonesService } from './modules/milestones/milestones-service'
import { createDeliveriesService } from './modules/notices/deliveries-service'
import { createNoticeMovesService } from './modules/notices/notice-moves-service'
import { createNoticesService } from './modules/notices/notices-service'
import { createNoticeReviewsService } from './modules/notices/reviews-service'
import { createOpinionsService } from './modules/opinions/opinions-service'
import { createGridPlansService } from './modules/places/grids/grid-plans-service'
import { createGridsService } from './modules/places/grids/grids-service'
import { createPlanDesk } from './modules/places/grids/plan-desk'
import { createPlacesService } from './modules/places/places-service'
import { createCategoriesService } from './modules/reports/categories-service'
import { createAssistedReportsService } from './modules/reports/channels/assisted-reports-service'
import { createLookupsService } from './modules/reports/channels/lookups-service'
import { createDuplicatesService } from './modules/reports/duplicates/duplicates-service'
import { createReportMovesService } from './modules/reports/moving/report-moves-service'
import { createReportsService } from './modules/reports/reports-service'
import { createRevealsService } from './modules/reveals/reveals-service'
import { createRosterImportsService } from './modules/rosters/roster-imports-service'
import { createRostersService } from './modules/rosters/rosters-service'
import { createSheetDesk } from './modules/rosters/sheet/sheet-desk'
import { createSecondFactorService } from './modules/second-factor/second-factor-service'
import { createSmsCodesService } from './modules/sms/sms-codes-service'
import { createStepsService } from './modules/steps/steps-service'
import { createSummariesService } from './modules/summaries/summaries-service'
import { createTodoService } from './modules/todo/todo-service'
import { createTopicMovesService } from './modules/topics/topic-moves-service'
import { createTopicsService } from './modules/topics/topics-service'
import { createUnitsService } from './modules/units/units-service'
import { createVisitRequestsService } from './modules/visits/requests/visit-requests-service'
import { createVisitMovesService } from './modules/visits/visit-moves-service'
import { createVisitsService } from './modules/visits/visits-service'
import { createWebSessionsService } from './modules/web-sessions/web-sessions-service'
import { createMiniCodesService } from './modules/wechat/codes/mini-codes-service'
import { createWechatPushService } from './modules/wechat/wechat-push-service'
import { createWechatService } from './modules/wechat/wechat-service'

/** What the outside world provides; tests pass their own database, clock and folder. */
export interface Deps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly isDemo: boolean
  /** Where uploaded files live. */
  readonly filesFolder: string
  /** Signs sessions and links to files. */
  readonly secret: string
  /** Seals columns that hold personal data. */
  readonly dataKey: string
  /** With AES where it is not said. */
  readonly sealWith?: SealAlgorithm
  /** Where the compiled programs are that run in threads; without it no spreadsheet and no door sheet is made or read. */
  readonly programFolder?: string
  /** Where people's browsers find the browser edition, without a slash at its end. */
  readonly publicUrl?: string | undefined
  /** The mini-program of this installation; without it nobody signs in by WeChat. */
  readonly wechat?: WechatSettings | undefined
  /** How WeChat's pushes are sealed; without it none is read. */
  readonly wechatPush?: PushSettings | undefined
  /** Who looks at what residents write before everybody reads it; the committee where it is not said. */
  readonly contentCheck?: CheckMode
  /** How codes are sent to phones; without it nobody signs in by one. */
  readonly sms?: SmsSettings | undefined
  /** Told of what fails after its request was answered. */
  readonly onFailure?: (error: unknown) => void
}

/** Every service there is. */
export type Services = ReturnType<typeof createServices>

/** The composition root: every service is made here, once, and nowhere else. */
export function createServices(deps: Deps) {
  const { db, clock, isDemo, filesFolder, secret, dataKey } = deps
  const sealing = createSealing(dataKey, deps.sealWith)
  const unitOfWork = createUnitOfWork(db, clock)
  const onFailure = deps.onFailure ?? (() => undefined)
  const identity = createIdentityService({ db, clock, isDemo, sealing })
  const places = createPlacesService({ db, clock })
  const reportMoves = createReportMovesService()
  const noticeMoves = createNoticeMovesService()
  const grids = createGridsService({ db, unitOfWork, places, reportMoves, noticeMoves })
  const posts = createGridPostsService()
  const programFile = (name: string) =>
    deps.programFolder === undefined ? undefined : path.join(deps.programFolder, `${name}.mjs`)
  const gridPlans = createGridPlansService({
    db,
    unitOfWork,
    places,
    posts,
    reportMoves,
    noticeMoves,
    formMoves: createFormMovesService(),
    visitMoves: createVisitMovesService(),
    topicMoves: createTopicMovesService(),
    consultationMoves: createConsultationMovesService(),
    desk: createPlanDesk(programFile('grid-plans')),
  })
  const storage = createLocalStorage(filesFolder)
  const media = createMediaService({ db, clock, storage, secret })
  const client = openWechat(deps, sealing)
  const checks = createContentChecksService({
    ...createCheckRun(deps, { sealing, media, client }),
    mode: deps.contentCheck ?? 'manual',
    unitOfWork,
    identity,
  })
  const units = createUnitsService({ db, clock })
  const workerPhotos = createWorkerPhotosService({ db, unitOfWork, media })
  const consents = createConsentsService({ db, clock, identity, media })
  const reports = createReportsService({
    db,
    unitOfWork,
    places,
    units,
    media,
    sealing,
    clock,
    checks,
    consents,
  })
  const duplicates = createDuplicatesService({
    db,
    clock,
    unitOfWork,
    places,
    units,
    sealing,
    reports,
  })
  const reveals = createRevealsService({ db, clock, unitOfWork, identity, reports })
  const categories = createCategoriesService({ db, unitOfWork, places })
  const channelDeps = { db, clock, unitOfWork, sealing, reports, checks }
  const assistedReports = createAssistedReportsService(channelDeps)
  const lookups = createLookupsService(channelDeps)
  const consultations = createConsultationsService({
    db,
    clock,
    unitOfWork,
    places,
    sealing,
    signer: createTreeHeadSigner(secret),
    media,
  })
  const paperEntries = createPaperEntriesService({ db, clock, unitOfWork, sealing, media })
  const paperMarks = createPaperMarksService({ db, clock, unitOfWork })
  const roll = createRollService({ db, clock, unitOfWork, places })
  const rollCorrections = createRollCorrectionsService({ db, unitOfWork })
  const delegations = createDelegationsService({ db, unitOfWork, media })
  const standing = createStandingService({ db, unitOfWork, consultations })
  const opinions = createOpinionsService({ db, clock, unitOfWork, identity, standing })
  const documents = createDocumentsService({ db, unitOfWork, standing, media })
  const corrections = createCorrectionsService({ db, unitOfWork, standing })
  const milestones = createMilestonesService({ db, clock, unitOfWork, standing, media })
  const steps = createStepsService({ standing, opinions, documents, corrections, milestones })
  const topics = createTopicsService({ db, clock, unitOfWork, places, checks })
  const notices = createNoticesService({ db, clock, unitOfWork, places, media })
  const deliveries = createDeliveriesService({ db, clock, unitOfWork })
  const evaluation = createEvaluationService({ db, clock, places, secret })
  const desk = createSheetDesk(programFile('roster-sheets'))
  const rosters = createRostersService({ db, clock, unitOfWork, sealing, desk, reveals })
  const rosterImports = createRosterImportsService({
    db,
    clock,
    sealing,
    unitOfWork,
    places,
    desk,
    onFailure,
  })
  const summaries = createSummariesService({ db, clock, places })
  const forms = createFormsService({ db, clock, unitOfWork, places, posts, summaries })
  const homes = createHomesService({ db, clock, unitOfWork, identity })
  const claims = createClaimsService({ db, unitOfWork, sealing, identity, rosters })
  const appId = deps.wechat?.appId
  const miniCodes = createMiniCodesService({ client, appId, storage, clock, onFailure })
  const visitRequests = createVisitRequestsService({ db, clock, unitOfWork, sealing })
  const wechat = createWechatService({
    db,
    clock,
    sealing,
    identity,
    client,
    onFailure,
  })
  const secondFactor = createSecondFactorService({ db, clock, unitOfWork, sealing, identity })
  const messages = createMessagesService({
    db,
    clock,
    unitOfWork,
    templates: deps.wechat?.templates ?? {},
  })
  return {
    identity,
    consents,
    places,
    grids,
    gridPlans,
    units,
    media,
    reports,
    duplicates,
    reveals,
    categories,
    assistedReports,
    lookups,
    consultations,
    standing,
    paperEntries,
    paperMarks,
    paperUnits: createPaperUnitsService({ db, clock }),
    roll,
    rollCorrections,
    delegations,
    work: createWorkService({ db, clock, homes }),
    opinions,
    documents,
    corrections,
    milestones,
    steps,
    topics,
    notices,
    freshness: createFreshnessService({ db, clock }),
    noticeReviews: createNoticeReviewsService({ db, clock, unitOfWork }),
    deliveries,
    evaluation,
    rosters,
    rosterImports,
    audit: createAuditService({ db, unitOfWork }),
    appointments: createAppointmentsService({
      db,
      clock,
      unitOfWork,
      sealing,
      identity,
      places,
      deliveries,
    }),
    leaves: createLeavesService({ db, clock, unitOfWork }),
    homes,
    claims,
    doorSheets: createDoorSheetsService({
      db,
      places,
      miniCodes,
      desk: createDoorSheetsDesk(programFile('door-sheets')),
    }),
    visitRequests,
    visits: createVisitsService({ db, unitOfWork, sealing, deliveries, reports, visitRequests }),
    todo: createTodoService({ reports, deliveries, claims, homes, forms, visitRequests }),
    inbox: createInboxService({ db, clock, identity, reports }),
    summaries,
    forms,
    workerPhotos,
    miniCodes,
    checks,
    wechatPush: createWechatPushService({
      settings: deps.wechatPush,
      clock,
      takePhotoVerdict: checks.takePhotoVerdict,
      onFailure,
    }),
    wechat,
    smsCodes: createSmsCodesService({ db, clock, sealing, settings: deps.sms, onFailure }),
    webSessions: createWebSessionsService({ db, clock, identity }),
    secondFactor,
    accounts: createAccountsService({
      db,
      clock,
      unitOfWork,
      identity,
      consents,
      wechat,
      secondFactor,
    }),
    deletions: createDeletionsService({
      db,
      clock,
      unitOfWork,
      findPhone: identity.findPhone,
      visitRequests,
      messages,
    }),
    messages,
    messageTroubles: createTroublesService({ db, unitOfWork }),
    unitOfWork,
  }
}
