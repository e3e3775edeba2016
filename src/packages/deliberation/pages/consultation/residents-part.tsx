import type { ReactNode } from 'react'
import { open } from '../../../../app/routes'
import { Reminder } from '../../../../features/message/ui/reminder'
import { usePersonalDataCheck } from '../../../../features/report/hooks/use-personal-data-check'
import { PersonalDataSheet } from '../../../../features/report/ui/personal-data-sheet'
import { useSession } from '../../../../features/session/hooks/use-session'
import { opinionsCopy as copy } from '../../../../features/steps/copy'
import { hasMoreToCome, type Steps } from '../../../../features/steps/domain/steps'
import { useAct } from '../../../../features/steps/hooks/use-act'
import { useAround } from '../../../../features/steps/hooks/use-around'
import { useOpinionWriting } from '../../../../features/steps/hooks/use-opinion-writing'
import { useOwnOpinions } from '../../../../features/steps/hooks/use-own-opinions'
import { ActSheet } from '../../../../features/steps/ui/act-sheet'
import { AroundView } from '../../../../features/steps/ui/around-view'
import { WithdrawalSheet } from '../../../../features/steps/ui/withdrawal-sheet'

interface ResidentsPart {
  readonly steps: Steps | undefined
  readonly body: ReactNode
  /** Offered to those who are told of its steps. */
  readonly reminder: ReactNode
  readonly overlay: ReactNode
}

/** What a resident reads and does around a poll, and the sheets that belong to it. */
export function useResidentsPart({
  id,
  areaCode,
}: {
  id: string
  /** Of the consultation, once it is there. */
  areaCode: string | undefined
}): ResidentsPart {
  const { isSignedIn, me } = useSession()
  const around = useAround(id)
  const steps = around.steps.kind === 'ready' ? around.steps.value : undefined
  const personal = usePersonalDataCheck()
  const writing = useOpinionWriting({ consultationId: id, personal })
  const own = useOwnOpinions({ consultationId: id, isEnabled: isSignedIn && !!steps?.opinions })
  const act = useAct()
  const isResident =
    areaCode !== undefined &&
    me.kind === 'ready' &&
    me.value.households.some(({ gridCode }) => gridCode.startsWith(areaCode))
  return {
    steps,
    body: areaCode !== undefined && (
      <AroundView
        around={around}
        own={own}
        writing={writing}
        act={act}
        isSignedIn={isSignedIn}
        isResident={isResident}
        onSignIn={() => void open.signIn()}
      />
    ),
    reminder: isResident && steps && hasMoreToCome(steps) && <Reminder template="consultation" />,
    overlay: overlayOf(),
  }

  function overlayOf(): ReactNode {
    if (personal.findings.length > 0) {
      const words = { send: copy.sendAnyway, whoSees: copy.whoSees }
      return <PersonalDataSheet check={personal} words={words} />
    }
    if (own.withdrawal.isAsking) return <WithdrawalSheet withdrawal={own.withdrawal} />
    return act.spec && <ActSheet act={act} spec={act.spec} />
  }
}
