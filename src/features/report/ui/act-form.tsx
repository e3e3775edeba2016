import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Plate } from '../../../ui/list/plate'
import { Note } from '../../../ui/status/note'
import { type ActQuestion, ruleOf } from '../domain/handling-acts'
import { personalDataCopy } from '../form-copy'
import type { HandlingSheetState } from '../hooks/use-handling-sheet'
import { actCopy, handlingCopy } from '../staff-copy'
import { actIcons } from './act-icon'
import { ActNoteField } from './act-note-field'
import type { ActPartProps } from './act-part'
import { ExtensionField } from './extension-field'
import { PersonalDataWords } from './personal-data-words'
import { PhotosField } from './photos-field'
import { ReferToField } from './refer-to-field'
import { ReviewField } from './review-field'
import { UnitField } from './unit-field'

const fields: Readonly<Record<ActQuestion, (props: ActPartProps) => JSX.Element>> = {
  unit: UnitField,
  review: ReviewField,
  extension: ExtensionField,
  refer_to: ReferToField,
}

/** The chosen act, unfolded: the rule it follows, what it asks, and the button that does it. */
export function ActForm(props: ActPartProps) {
  const { act, sheet } = props
  const { title, rule, send } = actCopy.acts[act]
  const { asks, hasNote, takesPhotos } = ruleOf(act)
  const Asked = asks && fields[asks]
  const { personal } = sheet
  const isAsking = personal.findings.length > 0
  return (
    <Card kind="mark" id={`form-${act}`}>
      <View className="line">
        <Plate icon={actIcons[act]} kind="brand" />
        <View className="grow ml3">
          <View className="t-strong">{title}</View>
          <View className="t-small t-2">{rule}</View>
        </View>
      </View>
      {Asked && <Asked {...props} />}
      {hasNote && <ActNoteField {...props} />}
      {takesPhotos && <PhotosField uploads={sheet.uploads} />}
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
          icon={actIcons[act]}
          isBusy={sheet.isSending}
          isDisabled={sheet.uploads.isUploading}
          onPress={isAsking ? personal.sendAnyway : sheet.send}
        >
          {isAsking ? personalDataCopy.sendNote : sendWordOf(sheet, send)}
        </Button>
      </View>
    </Card>
  )
}

function sendWordOf({ act, uploads: { failures } }: HandlingSheetState, send: string): string {
  return act === 'reject' || failures.length === 0
    ? send
    : handlingCopy.without(failures.length, send)
}
