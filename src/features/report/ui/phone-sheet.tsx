import { View } from '@tarojs/components'
import { groupPhone } from '../../../lib/group-phone'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { Report } from '../domain/report'
import { REVEAL_REASON_MAX } from '../domain/report-draft'
import type { PhoneReveal, RevealReason } from '../hooks/use-phone-reveal'
import { revealCopy as copy } from '../staff-copy'

const reasons: readonly { key: RevealReason; word: string }[] = [
  { key: 'visit', word: copy.reasons.visit },
  { key: 'place', word: copy.reasons.place },
  { key: 'progress', word: copy.reasons.progress },
  { key: 'other', word: copy.otherReason },
]

interface PhoneSheetProps {
  reveal: PhoneReveal
  report: Report
}

/** First why, then the number; the reporter is told of every look, and this says so before it. */
export function PhoneSheet({ reveal, report }: PhoneSheetProps) {
  const name = report.reporterName ?? copy.reporter
  const { phone } = reveal
  return (
    <Sheet title={copy.title(name)} onClose={reveal.close}>
      {phone === undefined ? (
        <Ask reveal={reveal} name={name} />
      ) : (
        <>
          <View className="t-display t-num" id="phone">
            {groupPhone(phone)}
          </View>
          <View className="mt4">
            <Button
              kind="primary"
              isBlock
              icon="phone"
              id="call-reporter"
              onPress={() => reveal.call(phone)}
            >
              {copy.call}
            </Button>
          </View>
          <View className="mt3">
            <Note icon="eye">{copy.seen(name)}</Note>
          </View>
        </>
      )}
    </Sheet>
  )
}

function Ask({ reveal, name }: { reveal: PhoneReveal; name: string }) {
  const { chosen, isMissing, failure } = reveal
  return (
    <>
      <Field label={copy.why} error={isMissing ? copy.whyMissing : undefined}>
        <ChipChoice
          id="why"
          label={copy.why}
          items={reasons}
          current={chosen}
          onSelect={reveal.choose}
        />
        {chosen === 'other' && (
          <View className="mt2">
            <TextArea
              id="why-words"
              label={copy.otherReason}
              placeholder={copy.otherHint}
              maxLength={REVEAL_REASON_MAX}
              isError={isMissing}
              onChange={reveal.type}
            />
          </View>
        )}
      </Field>
      <View className="mt3">
        <Note icon="eye">{copy.willBeSeen(name)}</Note>
      </View>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button kind="primary" isBlock id="look" isBusy={reveal.isBusy} onPress={reveal.look}>
          {copy.look}
        </Button>
      </View>
    </>
  )
}
