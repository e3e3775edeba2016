import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { SendProblemNote } from '../../../ui/form/send-problem-note'
import { TextArea } from '../../../ui/form/text-area'
import { claimCopy as copy } from '../copy'
import type { ClaimForm } from '../hooks/use-claim'

const RELATIONS = ['owner', 'family', 'tenant'] as const

interface ClaimFieldsProps {
  form: ClaimForm
  label: string
  householdId: string
  onOther: () => void
}

/** Who one is in a home, and what whoever decides should know. */
export function ClaimFields({ form, label, householdId, onOther }: ClaimFieldsProps) {
  const { draft, errors } = form
  return (
    <>
      <View className="t-head">{label}</View>
      <Field label={copy.relation} error={errors.relation}>
        <Choice
          id="relation"
          label={copy.relation}
          items={RELATIONS.map((key) => ({ key, ...copy.relations[key] }))}
          current={draft.relation}
          onSelect={(relation) => form.change({ relation })}
        />
      </Field>
      <Field label={copy.name} hint={copy.nameHint} error={errors.name}>
        <Input
          id="claim-name"
          label={copy.name}
          placeholder={copy.namePlaceholder}
          initial={draft.name}
          maxLength={20}
          isError={errors.name !== undefined}
          onChange={(name) => form.change({ name })}
        />
      </Field>
      <Field label={copy.words} optional={copy.optional}>
        <TextArea
          id="claim-words"
          label={copy.words}
          placeholder={copy.wordsPlaceholder}
          initial={draft.words}
          maxLength={200}
          onChange={(words) => form.change({ words })}
        />
      </Field>
      <View className="t-small t-2 mt3">{copy.how}</View>
      {form.problem && <SendProblemNote problem={form.problem} words={copy.sending} />}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="send-claim"
          isBusy={form.isBusy}
          onPress={() => form.send(householdId)}
        >
          {copy.send}
        </Button>
      </View>
      <Button kind="text" isBlock id="other-room" onPress={onOther}>
        {copy.otherRoom}
      </Button>
    </>
  )
}
