import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { goBack, open } from '../../../../app/routes'
import { useActSheet } from '../../../../app/use-act-sheet'
import { useConsoleRoll } from '../../../../features/steps/hooks/use-console-roll'
import { ConsoleRollPane } from '../../../../features/steps/ui/console-roll-pane'
import { ConsoleRollView, type OpenedOnRoll } from '../../../../features/steps/ui/console-roll-view'
import { windowWidth } from '../../../../platform/window-width'
import { CommunityPage } from '../../../console/console-page'

/** From this width on a row opens beside the list. */
const PANE_FROM = 1024

/** Of the poll whose id it is given. */
export default function ConsoleRollPage() {
  const { id = '', tab } = useRouter<{ id: string; tab?: string }>().params
  return (
    <CommunityPage id="console-roll-page" current="consultations">
      {() => <Roll pollId={id} initialTab={tab} />}
    </CommunityPage>
  )
}

function Roll({ pollId, initialTab }: { pollId: string; initialTab: string | undefined }) {
  const [opened, setOpened] = useState<OpenedOnRoll>()
  const close = () => setOpened(undefined)
  const list = useConsoleRoll(pollId, initialTab)
  const { act, sheet } = useActSheet({ onDone: close })
  return (
    <>
      <ConsoleRollView
        list={list}
        onTab={(tab) => {
          close()
          list.setTab(tab)
        }}
        current={opened && idOf(opened)}
        onOpen={setOpened}
        onSignIn={() => void open.signIn()}
        onBack={() => void goBack()}
      />
      {opened && (
        <ConsoleRollPane
          opened={opened}
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

function idOf(opened: OpenedOnRoll): string {
  switch (opened.kind) {
    case 'objection':
      return opened.objection.id
    case 'unit':
      return opened.unit.id
    case 'flat':
      return opened.flat.id
    case 'delegation':
      return opened.delegation.id
    case 'proposal':
      return opened.proposal.id
  }
}
