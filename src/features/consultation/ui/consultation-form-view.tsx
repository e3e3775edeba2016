import { View } from '@tarojs/components'
import { DeskBody, DeskMain, DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy } from '../console-copy'
import { isEmptyDraft } from '../domain/consultation-draft'
import type { ConsultationForm } from '../hooks/use-consultation-form'
import { FormAreaField } from './form-area-field'
import { FormClosingField } from './form-closing-field'
import { FormFoot } from './form-foot'
import { FormPane } from './form-pane'
import { FormQuestions } from './form-questions'
import { FormRollNote } from './form-roll-note'
import { FormRuleField } from './form-rule-field'
import { FormSecrecyField } from './form-secrecy-field'
import { FormFlatsFields, FormRecastField, FormUnitField } from './form-terms-fields'
import { FormTextField } from './form-text-field'
import type { FormPartProps } from './form-types'

interface ConsultationFormViewProps extends FormPartProps {
  /** To the list of consultations. */
  onBack: () => void
}

/** Drafting a poll, with what would make it pass beside it. */
export function ConsultationFormView({ form, place, onBack }: ConsultationFormViewProps) {
  return (
    <>
      <DeskMain
        title={form.isRevision ? copy.editTitle : copy.title}
        sub={savedWord(form)}
        onBack={onBack}
      >
        <DeskBody>
          {form.isRestored && <Restored form={form} />}
          <FormTextField form={form} name="title" />
          <FormTextField form={form} name="body" />
          <FormQuestions form={form} />
          <FormAreaField form={form} place={place} />
          <FormUnitField form={form} />
          <FormFlatsFields form={form} />
          <FormRollNote form={form} />
          <FormRuleField form={form} />
          <FormSecrecyField form={form} />
          <FormRecastField form={form} />
          <FormClosingField form={form} />
        </DeskBody>
      </DeskMain>
      <DeskPane foot={<FormFoot form={form} onBack={onBack} />}>
        <FormPane form={form} />
      </DeskPane>
    </>
  )
}

function savedWord({ draft, isSaved }: ConsultationForm): string | undefined {
  if (!isSaved) return copy.notSaved
  return isEmptyDraft(draft) ? undefined : copy.saved
}

function Restored({ form }: { form: ConsultationForm }) {
  return (
    <Note id="restored-draft">
      <View className="line line--wrap">
        <View className="grow">{copy.restored}</View>
        <Button kind="text" id="start-again" onPress={form.startAgain}>
          {form.isRevision ? copy.asStored : copy.startAgain}
        </Button>
      </View>
    </Note>
  )
}
