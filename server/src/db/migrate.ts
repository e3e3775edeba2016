import { type Kysely, Migrator } from 'kysely'
import { distribute, type MigrationFile } from './migration-file'
import { places } from './migrations/001-places'
import { identity } from './migrations/002-identity'
import { writes } from './migrations/003-writes'
import { reports } from './migrations/004-reports'
import { consultations } from './migrations/005-consultations'
import { notices } from './migrations/006-notices'
import { reportsInOrder } from './migrations/007-reports-in-order'
import { handOffs } from './migrations/008-hand-offs'
import { categorySettings } from './migrations/009-category-settings'
import { personalData } from './migrations/010-personal-data'
import { gridRecords } from './migrations/011-grid-records'
import { keysAndResults } from './migrations/012-keys-and-results'
import { duplicates } from './migrations/013-duplicates'
import { evaluation } from './migrations/014-evaluation'
import { channels } from './migrations/015-channels'
import { looksWithoutAccount } from './migrations/016-looks-without-account'
import { reportsInCommunities } from './migrations/017-reports-in-communities'
import { boundsOfReports } from './migrations/018-bounds-of-reports'
import { topics } from './migrations/019-topics'
import { pollKinds } from './migrations/020-poll-kinds'
import { sixSteps } from './migrations/021-six-steps'
import { secretBallots } from './migrations/023-secret-ballots'
import { paperBallots } from './migrations/024-paper-ballots'
import { rollCare } from './migrations/026-roll-care'
import { topicsBecomeConsultations } from './migrations/027-topics-become-consultations'
import { secondPersonForRolls } from './migrations/028-second-person-for-rolls'
import { gridPlans } from './migrations/029-grid-plans'
import { rosters } from './migrations/030-rosters'
import { noticeDeliveries } from './migrations/031-notice-deliveries'
import { sealedTokens } from './migrations/032-sealed-tokens'
import { slipsWait } from './migrations/033-slips-wait'
import { filesGo } from './migrations/034-files-go'
import { whatWaits } from './migrations/035-what-waits'
import { carryingOutInSpite } from './migrations/036-carrying-out-in-spite'
import { homes } from './migrations/037-homes'
import { noticeLife } from './migrations/041-notice-life'
import { noticeGroups } from './migrations/042-notice-groups'
import { appointments } from './migrations/043-appointments'
import { votesOfOnesOwn } from './migrations/045-votes-of-ones-own'
import { rollNumbers } from './migrations/046-roll-numbers'
import { freshness } from './migrations/047-freshness'
import { noticeAttachments } from './migrations/048-notice-attachments'
import { visits } from './migrations/049-visits'
import { summaries } from './migrations/050-summaries'
import { officeRecord } from './migrations/051-office-record'
import { forms } from './migrations/052-forms'
import { wechat } from './migrations/053-wechat'
import { gridsGoAlong } from './migrations/055-grids-go-along'
import { guardedData } from './migrations/056-guarded-data'
import { rollsByBuilding } from './migrations/058-rolls-by-building'
import { workerPhotos } from './migrations/059-worker-photos'
import { messages } from './migrations/060-messages'
import { contentChecks } from './migrations/061-content-checks'
import { signInBySms } from './migrations/062-sign-in-by-sms'
import { consents } from './migrations/063-consents'
import { visitRequests } from './migrations/064-visit-requests'
import { accountsEnd } from './migrations/065-accounts-end'
import { whatEndedStays } from './migrations/066-what-ended-stays'
import { visitReasons } from './migrations/067-visit-reasons'
import { homesAndNumbers } from './migrations/068-homes-and-numbers'
import { wordsTakenBack } from './migrations/069-words-taken-back'
import { consentsThatEnd } from './migrations/070-consents-that-end'
import { provenPhones } from './migrations/071-proven-phones'
import { lettersEnd } from './migrations/072-letters-end'
import { homesStand } from './migrations/073-homes-stand'
import { leaveByPlace } from './migrations/074-leave-by-place'
import { reachThatStays } from './migrations/075-reach-that-stays'
import { readersHearOfIt } from './migrations/076-readers-hear-of-it'
import { namesAsRead } from './migrations/079-names-as-read'
import { disputesOfTheGone } from './migrations/080-disputes-of-the-gone'
import type { Engine } from './open-database'

