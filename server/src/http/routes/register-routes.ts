import type { Deps, Services } from '../../container'
import type { TypedApp } from '../typed-app'
import { appoint } from './appointments/appoint'
import { changeAppointment } from './appointments/change-appointment'
import { countOpenWork } from './appointments/count-open-work'
import { endAppointment } from './appointments/end-appointment'
import { enterLeave } from './appointments/enter-leave'
import { findAppointee } from './appointments/find-appointee'
import { listAppointmentChanges } from './appointments/list-appointment-changes'
import { listCommunityPosts } from './appointments/list-community-posts'
import { listMyPosts } from './appointments/list-my-posts'
import { listOfficePosts } from './appointments/list-office-posts'
import { takeBackLeave } from './appointments/take-back-leave'
import { createAssistedReport } from './assisted-reports/create-assisted-report'
import { issueQueryCode } from './assisted-reports/issue-query-code'
import { listOfficeEntries } from './audit/list-office-entries'
import { changeCategorySetting } from './categories/change-category-setting'
import { listCategories } from './categories/list-categories'
import { listCategorySettings } from './categories/list-category-settings'
import { resetCategorySetting } from './categories/reset-category-setting'
import { countCommitteeWork } from './committee-work/count-committee-work'
import { castBallot } from './consultations/cast-ballot'
import { castSecretBallot } from './consultations/cast-secret-ballot'
import { createConsultation } from './consultations/create-consultation'
import { deleteConsultation } from './consultations/delete-consultation'
import { downloadBoard } from './consultations/download-board'
import { getBoardHead } from './consultations/get-board-head'
import { getConsultation } from './consultations/get-consultation'
import { issueToken } from './consultations/issue-token'
import { listConsultations } from './consultations/list-consultations'
import { listPollKeys } from './consultations/list-poll-keys'
import { listPollRules } from './consultations/list-poll-rules'
import { listRoll } from './consultations/list-roll'
import { openConsultation } from './consultations/open-consultation'
import { previewRoll } from './consultations/preview-roll'
import { proveReceipt } from './consultations/prove-receipt'
import { updateConsultation } from './consultations/update-consultation'
import { correctConsultation } from './corrections/correct-consultation'
import { listCorrections } from './corrections/list-corrections'
import { acceptDelegation } from './delegations/accept-delegation'
import { declineDelegation } from './delegations/decline-delegation'
import { listDelegations } from './delegations/list-delegations'
import { listMyDelegations } from './delegations/list-my-delegations'
import { offerDelegation } from './delegations/offer-delegation'
import { redeemDelegation } from './delegations/redeem-delegation'
import { revokeDelegation } from './delegations/revoke-delegation'
import { addDocument } from './documents/add-document'
import { listDocuments } from './documents/list-documents'
import { withdrawDocument } from './documents/withdraw-document'
import { getScoreboard } from './evaluation/get-scoreboard'
import { listOpenActivities } from './evaluation/list-open-activities'
import { askForm } from './forms/ask-form'
import { endForm } from './forms/end-form'
import { exportForm } from './forms/export-form'
import { getForm } from './forms/get-form'
import { getFormSheet } from './forms/get-form-sheet'
import { listForms } from './forms/list-forms'
import { listMyForms } from './forms/list-my-forms'
import { sendForm } from './forms/send-form'
import { listStaleItems } from './freshness/list-stale-items'
import { acceptGridPlan } from './grids/accept-grid-plan'
import { confirmGridCard } from './grids/confirm-grid-card'
import { editGrid } from './grids/edit-grid'
import { getGridPlan } from './grids/get-grid-plan'
import { listBuildingHouseholds } from './grids/list-building-households'
import { listGridBuildings } from './grids/list-grid-buildings'
import { listGridChanges } from './grids/list-grid-changes'
import { listGridOverview } from './grids/list-grid-overview'
import { listMyOutlines } from './grids/list-my-outlines'
import { moveBuilding } from './grids/move-building'
import { moveHousehold } from './grids/move-household'
import { planGridImport } from './grids/plan-grid-import'
import { planGridMerge } from './grids/plan-grid-merge'
import { planGridRenumber } from './grids/plan-grid-renumber'
import { planGridRetirement } from './grids/plan-grid-retirement'
import { planGridSplit } from './grids/plan-grid-split'
import { approveClaim } from './homes/approve-claim'
import { claimHousehold } from './homes/claim-household'
import { consentForElder } from './homes/consent-for-elder'
import { decideDispute } from './homes/decide-dispute'
import { declineClaim } from './homes/decline-claim'
import { disputeMember } from './homes/dispute-member'
import { getBuilding } from './homes/get-building'
import { getDoorSheets } from './homes/get-door-sheets'
import { leaveHousehold } from './homes/leave-household'
import { listBuildings } from './homes/list-buildings'
import { listDisputes } from './homes/list-disputes'
import { listMyClaims } from './homes/list-my-claims'
import { listMyHomes } from './homes/list-my-homes'
import { listRooms } from './homes/list-rooms'
import { listWaitingClaims } from './homes/list-waiting-claims'
import { withdrawClaim } from './homes/withdraw-claim'
import { getPhoto } from './media/get-photo'
import { uploadPdf } from './media/upload-pdf'
import { uploadPhoto } from './media/upload-photo'
import { addMilestone } from './milestones/add-milestone'
import { closeConsultation } from './milestones/close-consultation'
import { completeMilestone } from './milestones/complete-milestone'
import { dropMilestone } from './milestones/drop-milestone'
import { listMilestones } from './milestones/list-milestones'
import { listRunningMilestones } from './milestones/list-running-milestones'
import { postponeMilestone } from './milestones/postpone-milestone'
import { startCarryingOut } from './milestones/start-carrying-out'
import { confirmNotice } from './notices/confirm-notice'
import { correctNotice } from './notices/correct-notice'
import { createNotice } from './notices/create-notice'
import { deliverNotice } from './notices/deliver-notice'
import { getNotice } from './notices/get-notice'
import { listNoticeHouseholds } from './notices/list-notice-households'
import { listNoticeVersions } from './notices/list-notice-versions'
import { listNotices } from './notices/list-notices'
import { pinNotice } from './notices/pin-notice'
import { readNotice } from './notices/read-notice'
import { takeBackDelivery } from './notices/take-back-delivery'
import { withdrawNotice } from './notices/withdraw-notice'
import { appealOpinion } from './opinions/appeal-opinion'
import { askOpinions } from './opinions/ask-opinions'
import { decideAppeal } from './opinions/decide-appeal'
import { declineOpinion } from './opinions/decline-opinion'
import { listAppealedOpinions } from './opinions/list-appealed-opinions'
import { listMyOpinions } from './opinions/list-my-opinions'
import { listOpinions } from './opinions/list-opinions'
import { listWaitingOpinions } from './opinions/list-waiting-opinions'
import { publishOpinion } from './opinions/publish-opinion'
import { replyToOpinion } from './opinions/reply-to-opinion'
import { withdrawOpinion } from './opinions/withdraw-opinion'
import { writeOpinion } from './opinions/write-opinion'
import { confirmPaperBallot } from './paper-ballots/confirm-paper-ballot'
import { correctPaperBallot } from './paper-ballots/correct-paper-ballot'
import { countPaperBallots } from './paper-ballots/count-paper-ballots'
import { enterPaperBallot } from './paper-ballots/enter-paper-ballot'
import { getPaperBallot } from './paper-ballots/get-paper-ballot'
import { listPaperBallots } from './paper-ballots/list-paper-ballots'
import { listPaperMarks } from './paper-ballots/list-paper-marks'
import { markPaperUnit } from './paper-ballots/mark-paper-unit'
import { refusePaperBallot } from './paper-ballots/refuse-paper-ballot'
import { searchPaperUnits } from './paper-ballots/search-paper-units'
import { withdrawPaperBallot } from './paper-ballots/withdraw-paper-ballot'
import { withdrawPaperMark } from './paper-ballots/withdraw-paper-mark'
import { checkPersonalData } from './personal-data/check-personal-data'
import { getGrid } from './places/get-grid'
import { getGridAtPosition } from './places/get-grid-at-position'
import { listGrids } from './places/list-grids'
import { listPlaces } from './places/list-places'
import { ACTS_BY_CODE } from './report-lookups/act-by-code'
import { adoptReport } from './report-lookups/adopt-report'
import { lookUpReport } from './report-lookups/look-up-report'
import { acceptHandOff } from './reports/accept-hand-off'
import { acceptReport } from './reports/accept-report'
import { acceptReports } from './reports/accept-reports'
import { addNote } from './reports/add-note'
import { addProgress } from './reports/add-progress'
import { confirmReport } from './reports/confirm-report'
import { countReports } from './reports/count-reports'
import { createReport } from './reports/create-report'
import { disputeReport } from './reports/dispute-report'
import { extendReport } from './reports/extend-report'
import { findLikelyDuplicates } from './reports/find-likely-duplicates'
import { followReport } from './reports/follow-report'
import { getReport } from './reports/get-report'
import { getReportHints } from './reports/get-report-hints'
import { handOffReport } from './reports/hand-off-report'
import { listReceivers } from './reports/list-receivers'
import { listReportActivities } from './reports/list-report-activities'
import { listReports } from './reports/list-reports'
import { listReportsAround } from './reports/list-reports-around'
import { mergeReport } from './reports/merge-report'
import { recallHandOff } from './reports/recall-hand-off'
import { rejectReport } from './reports/reject-report'
import { remindReport } from './reports/remind-report'
import { reopenReport } from './reports/reopen-report'
import { resolveReport } from './reports/resolve-report'
import { restoreReport } from './reports/restore-report'
import { resumeReport } from './reports/resume-report'
import { returnHandOff } from './reports/return-hand-off'
import { superviseReport } from './reports/supervise-report'
import { supplementReport } from './reports/supplement-report'
import { suspendReport } from './reports/suspend-report'
import { unfollowReport } from './reports/unfollow-report'
import { unmergeReport } from './reports/unmerge-report'
import { withdrawReport } from './reports/withdraw-report'
import { listMyReveals } from './reveals/list-my-reveals'
import { revealPhone } from './reveals/reveal-phone'
import { changeRollSettings } from './rolls/change-roll-settings'
import { confirmRollCorrection } from './rolls/confirm-roll-correction'
import { declineRollObjection } from './rolls/decline-roll-objection'
import { dropRollCorrection } from './rolls/drop-roll-correction'
import { getRollSettings } from './rolls/get-roll-settings'
import { getRollSummary } from './rolls/get-roll-summary'
import { listLeftOutFlats } from './rolls/list-left-out-flats'
import { listMyRollObjections } from './rolls/list-my-roll-objections'
import { listProposedRollCorrections } from './rolls/list-proposed-roll-corrections'
import { listRollBuildings } from './rolls/list-roll-buildings'
import { listRollCorrections } from './rolls/list-roll-corrections'
import { listRollObjections } from './rolls/list-roll-objections'
import { objectToRoll } from './rolls/object-to-roll'
import { proposeRollCorrection } from './rolls/propose-roll-correction'
import { searchRollUnits } from './rolls/search-roll-units'
import { cancelRosterImport } from './rosters/cancel-roster-import'
import { confirmRosterImport } from './rosters/confirm-roster-import'
import { exportRoster } from './rosters/export-roster'
import { findHouseholdsByPhone } from './rosters/find-households-by-phone'
import { getRoster } from './rosters/get-roster'
import { getRosterImport } from './rosters/get-roster-import'
import { getRosterTemplate } from './rosters/get-roster-template'
import { listRosterChanges } from './rosters/list-roster-changes'
import { listRosterHouseholds } from './rosters/list-roster-households'
import { listRosterImportChanges } from './rosters/list-roster-import-changes'
import { listRosterImportFaults } from './rosters/list-roster-import-faults'
import { listRosterImportMissing } from './rosters/list-roster-import-missing'
import { listRosterImports } from './rosters/list-roster-imports'
import { revealHousehold } from './rosters/reveal-household'
import { startRosterImport } from './rosters/start-roster-import'
import { changeMyPhoto } from './session/change-my-photo'
import { createDemoSession } from './session/create-demo-session'
import { createWechatSession } from './session/create-wechat-session'
import { endSessions } from './session/end-sessions'
import { forgetMyPhone } from './session/forget-my-phone'
import { getMe } from './session/get-me'
import { listDemoPeople } from './session/list-demo-people'
import { listSignInWays } from './session/list-sign-in-ways'
import { renameMe } from './session/rename-me'
import { setMyPhone } from './session/set-my-phone'
import { changePollClosing } from './steps/change-poll-closing'
import { getSteps } from './steps/get-steps'
import { exportSummary } from './summaries/export-summary'
import { getSummary } from './summaries/get-summary'
import { listTodo } from './todo/list-todo'
import { answerTopic } from './topics/answer-topic'
import { changeTopicSettings } from './topics/change-topic-settings'
import { getTopic } from './topics/get-topic'
import { getTopicSettings } from './topics/get-topic-settings'
import { getTopicTerms } from './topics/get-topic-terms'
import { listAdoptedTopics } from './topics/list-adopted-topics'
import { listTopics } from './topics/list-topics'
import { listWaitingTopics } from './topics/list-waiting-topics'
import { proposeTopic } from './topics/propose-topic'
import { supportTopic } from './topics/support-topic'
import { withdrawSupport } from './topics/withdraw-support'
import { withdrawTopic } from './topics/withdraw-topic'
import { listVisits } from './visits/list-visits'
import { removeVisit } from './visits/remove-visit'
import { writeVisit } from './visits/write-visit'

