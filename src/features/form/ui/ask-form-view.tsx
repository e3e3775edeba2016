import { View } from '@tarojs/components'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { CheckChoice } from '../../../ui/form/check-choice'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Segment } from '../../../ui/form/segment'
import { Note } from '../../../ui/status/note'
import { askCopy as copy, knownWords } from '../copy'
import type { DraftQuestion } from '../domain/ask-draft'
import type { KnownField } from '../domain/form'
import { type AskForm, fieldIds } from '../hooks/use-ask-form'

const KNOWN = Object.entries(knownWords).map(([key, word]) => ({ key: key as KnownField, word }))
const ANSWERS = (['number', 'text'] as const).map((key) => ({ key, word: copy.answers[key] }))

interface AskFormViewProps {
  form: AskForm
  /** How many have to answer; undefined while it is not known. */
  gridCount: number | undefined
  onBack: () => void
}

/** What a committee wants to know of its grids: what is known by a tap, and the rest as questions. */
export function AskFormView({ form, gridCount, onBack }: AskFormViewProps) {
  const { draft, errors } = form
  return (
    <DeskMain title={copy.title} sub={copy.sub} onBack={onBack}>
      <DeskBody key={draft.key}>
        <Line
          id={fieldIds.name}
          label={copy.name}
          placeholder={copy.namePlaceholder}
          initial={draft.name}
          maxLength={30}
          error={errors.name}
          onChange={(name) => form.change({ name })}
        />
        <Line
          id={fieldIds.month}
          label={copy.month}
          placeholder={copy.monthPlaceholder}
          initial={draft.month}
          maxLength={7}
          error={errors.month}
          onChange={(month) => form.change({ month: month.trim() })}
        />
        <Line
          id={fieldIds.dueOn}
          label={copy.dueOn}
          placeholder={copy.dueOnPlaceholder}
          initial={draft.dueOn}
          maxLength={10}
          error={errors.dueOn}
          onChange={(dueOn) => form.change({ dueOn: dueOn.trim() })}
        />
        <Field label={copy.known} hint={copy.knownHint} error={errors.fields}>
          <CheckChoice
            id={fieldIds.fields}
            items={KNOWN}
            chosen={draft.known}
            onToggle={(key) => {
              const found = KNOWN.find((each) => each.key === key)
              if (found) form.toggle(found.key)
            }}
          />
        </Field>
        <View className="t-strong mt4">{copy.asked}</View>
        <View className="t-small t-2">{copy.askedHint}</View>
        {draft.asked.map((question, place) => (
          <Question key={question.key} question={question} place={place} form={form} />
        ))}
        {form.canAdd && (
          <View className="mt3">
            <Button kind="line" icon="plus" id="add-question" onPress={form.add}>
              {copy.add}
            </Button>
          </View>
        )}
        {gridCount !== undefined && (
          <View className="mt4">
            <Note>{copy.burden(gridCount, form.askedCount)}</Note>
          </View>
        )}
        {form.failure && (
          <View className="mt3">
            <Note kind="over">{form.failure.sentence}</Note>
          </View>
        )}
        <View className="mt3">
          <Button kind="primary" isBlock id="send-form" isBusy={form.isBusy} onPress={form.send}>
            {copy.send}
          </Button>
        </View>
      </DeskBody>
    </DeskMain>
  )
}

interface LineProps {
  id: string
  label: string
  placeholder: string
  initial: string
  maxLength: number
  error: string | undefined
  onChange: (text: string) => void
}

function Line({ error, label, ...input }: LineProps) {
  return (
    <Field label={label} {...(error !== undefined && { error })}>
      <Input {...input} label={label} isError={error !== undefined} />
    </Field>
  )
}

interface QuestionProps {
  question: DraftQuestion
  place: number
  form: AskForm
}

function Question({ question: { key, question, answer }, place, form }: QuestionProps) {
  const label = copy.question(place + 1)
  return (
    <View className="mt3">
      <Line
        id={`question-${place}`}
        label={label}
        placeholder={copy.questionPlaceholder}
        initial={question}
        maxLength={40}
        error={form.errorOf(key)}
        onChange={(text) => form.write(key, { question: text })}
      />
      <View className="line line--wrap mt2">
        <View className="grow">
          <Segment
            id={`answer-${place}`}
            label={copy.answer}
            items={ANSWERS}
            current={answer}
            onSelect={(kind) => form.write(key, { answer: kind })}
          />
        </View>
        <Button kind="text" icon="trash-2" id={`remove-${place}`} onPress={() => form.remove(key)}>
          {copy.remove}
        </Button>
      </View>
    </View>
  )
}
