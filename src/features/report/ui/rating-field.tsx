import { Field } from '../../../ui/form/field'
import { Segment } from '../../../ui/form/segment'
import { TextArea } from '../../../ui/form/text-area'
import { lookupCopy as copy } from '../channel-copy'
import type { Rating } from '../domain/report'
import { NOTE_MAX } from '../domain/report-draft'

const RATINGS: readonly Rating[] = ['satisfied', 'mostly_satisfied', 'dissatisfied']

interface RatingFieldProps {
  rating: {
    readonly current: Rating | undefined
    choose(rating: Rating): void
    typeReason(reason: string): void
  }
}

/** How it was handled, beside whether it is solved; who is not satisfied says why. */
export function RatingField({ rating }: RatingFieldProps) {
  return (
    <>
      <Field label={copy.rating} optional={copy.ratingOptional}>
        <Segment
          id="rating"
          label={copy.rating}
          current={rating.current}
          items={RATINGS.map((key) => ({ key, word: copy.ratings[key] }))}
          onSelect={rating.choose}
        />
      </Field>
      {rating.current === 'dissatisfied' && (
        <Field label={copy.ratingReason}>
          <TextArea
            id="rating-reason"
            label={copy.ratingReason}
            placeholder={copy.ratingReasonHint}
            maxLength={NOTE_MAX}
            onChange={rating.typeReason}
          />
        </Field>
      )}
    </>
  )
}
