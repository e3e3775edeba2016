import { View } from '@tarojs/components'
import { useState } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { correctionsCopy as copy } from '../copy'
import type { Correction, Steps } from '../domain/steps'
import type { Around } from '../hooks/use-around'

interface CorrectionsSectionProps {
  steps: Steps
  around: Pick<Around, 'corrections' | 'now'>
}

/** What was corrected since the text became public: why, by whom, when, and both versions. */
export function CorrectionsSection({ steps, around }: CorrectionsSectionProps) {
  const { corrections, now } = around
  if (steps.correctionCount === 0) return null
  return (
    <Section title={copy.title} id="corrections">
      <Loaded state={corrections.items}>
        {(list) => (
          <>
            {list.map((correction) => (
              <Corrected key={correction.id} correction={correction} now={now} />
            ))}
            <MoreButton id="more-corrections" more={corrections.more} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Corrected({ correction, now }: { correction: Correction; now: number }) {
  const [isOpen, setOpen] = useState(false)
  const { id, before, after, reason, correctedBy, correctedAt } = correction
  return (
    <Card>
      <View>{reason}</View>
      <View className="t-meta">{copy.when(correctedBy, describeMoment(correctedAt, now))}</View>
      {isOpen && before.title !== after.title && (
        <Change words={[copy.titleBefore, copy.titleAfter]} texts={[before.title, after.title]} />
      )}
      {isOpen && before.body !== after.body && (
        <Change words={[copy.bodyBefore, copy.bodyAfter]} texts={[before.body, after.body]} />
      )}
      <Button
        kind="text"
        icon="history"
        id={`correction-${id}`}
        onPress={() => setOpen((wasOpen) => !wasOpen)}
      >
        {isOpen ? copy.hide : copy.show}
      </Button>
    </Card>
  )
}

type Two = readonly [string, string]

function Change({ words: [was, is], texts: [before, after] }: { words: Two; texts: Two }) {
  return (
    <View className="t-small mt2">
      <View className="t-strong">{was}</View>
      <View className="t-2">{before}</View>
      <View className="t-strong mt2">{is}</View>
      <View>{after}</View>
    </View>
  )
}
