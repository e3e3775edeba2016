import { View } from '@tarojs/components'
import { countCharacters } from '../../../lib/written-text'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import { opinionsCopy as copy } from '../copy'
import type { Steps } from '../domain/steps'
import type { OpinionWriting } from '../hooks/use-opinion-writing'

interface OpinionFormProps {
  steps: Steps
  writing: OpinionWriting
  isSignedIn: boolean
  /** Whether the reader lives where the consultation is about. */
  isResident: boolean
  onSignIn: () => void
}

/** Writing an opinion while they are taken, or why the reader cannot. */
export function OpinionForm({
  steps,
  writing,
  isSignedIn,
  isResident,
  onSignIn,
}: OpinionFormProps) {
  if (!steps.opinions?.isOpen) return null
  if (!isSignedIn) {
    return (
      <Card kind="mark" id="opinion-visitor">
        <View className="t-title">{copy.visitorTitle}</View>
        <View className="t-small t-2">{copy.visitor}</View>
        <View className="mt3">
          <Button kind="primary" isBlock icon="log-in" id="sign-in-to-write" onPress={onSignIn}>
            {copy.signIn}
          </Button>
        </View>
      </Card>
    )
  }
  if (!isResident) {
    return (
      <Card kind="sunk" id="opinion-outsider">
        <View className="t-strong">{copy.outsiderTitle}</View>
        <View className="t-small t-2">{copy.outsider}</View>
      </Card>
    )
  }
  if (!steps.abilities.writeOpinion) return <Note>{copy.full}</Note>
  return <Writing writing={writing} left={steps.opinions.left} />
}

function Writing({ writing, left }: { writing: OpinionWriting; left: number }) {
  const { draft, fault, failure, isBusy } = writing
  const error = fault && (fault === 'too_short' ? copy.tooShort : copy.tooLong)
  return (
    <Card>
      <Field
        label={copy.write}
        hint={copy.rules(left)}
        error={error}
        optional={copy.count(countCharacters(draft.body))}
      >
        <TextArea
          key={draft.key}
          id="opinion-text"
          label={copy.write}
          placeholder={copy.hint}
          initial={draft.body}
          isError={fault !== undefined}
          onChange={writing.type}
        />
      </Field>
      {failure && <Note kind="over">{failure}</Note>}
      <View className="mt3">
        <Button kind="primary" isBlock id="send-opinion" isBusy={isBusy} onPress={writing.send}>
          {copy.send}
        </Button>
      </View>
    </Card>
  )
}
