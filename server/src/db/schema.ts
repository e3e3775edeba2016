import type { BallotsTables } from './tables/ballots-tables'
import type { ChecksTables } from './tables/checks-tables'
import type { ConsultationsTables } from './tables/consultations-tables'
import type { HomesTables } from './tables/homes-tables'
import type { MessagesTables } from './tables/messages-tables'
import type { NoticesTables } from './tables/notices-tables'
import type { PeopleTables } from './tables/people-tables'
import type { PlacesTables } from './tables/places-tables'
import type { ReportsTables } from './tables/reports-tables'
import type { RollsTables } from './tables/rolls-tables'
import type { RosterTables } from './tables/roster-tables'
import type { SignInTables } from './tables/sign-in-tables'
import type { WorkTables } from './tables/work-tables'
import type { WritesTables } from './tables/writes-tables'

/** Every table, by what it is about. */
export interface Database
  extends PlacesTables,
    PeopleTables,
    SignInTables,
    HomesTables,
    WritesTables,
    ReportsTables,
    RollsTables,
    BallotsTables,
    ConsultationsTables,
    NoticesTables,
    ChecksTables,
    MessagesTables,
    WorkTables,
    RosterTables {}
