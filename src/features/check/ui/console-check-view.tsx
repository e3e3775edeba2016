import { View } from '@tarojs/components'
import { useState } from 'react'
import { splitParagraphs } from '../../../lib/split-sentences'
import { DeskPane } from '../../../ui/desk/desk'
import { Saying } from '../../../ui/evidence/saying'
import { Button } from '../../../ui/form/button'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Foot } from '../../../ui/screen/foot'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { queueCopy as copy } from '../console-copy'
import { kindWords } from '../copy'
import type { Check } from '../domain/check'
import type { CheckQueue } from '../hooks/use-check-queue'
import { CheckSaid } from './check-said'
import { DecisionSheet } from './decision-sheet'

interface ConsoleCheckViewProps {
  check: Check
  queue: CheckQueue
  /** Beside the list where there is room, else over it. */
  place: 'pane' | 'sheet'
}

/** One of them to read and to decide on; what will be masked is masked here, too. */
export function ConsoleCheckView({ check, queue, place }: ConsoleCheckViewProps) {
  const [asked, setAsked] = useState<'decline' | 'appeal'>()
  const body = <Body check={check} now={queue.now} />
  const acts = <Acts check={check} queue={queue} onAsk={setAsked} />
  const sheet = asked && (
    <DecisionSheet check={check} queue={queue} kind={asked} onClose={() => setAsked(undefined)} />
  )
  if (place === 'pane') {
    return (
      <>
        <DeskPane foot={<Foot>{acts}</Foot>}>{body}</DeskPane>
        {sheet}
      </>
    )
  }
  return (
    sheet ?? (
      <Sheet title={copy.detailTitle} onClose={queue.close}>
        {body}
        <View className="mt4">{acts}</View>
      </Sheet>
    )
  )
}

function Body({ check, now }: { check: Check; now: number }) {
  const { kind, text, photos, isMasked } = check
  return (
    <View>
      <View className="t-meta">{kindWords[kind]}</View>
      <View className="mt2">
        <Saying paragraphs={splitParagraphs(text)} current={undefined} />
      </View>
      {photos.length > 0 && (
        <PhotoGrid photos={photos.map(({ id, url }) => ({ key: id, src: url }))} />
      )}
      {isMasked && <Note icon="shield-check">{copy.masked}</Note>}
      {kind !== 'topic' && <View className="t-small t-2 mt2">{copy.handled}</View>}
      <CheckSaid check={check} now={now} />
    </View>
  )
}

interface ActsProps {
  check: Check
  queue: CheckQueue
  onAsk: (kind: 'decline' | 'appeal') => void
}

function Acts({ check, queue, onAsk }: ActsProps) {
  const { abilities } = check
  if (abilities.decideAppeal) {
    return (
      <Button kind="primary" isBlock id="decide-check" onPress={() => onAsk('appeal')}>
        {copy.decide}
      </Button>
    )
  }
  if (!abilities.publish) return <View className="t-small t-2">{copy.readOnly}</View>
  return (
    <>
      {queue.failure && <Note kind="over">{queue.failure.sentence}</Note>}
      <Button
        kind="primary"
        isBlock
        id="publish-check"
        isBusy={queue.isBusy}
        onPress={() => queue.decide(check, { kind: 'publish' })}
      >
        {copy.publish}
      </Button>
      <View className="mt2">
        <Button isBlock id="decline-check" onPress={() => onAsk('decline')}>
          {copy.decline}
        </Button>
      </View>
    </>
  )
}
