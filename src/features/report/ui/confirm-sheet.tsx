import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import type { Rating } from '../domain/report'
import { NOTE_MAX } from '../domain/report-draft'
import type { ReporterActs } from '../hooks/use-reporter-acts'
import { WhoReads } from './who-reads'

const ratings: readonly Rating[] = ['satisfied', 'mostly_satisfied', 'dissatisfied']

/** Solved, says the reporter, and how it was handled; only this closes it for good. */
export function ConfirmSheet({ acts, isPublic }: { acts: ReporterActs; isPublic: boolean }) {
  const { confirm, rating, isTextMissing } = acts
  return (
    <Sheet title={copy.rateTitle} onClose={acts.close}>
      <View className="t-small t-2">{copy.rateText}</View>
      <View className="mt3">
        <Choice
          id="rating"
          label={copy.rateTitle}
          current={rating}
          items={ratings.map((key) => ({ key, word: copy.ratings[key] }))}
          onSelect={acts.rate}
        />
      </View>
      {rating === 'dissatisfied' && (
        <>
          <Field label={copy.rateReason} error={isTextMissing ? copy.rateReasonMissing : undefined}>
            <TextArea
              id="rating-reason"
              label={copy.rateReason}
              placeholder={copy.rateReasonHint}
              initial={acts.text}
              maxLength={NOTE_MAX}
              isError={isTextMissing}
              onChange={acts.type}
            />
          </Field>
          <WhoReads isPublic={isPublic} />
        </>
      )}
      {confirm.failure && <Note kind="over">{confirm.failure.sentence}</Note>}
      <View className="mt3">
        <Button
          kind="primary"
          isBlock
          id="send-confirmation"
          isBusy={confirm.isBusy}
          onPress={confirm.run}
        >
          {copy.rateSend}
        </Button>
      </View>
    </Sheet>
  )
}
