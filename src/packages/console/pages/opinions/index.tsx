import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import type { Opinion } from '../../../../features/steps/domain/steps'
import { useConsoleOpinions } from '../../../../features/steps/hooks/use-console-opinions'
import { ConsoleOpinionView } from '../../../../features/steps/ui/console-opinion-view'
import { ConsoleOpinionsView } from '../../../../features/steps/ui/console-opinions-view'
import { windowWidth } from '../../../../platform/window-width'
import { ConsolePage } from '../../console-page'

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

function Opinions(props: OpinionsProps) {
  const [current, setCurrent] = useState<Opinion>()
  const close = () => setCurrent(undefined)
  const list = useConsoleOpinions({ ...props, onDecided: close })
  const { act, sheet } = useActSheet({ onDone: close })
  return (
    <>
      <ConsoleOpinionsView
        list={list}
        current={current?.id}
        onOpen={setCurrent}
        onSignIn={() => void open.signIn()}
      />
      {current && (
        <ConsoleOpinionView
          opinion={current}
          list={list}
          act={act}
          place={windowWidth() >= PANE_FROM ? 'pane' : 'sheet'}
          isCovered={sheet !== undefined}
          onClose={close}
        />
      )}
      {sheet}
    </>
  )
}
