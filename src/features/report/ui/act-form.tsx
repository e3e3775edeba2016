import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { TextArea } from '../../../ui/form/text-area'
import type { IconName } from '../../../ui/icon/icons.gen'
import { Card } from '../../../ui/list/card'
import { Plate } from '../../../ui/list/plate'
import { Note } from '../../../ui/status/note'
import { handlingCopy as copy, personalDataCopy } from '../copy'
import { NOTE_MAX, REASON_MAX, REFER_TO_MAX } from '../domain/report-draft'
import type { HandlingAct, HandlingSheetState } from '../hooks/use-handling-sheet'
import { PersonalDataWords } from './personal-data-words'
import { PhotosField } from './photos-field'

interface ActFormProps {
  act: HandlingAct
  icon: IconName
  sheet: HandlingSheetState
}

export function ActForm({ act, icon, sheet }: ActFormProps) {
  const words = copy.acts[act]
  const { personal } = sheet
  const isAsking = personal.findings.length > 0
  const isMissing = (name: 'note' | 'referTo') => sheet.missing.includes(name)
  return (
    <Card kind="mark" id={`form-${act}`}>
      <View className="line">
        <Plate icon={icon} kind="brand" />
        <View className="grow ml3">
          <View className="t-strong">{words.title}</View>
          <View className="t-small t-2">{words.sub}</View>
        </View>
      </View>
      <Field label={words.label} error={isMissing('note') ? copy.faults.note : undefined}>
        <TextArea
          id="act-note"
          label={words.label}
          placeholder={words.hint}
          initial={sheet.words.note}
          maxLength={act === 'reject' ? REASON_MAX : NOTE_MAX}
          isError={isMissing('note')}
          onChange={(note) => sheet.type({ note })}
        />
      </Field>
      {act === 'reject' ? (
        <Field label={copy.referTo} error={isMissing('referTo') ? copy.faults.referTo : undefined}>
          <Input
            id="act-refer-to"
            label={copy.referTo}
            placeholder={copy.referToHint}
            initial={sheet.words.referTo}
            maxLength={REFER_TO_MAX}
            isError={isMissing('referTo')}
            onChange={(referTo) => sheet.type({ referTo })}
          />
        </Field>
      ) : (
        <PhotosField uploads={sheet.uploads} />
      )}
      {sheet.failure && <Note kind="over">{sheet.failure.sentence}</Note>}
      {isAsking && (
        <Note kind="soon" icon="eye" id="personal-data">
          <PersonalDataWords findings={personal.findings} />
        </Note>
      )}
      <View className="mt3">
        <Button
          kind="primary"
          isBlock
          id="send-act"
          isBusy={sheet.isSending}
          isDisabled={sheet.uploads.isUploading}
          onPress={isAsking ? personal.sendAnyway : sheet.send}
        >
          {isAsking ? personalDataCopy.sendNote : words.send}
        </Button>
      </View>
    </Card>
  )
}
