import { View } from '@tarojs/components'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import type { PaperEntryView as Entry, PaperEntry } from '../domain/paper'
import type { PaperEntryScreen } from '../hooks/use-paper-entry'
import { paperEntryCopy as copy, paperCopy } from '../paper-copy'
import { describeWeight } from './describe-weight'
import { PaperEntryActs } from './paper-entry-acts'
import { PaperEntryAnswers } from './paper-entry-answers'
import { PaperEntrySheet } from './paper-entry-sheet'
import type { PaperPoll } from './paper-frame'
import { PaperHistory } from './paper-history'
import { PaperScan } from './paper-scan'
import { PaperTag } from './paper-table'
import './paper-entry.scss'

export interface PaperEntryViewProps {
  paper: PaperPoll
  screen: PaperEntryScreen
  onBack: () => void
  onNext: (entry: PaperEntry) => void
}

/** One slip: its scan beside what was read off it, and who has done what. */
export function PaperEntryView(props: PaperEntryViewProps) {
  const { paper, screen, onBack } = props
  const { entry } = screen
  const slipNumber = entry.kind === 'ready' ? entry.value.slipNumber : undefined
  const title = slipNumber === undefined ? paperCopy.title : paperCopy.number(slipNumber)
  return (
    <>
      <DeskMain title={title} sub={paper.consultation.title} onBack={onBack}>
        <DeskBody>
          <Loaded state={entry}>{(value) => <Opened {...props} entry={value} />}</Loaded>
        </DeskBody>
      </DeskMain>
      {entry.kind === 'ready' && <PaperEntrySheet {...props} entry={entry.value} />}
    </>
  )
}

function Opened(props: PaperEntryViewProps & { entry: Entry }) {
  const { paper, screen, entry } = props
  const { votingUnit, weight } = entry
  return (
    <View id="paper-entry">
      <View className="line line--wrap">
        <View className="t-title">{votingUnit?.label ?? describeWeight(weight, paper.poll)}</View>
        <View className="ml3">
          <PaperTag entry={entry} isRunning={paper.isRunning} />
        </View>
      </View>
      {entry.answers === null ? (
        <Sealed {...props} />
      ) : (
        <View className="slip mt4">
          <View className="slip__scan">
            <PaperScan scan={entry.scan} onShow={screen.show} />
          </View>
          <View className="slip__said">
            <PaperEntryAnswers {...props} answers={entry.answers} />
            <PaperEntryActs {...props} answers={entry.answers} />
          </View>
        </View>
      )}
      <Section isTight title={copy.history}>
        <PaperHistory acts={entry.acts} now={paper.now} />
      </Section>
    </View>
  )
}

function Sealed({ screen, entry, onBack, onNext }: PaperEntryViewProps & { entry: Entry }) {
  const { next } = screen
  return (
    <View className="mt4">
      <Note icon={entry.status === 'confirmed' ? 'circle-check' : 'lock'} id="sealed">
        {copy.sealed[entry.status]}
      </Note>
      <View className="line line--wrap mt3">
        {next && (
          <Button kind="primary" id="next-slip" onPress={() => onNext(next)}>
            {copy.next}
          </Button>
        )}
        <View className={next ? 'ml2' : ''}>
          <Button id="to-list" onPress={onBack}>
            {copy.toList}
          </Button>
        </View>
      </View>
    </View>
  )
}
