import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import type { Milestone } from '../../../../features/steps/domain/steps'
import { useConsoleMilestones } from '../../../../features/steps/hooks/use-console-milestones'
import { ConsoleMilestoneView } from '../../../../features/steps/ui/console-milestone-view'
import { ConsoleMilestonesView } from '../../../../features/steps/ui/console-milestones-view'
import { useOpenNamed } from '../../../../lib/use-open-named'
import { windowWidth } from '../../../../platform/window-width'
import { CommunityPage } from '../../../console/console-page'

/** From this width on a milestone opens beside the list. */
const PANE_FROM = 1024

export default function MilestonesPage() {
  return (
    <CommunityPage id="console-milestones-page" current="milestones">
      {({ code }) => <Milestones communityCode={code} />}
    </CommunityPage>
  )
}

function Milestones({ communityCode }: { communityCode: string }) {
  const [current, setCurrent] = useState<Milestone>()
  const close = () => setCurrent(undefined)
  const list = useConsoleMilestones({ communityCode })
  const { id } = useRouter<{ id?: string }>().params
  useOpenNamed(
    { items: list.milestones, more: list.more },
    id === undefined ? undefined : (milestone) => milestone.id === id,
    setCurrent,
  )
  const { act, sheet } = useActSheet({ onDone: close })
  return (
    <>
      <ConsoleMilestonesView
        list={list}
        current={current?.id}
        onOpen={setCurrent}
        onSignIn={() => void open.signIn()}
      />
      {current && (
        <ConsoleMilestoneView
          milestone={current}
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