type Route = (app: TypedApp, services: Services, deps: Deps) => void

/** Every operation under /api/v1, one file each. */
const ROUTES: readonly Route[] = [
  listDemoPeople,
  listSignInWays,
  createDemoSession,
  createWechatSession,
  endSessions,
  setMyPhone,
  forgetMyPhone,
  renameMe,
  changeMyPhoto,
  getMe,
  listPlaces,
  listGrids,
  getGrid,
  getGridAtPosition,
  acceptGridPlan,
  editGrid,
  getGridPlan,
  listGridBuildings,
  listGridChanges,
  listGridOverview,
  listBuildingHouseholds,
  moveBuilding,
  moveHousehold,
  planGridImport,
  planGridMerge,
  planGridRenumber,
  planGridRetirement,
  planGridSplit,
  approveClaim,
  claimHousehold,
  consentForElder,
  decideDispute,
  declineClaim,
  disputeMember,
  getBuilding,
  getDoorSheets,
  leaveHousehold,
  listBuildings,
  listDisputes,
  listMyClaims,
  listMyHomes,
  listRooms,
  listWaitingClaims,
  withdrawClaim,
  uploadPhoto,
  uploadPdf,
  getPhoto,
  listCategories,
  listCategorySettings,
  changeCategorySetting,
  resetCategorySetting,
  getReportHints,
  checkPersonalData,
  createReport,
  listReports,
  getReport,
  listReportActivities,
  acceptReport,
  addProgress,
  resolveReport,
  rejectReport,
  confirmReport,
  disputeReport,
  withdrawReport,
  createAssistedReport,
  issueQueryCode,
  lookUpReport,
  adoptReport,
  ...ACTS_BY_CODE,
  acceptHandOff,
  acceptReports,
  addNote,
  countReports,
  extendReport,
  handOffReport,
  listReceivers,
  recallHandOff,
  remindReport,
  reopenReport,
  restoreReport,
  resumeReport,
  returnHandOff,
  superviseReport,
  supplementReport,
  suspendReport,
  revealPhone,
  listMyReveals,
  findLikelyDuplicates,
  listReportsAround,
  followReport,
  unfollowReport,
  mergeReport,
  unmergeReport,
  listPollRules,
  createConsultation,
  updateConsultation,
  deleteConsultation,
  openConsultation,
  listConsultations,
  getConsultation,
  castBallot,
  issueToken,
  castSecretBallot,
  listPollKeys,
  listRoll,
  downloadBoard,
  getBoardHead,
  proveReceipt,
  previewRoll,
  confirmPaperBallot,
  correctPaperBallot,
  countPaperBallots,
  enterPaperBallot,
  getPaperBallot,
  listPaperBallots,
  listPaperMarks,
  markPaperUnit,
  refusePaperBallot,
  searchPaperUnits,
  withdrawPaperBallot,
  withdrawPaperMark,
  proposeTopic,
  listTopics,
  listWaitingTopics,
  listAdoptedTopics,
  countCommitteeWork,
  getTopic,
  getTopicTerms,
  supportTopic,
  withdrawSupport,
  answerTopic,
  withdrawTopic,
  getTopicSettings,
  changeTopicSettings,
  withdrawOpinion,
  publishOpinion,
  declineOpinion,
  appealOpinion,
  decideAppeal,
  replyToOpinion,
  listOpinions,
  listMyOpinions,
  listWaitingOpinions,
  listAppealedOpinions,
  writeOpinion,
  getSteps,
  askOpinions,
  changePollClosing,
  addDocument,
  withdrawDocument,
  listDocuments,
  correctConsultation,
  listCorrections,
  startCarryingOut,
  addMilestone,
  closeConsultation,
  completeMilestone,
  postponeMilestone,
  dropMilestone,
  listMilestones,
  listRunningMilestones,
  changeRollSettings,
  proposeRollCorrection,
  listProposedRollCorrections,
  confirmRollCorrection,
  dropRollCorrection,
  declineRollObjection,
  getRollSettings,
  getRollSummary,
  listLeftOutFlats,
  searchRollUnits,
  listMyRollObjections,
  listRollBuildings,
  listRollCorrections,
  listRollObjections,
  objectToRoll,
  acceptDelegation,
  declineDelegation,
  listDelegations,
  listMyDelegations,
  offerDelegation,
  redeemDelegation,
  revokeDelegation,
  createNotice,
  listNotices,
  getNotice,
  readNotice,
  withdrawNotice,
  correctNotice,
  listNoticeVersions,
  pinNotice,
  confirmNotice,
  confirmGridCard,
  listStaleItems,
  listNoticeHouseholds,
  deliverNotice,
  takeBackDelivery,
  getScoreboard,
  listOpenActivities,
  cancelRosterImport,
  confirmRosterImport,
  exportRoster,
  findHouseholdsByPhone,
  getRosterImport,
  getRosterTemplate,
  getRoster,
  listRosterChanges,
  listRosterHouseholds,
  listRosterImportChanges,
  listRosterImportFaults,
  listRosterImportMissing,
  listRosterImports,
  revealHousehold,
  startRosterImport,
  appoint,
  changeAppointment,
  countOpenWork,
  endAppointment,
  enterLeave,
  findAppointee,
  listAppointmentChanges,
  listCommunityPosts,
  listMyPosts,
  listOfficePosts,
  takeBackLeave,
  listOfficeEntries,
  listMyOutlines,
  listVisits,
  removeVisit,
  writeVisit,
  listTodo,
  exportSummary,
  getSummary,
  askForm,
  endForm,
  exportForm,
  getForm,
  getFormSheet,
  listForms,
  listMyForms,
  sendForm,
]

export function registerRoutes(app: TypedApp, services: Services, deps: Deps): void {
  app.addHook('onSend', async (_request, reply) => {
    // Answers differ by who asks; only photos say otherwise.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  })
  for (const route of ROUTES) route(app, services, deps)
}
