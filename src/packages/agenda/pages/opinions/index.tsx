import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import type { Check } from '../../../../features/check/domain/check'
import { type CheckQueue, useCheckQueue } from '../../../../features/check/hooks/use-check-queue'
import { ConsoleCheckView } from '../../../../features/check/ui/console-check-view'
import { ConsoleChecks } from '../../../../features/check/ui/console-checks'
import type { Opinion } from '../../../../features/steps/domain/steps'
import {
  type ConsoleOpinions,
  useConsoleOpinions,
} from '../../../../features/steps/hooks/use-console-opinions'
import { ConsoleOpinionView } from '../../../../features/steps/ui/console-opinion-view'
import { ConsoleOpinionsView } from '../../../../features/steps/ui/console-opinions-view'
import { useOpenNamed } from '../../../../lib/use-open-named'
import { windowWidth } from '../../../../platform/window-width'
import { ConsolePage } from '../../../console/console-page'

/** From this width on an opinion opens beside the list. */
const PANE_FROM = 1024

export default function OpinionsPage() {
  return (
    <ConsolePage id="console-opinions-page" current="opinions">
      {({ community, areas: [area] }) =>
        area && <Opinions areaCode={area.code} communityCode={community?.code} />
      }
    </ConsolePage>
  )
}

interface OpinionsProps {
  areaCode: string
  /** Of a committee. */
  communityCode: string | undefined
}

/** Reports and topics are looked at here too, before everybody reads them. */
function Opinions(props: OpinionsProps) {
  const queue = useCheckQueue(props.areaCode)
  const [current, setCurrent] = useState<Opinion>()
  const close = () => setCurrent(undefined)
  const list = useConsoleOpinions({ ...props, onDecided: close })
  const { act, sheet } = useActSheet({ onDone: close })
  const place = windowWidth() >= PANE_FROM ? 'pane' : 'sheet'
  const onSignIn = () => void open.signIn()
  const openOpinion = (opinion: Opinion) => {
    queue.close()
    setCurrent(opinion)
  }
  // One thing at a time stands beside the list.
  const checks = {
    ...queue,
    open(check: Check) {
      close()
      queue.open(check)
    },
  }
  useNamed({ list, checks, openOpinion })
  return (
    <>
      <ConsoleOpinionsView
        list={list}
        current={current?.id}
        onOpen={openOpinion}
        onSignIn={onSignIn}
      >
        <ConsoleChecks queue={checks} onSignIn={onSignIn} />
      </ConsoleOpinionsView>
      {current && (
        <ConsoleOpinionView
          opinion={current}
          list={list}
          act={act}
          place={place}
          isCovered={sheet !== undefined}
          onClose={close}
        />
      )}
      {checks.current && (
        <ConsoleCheckView
          key={checks.current.id}
          check={checks.current}
          queue={checks}
          place={place}
        />
      )}
      {sheet}
    </>
  )
}

interface Named {
  list: ConsoleOpinions
  checks: CheckQueue
  openOpinion: (opinion: Opinion) => void
}

/** Who comes from the inbox finds open what stood there: the first of a consultation, or the check itself. */
function useNamed({ list, checks, openOpinion }: Named): void {
  const { id, part } = useRouter<{ id?: string; part?: string }>().params
  const isOfIt = (opinion: Opinion) => opinion.consultationId === id
  const isIt = (check: Check) => check.id === id
  const openCheck = (check: Check) => checks.open(check)
  useOpenNamed(list.waiting, part === 'opinion' ? isOfIt : undefined, openOpinion)
  useOpenNamed(list.appealed, part === 'appeal' ? isOfIt : undefined, openOpinion)
  useOpenNamed(checks.waiting, part === 'check' ? isIt : undefined, openCheck)
  useOpenNamed(checks.appealed, part === 'check_appeal' ? isIt : undefined, openCheck)
}
