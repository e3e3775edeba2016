import { View } from '@tarojs/components'
import { DeskBody, DeskMain, DeskPane } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Switch } from '../../../ui/form/switch'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { noticeFormCopy as copy } from '../console-copy'
import { isEmptyDraft } from '../domain/notice-draft'
import { AttachmentsField } from './attachments-field'
import {
  FormAreaField,
  FormBuildingsField,
  FormCategoryField,
  FormGroupField,
} from './form-choice-fields'
import { FormConfirmSheet } from './form-confirm-sheet'
import { FormExpiryField } from './form-expiry-field'
import { FormPreview } from './form-preview'
import { formProblemNote } from './form-problem'
import { FormScheduleField } from './form-schedule-field'
import { FormTextFields } from './form-text-fields'
import type { FormPartProps } from './form-types'

interface NoticeFormViewProps extends FormPartProps {
  /** To the notices that are out. */
  onBack: () => void
}

/** Writing a notice, with what its readers will see beside it. */
export function NoticeFormView({ form, place, onBack }: NoticeFormViewProps) {
  return (
    <>
      <DeskMain title={copy.title} sub={savedWord(form)} onBack={onBack}>
        <DeskBody>
          {form.isRestored && <Restored form={form} />}
          <FormCategoryField form={form} />
          <FormTextFields form={form} />
          <AttachmentsField attachments={form.attachments} error={form.errors.attachments} />
          <FormAreaField form={form} place={place} />
          <FormBuildingsField form={form} place={place} />
          <FormGroupField form={form} />
          <FormScheduleField form={form} />
          <FormExpiryField form={form} />
          <View className="mt4">
            <Switch
              id="asks-acknowledgement"
              title={copy.asks}
              sub={copy.asksSub}
              isOn={form.draft.asksAcknowledgement}
              onChange={form.setAsks}
            />
          </View>
          <View className="mt4">
            <Switch
              id="pin-at-once"
              title={copy.pinned}
              sub={copy.pinnedSub}
              isOn={form.draft.isPinned}
              onChange={form.setPinned}
            />
          </View>
        </DeskBody>
      </DeskMain>
      <DeskPane foot={<Publish form={form} onBack={onBack} />}>
        <FormPreview form={form} />
      </DeskPane>
      {form.ready && <FormConfirmSheet form={form} place={place} notice={form.ready} />}
    </>
  )
}

function savedWord({ draft, isSaved }: FormPartProps['form']): string | undefined {
  if (!isSaved) return copy.notSaved
  return isEmptyDraft(draft) ? undefined : copy.saved
}

function Restored({ form }: Pick<FormPartProps, 'form'>) {
  return (
    <>
      <Note id="restored-draft">{copy.restored}</Note>
      <Button kind="text" icon="trash-2" id="start-again" onPress={form.startAgain}>
        {copy.startAgain}
      </Button>
    </>
  )
}

function Publish({ form, onBack }: Pick<NoticeFormViewProps, 'form' | 'onBack'>) {
  const hasArrived = form.problem?.kind === 'arrived_before'
  const seePublished = () => {
    form.startAgain()
    onBack()
  }
  return (
    <Foot note={form.ready ? undefined : formProblemNote(form)}>
      {hasArrived ? (
        <Button kind="primary" isBlock id="see-published" onPress={seePublished}>
          {copy.toList}
        </Button>
      ) : (
        <Button kind="primary" isBlock icon="megaphone" id="publish-notice" onPress={form.check}>
          {copy.publish}
        </Button>
      )}
    </Foot>
  )
}
