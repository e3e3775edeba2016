import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { DateField } from '../../../ui/form/date-field'
import { Field } from '../../../ui/form/field'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { appointCopy, endCopy as copy } from '../copy'
import { isGridPost, type OpenWork, type Post } from '../domain/posts'
import type { EndingForm, Follower } from '../hooks/use-ending'
import { WrittenField } from './written-field'

interface EndSheetProps {
  post: Post
  form: EndingForm
  onClose: () => void
}

/** What stays with the grid, when the appointment ends, and who is there afterwards. */
export function EndSheet({ post, form, onClose }: EndSheetProps) {
  const { work, draft, faults, failure, change } = form
  const followers: Follower[] = ['others', 'successor']
  if (isGridPost(post)) followers.push('committee')
  return (
    <Sheet title={copy.title(post.displayName)} onClose={onClose}>
      {work && <Loaded state={work}>{(counts) => <Work counts={counts} />}</Loaded>}
      <DateField
        id="last-day"
        label={copy.last}
        hint={copy.lastHint}
        placeholder={appointCopy.dayPlaceholder}
        error={faults.last}
        onChange={(last) => change({ last })}
      />
      <Field label={copy.who}>
        <ChipChoice
          id="follower"
          label={copy.who}
          items={followers.map((key) => ({ key, word: copy.choices[key] }))}
          current={draft.follower}
          onSelect={(follower) => change({ follower })}
        />
      </Field>
      {draft.follower === 'successor' && (
        <WrittenField
          id="successor-phone"
          label={appointCopy.phone}
          hint={appointCopy.phoneHint}
          example={appointCopy.phoneExample}
          error={faults.phone}
          isNumber
          onChange={(phone) => change({ phone })}
        />
      )}
      {failure && (
        <View className="mt3">
          <Note kind="over" id="end-problem">
            {failure.sentence}
          </Note>
        </View>
      )}
      <View className="mt4">
        <Button kind="primary" isBlock id="send-end" isBusy={form.isBusy} onPress={form.end}>
          {copy.send}
        </Button>
      </View>
    </Sheet>
  )
}

const kinds = Object.keys(copy.counts) as (keyof OpenWork)[]

function Work({ counts }: { counts: OpenWork }) {
  const open = kinds.filter((kind) => counts[kind] > 0)
  if (open.length === 0) return <Note id="open-work">{copy.nothing}</Note>
  return (
    <Note id="open-work">
      {copy.work}
      {open.map((kind) => copy.counts[kind](counts[kind])).join('，')}
    </Note>
  )
}
