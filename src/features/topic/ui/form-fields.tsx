import { countCharacters } from '../../../lib/written-text'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { TextArea } from '../../../ui/form/text-area'
import type { TopicArea } from '../domain/topic-areas'
import { TEXT_LIMITS } from '../domain/topic-draft'
import { topicFormCopy as copy } from '../form-copy'
import type { TopicForm } from '../hooks/use-topic-form'

interface FormFieldsProps {
  form: TopicForm
  areas: readonly TopicArea[]
}

/** Whom it concerns, what it is and why. */
export function FormFields({ form, areas }: FormFieldsProps) {
  const { draft, errors } = form
  return (
    <>
      <Field label={copy.area} hint={copy.areaHint} error={errors.areaCode}>
        <ChipChoice
          id="area"
          label={copy.area}
          items={areas.map((area) => ({ key: area.code, word: nameOf(area, areas) }))}
          current={form.area?.code}
          onSelect={form.chooseArea}
        />
      </Field>
      <Field
        label={copy.topicTitle}
        error={errors.title}
        optional={copy.count(countCharacters(draft.title), TEXT_LIMITS.title.max)}
      >
        <Input
          key={draft.key}
          id="topic-title"
          label={copy.topicTitle}
          placeholder={copy.titleHint}
          initial={draft.title}
          isError={errors.title !== undefined}
          onChange={form.typeTitle}
        />
      </Field>
      <Field
        label={copy.body}
        error={errors.body}
        optional={copy.count(countCharacters(draft.body), TEXT_LIMITS.body.max)}
      >
        <TextArea
          key={draft.key}
          id="topic-text"
          label={copy.body}
          placeholder={copy.bodyHint}
          initial={draft.body}
          isError={errors.body !== undefined}
          onChange={form.typeBody}
        />
      </Field>
    </>
  )
}

/** Communities go by their name only where there are several. */
function nameOf({ gridName, communityName }: TopicArea, areas: readonly TopicArea[]): string {
  if (gridName !== undefined) return gridName
  const isOnly = areas.every((area) => area.communityName === communityName)
  return isOnly ? copy.wholeCommunity : copy.wholeCommunityOf(communityName)
}