/** Applied in this order; a landed migration is never edited. */
const MIGRATIONS: Readonly<Record<string, MigrationFile>> = {
  '001-places': places,
  '002-identity': identity,
  '003-writes': writes,
  '004-reports': reports,
  '005-consultations': consultations,
  '006-notices': notices,
  '007-reports-in-order': reportsInOrder,
  '008-hand-offs': handOffs,
  '009-category-settings': categorySettings,
  '010-personal-data': personalData,
  '011-grid-records': gridRecords,
  '012-keys-and-results': keysAndResults,
  '013-duplicates': duplicates,
  '014-evaluation': evaluation,
  '015-channels': channels,
  '016-looks-without-account': looksWithoutAccount,
  '017-reports-in-communities': reportsInCommunities,
  '018-bounds-of-reports': boundsOfReports,
  '019-topics': topics,
  '020-poll-kinds': pollKinds,
  '021-six-steps': sixSteps,
  '023-secret-ballots': secretBallots,
  '024-paper-ballots': paperBallots,
  '026-roll-care': rollCare,
  '027-topics-become-consultations': topicsBecomeConsultations,
  '028-second-person-for-rolls': secondPersonForRolls,
  '029-grid-plans': gridPlans,
  '030-rosters': rosters,
  '031-notice-deliveries': noticeDeliveries,
  '032-sealed-tokens': sealedTokens,
  '033-slips-wait': slipsWait,
  '034-files-go': filesGo,
  '035-what-waits': whatWaits,
  '036-carrying-out-in-spite': carryingOutInSpite,
  '037-homes': homes,
  '041-notice-life': noticeLife,
  '042-notice-groups': noticeGroups,
  '043-appointments': appointments,
  '045-votes-of-ones-own': votesOfOnesOwn,
  '046-roll-numbers': rollNumbers,
  '047-freshness': freshness,
  '048-notice-attachments': noticeAttachments,
  '049-visits': visits,
  '050-summaries': summaries,
  '051-office-record': officeRecord,
  '052-forms': forms,
  '053-wechat': wechat,
  '055-grids-go-along': gridsGoAlong,
  '056-guarded-data': guardedData,
  '058-rolls-by-building': rollsByBuilding,
  '059-worker-photos': workerPhotos,
  '060-messages': messages,
  '061-content-checks': contentChecks,
  '062-sign-in-by-sms': signInBySms,
  '063-consents': consents,
  '064-visit-requests': visitRequests,
  '065-accounts-end': accountsEnd,
  '066-what-ended-stays': whatEndedStays,
  '067-visit-reasons': visitReasons,
  '068-homes-and-numbers': homesAndNumbers,
  '069-words-taken-back': wordsTakenBack,
  '070-consents-that-end': consentsThatEnd,
  '071-proven-phones': provenPhones,
  '072-letters-end': lettersEnd,
  '073-homes-stand': homesStand,
  '074-leave-by-place': leaveByPlace,
  '075-reach-that-stays': reachThatStays,
  '076-readers-hear-of-it': readersHearOfIt,
  '079-names-as-read': namesAsRead,
  '080-disputes-of-the-gone': disputesOfTheGone,
}

/**
 * Brings the schema up to date; safe to call at every start and by several processes at once
 * (Kysely takes a lock).
 * @throws the first migration error; a failed migration leaves the schema as it was
 */
export async function migrate<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(MIGRATIONS).map(([name, file]) => [
            name,
            {
              up: async (trx: Kysely<unknown>) => {
                await file.up(trx)
                if (engine === 'citus') await distribute(trx, file.distribution)
              },
            },
          ]),
        ),
    },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
