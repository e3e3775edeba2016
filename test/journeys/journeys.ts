import { walkConsultationLoop } from './consultation-loop'
import { walkDuplicateLoop } from './duplicate-loop'
import { walkHandOffLoop } from './hand-off-loop'
import { walkHeldBackLoop } from './held-back-loop'
import { walkNoticeLoop } from './notice-loop'
import { walkPaperBallotLoop } from './paper-ballot-loop'
import { walkPaperLoop } from './paper-loop'
import type { Journey } from './person'
import { walkReportLoop } from './report-loop'
import { walkSecretLoop } from './secret-loop'
import { walkSixSteps } from './six-steps-loop'
import { walkSupervisionLoop } from './supervision-loop'
import { walkTopicLoop } from './topic-loop'

/** Each by what it shows, so that every runner walks all of them. */
export const journeys: Readonly<Record<string, Journey>> = {
  'a report is solved when its reporter says so, and not when its handler does': walkReportLoop,
  'what two units send back belongs to the subdistrict, and somebody answered for it all the time':
    walkHandOffLoop,
  'neighbours join one report, and each of its reporters speaks for themselves': walkDuplicateLoop,
  'who has no phone follows a report by a slip of paper, until an account takes it over':
    walkPaperLoop,
  'nobody’s silence stays hidden: not that of the handlers, not that of the resident':
    walkSupervisionLoop,
  'words that do not pass stay unseen until the committee lets them, and the author knows why':
    walkHeldBackLoop,
  'a notice reaches the households it is for, and the committee sees how many': walkNoticeLoop,
  'what enough households support, the committee has to answer': walkTopicLoop,
  'a household votes once, and the result is there after the close': walkConsultationLoop,
  'nobody learns what a household chose in a secret poll, and its own phone checks that it was counted':
    walkSecretLoop,
  'from draft to closed, with opinions that are answered and a decision that is carried out':
    walkSixSteps,
  'a slip of paper counts when a second person has compared it': walkPaperBallotLoop,
}
