import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useConsoleNotices } from '../../../../features/notice/hooks/use-console-notices'
import { ConsoleNoticesView } from '../../../../features/notice/ui/console-notices-view'
import { windowWidth } from '../../../../platform/window-width'
import { CommunityPage } from '../../console-page'
import { OpenNotice, type OpenNoticeProps } from './open-notice'

/** From this width on a notice opens beside the list. */
const PANE_FROM = 1024

export default function NoticesPage() {
  return (
    <CommunityPage id="console-notices-page" current="notices">
      {({ code }) => <Notices communityCode={code} />}
    </CommunityPage>
  )
}

function Notices({ communityCode }: { communityCode: string }) {
  const list = useConsoleNotices({ communityCode })
  const { id: named } = useRouter<{ id?: string }>().params
  const [current, setCurrent] = useState(() => (named === undefined ? undefined : toOpen(named)))
  return (
    <>
      <ConsoleNoticesView
        list={list}
        current={current?.id}
        onOpen={({ id }) => setCurrent(toOpen(id))}
        onWrite={() => void open.noticeForm()}
        onSignIn={() => void open.signIn()}
      />
      {current && (
        <OpenNotice key={current.id} {...current} onClose={() => setCurrent(undefined)} />
      )}
    </>
  )
}

function toOpen(id: string): Pick<OpenNoticeProps, 'id' | 'place'> {
  return { id, place: windowWidth() >= PANE_FROM ? 'pane' : 'sheet' }
}
