import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Tabs } from '../../../ui/list/tabs'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import { PAPER_STATUSES, type PaperEntry } from '../domain/paper'
import type { PaperList } from '../hooks/use-paper-list'
import { paperCopy as copy } from '../paper-copy'
import type { PaperPoll } from './paper-frame'
import { PaperMarksCard } from './paper-marks-card'
import { PaperTable } from './paper-table'

interface PaperListViewProps {
  paper: PaperPoll
  list: PaperList
  onBack: () => void
  onEnter: () => void
  onMarks: () => void
  onOpen: (entry: PaperEntry) => void
}

/** All slips of a poll, by where they stand. */
export function PaperListView(props: PaperListViewProps) {
  const { paper, list, onBack, onEnter } = props
  const { consultation, poll, isRunning } = paper
  const enter = isRunning && (
    <Button kind="primary" icon="plus" id="enter-slip" onPress={onEnter}>
      {copy.enter}
    </Button>
  )
  const isCleared = !isRunning && poll.secrecy === 'secret'
  return (
    <DeskMain title={copy.title} sub={consultation.title} onBack={onBack} acts={enter}>
      <DeskBody>{isRunning ? <Running {...props} /> : <Ended {...props} />}</DeskBody>
      {isCleared ? (
        <PageState kind="empty" icon="lock" title={copy.cleared} text={copy.clearedText} />
      ) : (
        <>
          <Tabs
            id="paper"
            current={list.tab}
            items={PAPER_STATUSES.map((key) => ({
              key,
              word: copy.tabs[key],
              ...(list.counts.kind === 'ready' && { count: list.counts.value[key] }),
            }))}
            onSelect={(key) =>
              list.setTab(PAPER_STATUSES.find((each) => each === key) ?? 'waiting')
            }
          />
          <Entries {...props} />
        </>
      )}
    </DeskMain>
  )
}

function Running({ paper, list, onMarks }: PaperListViewProps) {
  const { poll, now } = paper
  return (
    <>
      <View className="t-strong">{copy.closes(describeMoment(poll.closesAt, now))}</View>
      <View className="t-2">{copy.how}</View>
      {poll.secrecy === 'secret' && (
        <PaperMarksCard poll={poll} counts={list.counts} onMarks={onMarks} />
      )}
    </>
  )
}

function Ended({ paper: { poll }, list: { counts } }: PaperListViewProps) {
  const unconfirmed = poll.unconfirmedPaper ?? 0
  const hasConfirmed = counts.kind === 'ready' && counts.value.confirmed > 0
  return (
    <Note id="paper-ended">
      <View>{copy.ended}</View>
      {unconfirmed > 0 && <View>{copy.unconfirmed(unconfirmed)}</View>}
      {unconfirmed === 0 && hasConfirmed && <View>{copy.allConfirmed}</View>}
    </Note>
  )
}

function Entries({ paper, list, onOpen }: PaperListViewProps) {
  return (
    <Loaded state={list.entries}>
      {(entries) =>
        entries.length === 0 ? (
          <PageState
            kind="empty"
            icon="ticket-check"
            title={copy.empty[list.tab]}
            text={paper.isRunning ? copy.emptyText[list.tab] : undefined}
          />
        ) : (
          <>
            <PaperTable paper={paper} entries={entries} onOpen={onOpen} />
            {list.more && (
              <DeskBody>
                <MoreButton id="more-slips" more={list.more} />
              </DeskBody>
            )}
          </>
        )
      }
    </Loaded>
  )
}
