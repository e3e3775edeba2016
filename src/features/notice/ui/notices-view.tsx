import type { ReactNode } from 'react'
import { MoreButton } from '../../../ui/list/more-button'
import { RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { listCopy as copy, noticeCopy } from '../copy'
import type { NoticeSummary } from '../domain/notice'
import type { NoticesScreen } from '../hooks/use-notices-screen'
import { NoticeRow } from './notice-row'

interface NoticesViewProps {
  screen: NoticesScreen
  bottom: ReactNode
  onOpen: (notice: NoticeSummary) => void
  onSignIn: () => void
  onChooseGrid: () => void
}

export function NoticesView(props: NoticesViewProps) {
  const { screen } = props
  return (
    <Screen id="notices-page" header={<Header title={noticeCopy.title} />} bottom={props.bottom}>
      {screen.needsGrid ? (
        <NoGrid onChooseGrid={props.onChooseGrid} />
      ) : (
        <Loaded state={screen.notices} onSignIn={props.onSignIn}>
          {(notices) => <List screen={screen} notices={notices} onOpen={props.onOpen} />}
        </Loaded>
      )}
    </Screen>
  )
}

interface ListProps {
  screen: NoticesScreen
  notices: readonly NoticeSummary[]
  onOpen: (notice: NoticeSummary) => void
}

function List({ screen, notices, onOpen }: ListProps) {
  const { now, gridCode, isMine, more } = screen
  if (notices.length === 0) {
    return <PageState kind="empty" icon="megaphone" title={copy.empty} text={copy.emptyText} />
  }
  return (
    <>
      <RowList id="notices">
        {notices.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            now={now}
            gridCode={gridCode}
            isMine={isMine}
            onOpen={onOpen}
          />
        ))}
      </RowList>
      <MoreButton id="more-notices" more={more} />
    </>
  )
}

function NoGrid({ onChooseGrid }: { onChooseGrid: () => void }) {
  const act = { id: 'choose-grid', word: copy.chooseGrid, onPress: onChooseGrid }
  return (
    <PageState
      kind="empty"
      icon="map-pin"
      title={copy.noGridTitle}
      text={copy.noGridText}
      act={act}
    />
  )
}
