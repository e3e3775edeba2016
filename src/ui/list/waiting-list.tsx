import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../form/button'
import { Sheet } from '../screen/sheet'
import { Row, RowList } from './row'
import { Section } from './section'

interface WaitingLine {
  readonly key: string
  readonly title: string
  readonly sub: string
  /** What to do with one that is not sent as it is; undefined while it only waits. */
  readonly mend: { readonly word: string; readonly act: () => void } | undefined
}

interface WaitingListProps {
  id: string
  words: {
    title: string
    text: string
    sendNow: string
    throwAway: string
    throwAwayTitle: (title: string) => string
    throwAwayText: string
  }
  lines: readonly WaitingLine[]
  onSend: () => void
  onThrowAway: (key: string) => void
}

/** What this phone has still to send; nothing where all has arrived. */
export function WaitingList(props: WaitingListProps) {
  const { id, words, lines, onSend, onThrowAway } = props
  const [asked, ask] = useState<WaitingLine>()
  if (lines.length === 0) return null
  const close = () => ask(undefined)
  return (
    <Section title={words.title} id={id}>
      <RowList>
        {lines.map((line) => (
          <Line key={line.key} line={line} throwAway={words.throwAway} onAsk={() => ask(line)} />
        ))}
      </RowList>
      <View className="t-small t-2 mt2">{words.text}</View>
      <Button kind="text" id={`${id}-send`} onPress={onSend}>
        {words.sendNow}
      </Button>
      {asked && (
        <Sheet title={words.throwAwayTitle(asked.title)} onClose={close}>
          <View className="t-2 mt2">{words.throwAwayText}</View>
          <View className="mt3">
            <Button
              kind="danger"
              isBlock
              id={`${id}-throw`}
              onPress={() => {
                close()
                onThrowAway(asked.key)
              }}
            >
              {words.throwAway}
            </Button>
          </View>
        </Sheet>
      )}
    </Section>
  )
}

interface LineProps {
  line: WaitingLine
  throwAway: string
  onAsk: () => void
}

function Line({ line, throwAway, onAsk }: LineProps) {
  const { key, title, sub, mend } = line
  if (!mend) return <Row title={title} sub={sub} />
  return (
    <Row title={title} sub={sub}>
      <View className="line line--wrap">
        <Button kind="text" id={`mend-${key}`} onPress={mend.act}>
          {mend.word}
        </Button>
        <Button kind="text" id={`throw-${key}`} onPress={onAsk}>
          {throwAway}
        </Button>
      </View>
    </Row>
  )
}
