import { View } from '@tarojs/components'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { DateInput } from '../../../ui/form/date-input'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Switch } from '../../../ui/form/switch'
import { TextArea } from '../../../ui/form/text-area'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { correctionCopy as copy, noticeFormCopy } from '../console-copy'
import { hasMobilePhone, isOutAt, type Notice, type NoticeCorrection } from '../domain/notice'
import type { NoticeCorrectionScreen } from '../hooks/use-notice-correction'
import { AttachmentsField } from './attachments-field'
import { PhonesSwitch } from './phones-switch'

interface NoticeCorrectionViewProps {
  screen: NoticeCorrectionScreen
  onSignIn: () => void
  onBack: () => void
}

/** 更正: what the notice says, to be written anew. */
export function NoticeCorrectionView({ screen, onSignIn, onBack }: NoticeCorrectionViewProps) {
  return (
    <>
      <DeskMain title={copy.title} sub={copy.sub} onBack={onBack}>
        <DeskBody>
          <Loaded state={screen.notice} onSignIn={onSignIn}>
            {(notice) => <Fields key={screen.draftKey} screen={screen} notice={notice} />}
          </Loaded>
        </DeskBody>
      </DeskMain>
      {screen.asked && <ConfirmSheet screen={screen} correction={screen.asked} />}
    </>
  )
}

interface ConfirmSheetProps {
  screen: NoticeCorrectionScreen
  correction: NoticeCorrection
}

function ConfirmSheet({ screen, correction }: ConfirmSheetProps) {
  return (
    <Sheet title={copy.sheetTitle} onClose={screen.backToWriting}>
      {correction.asksAgain && <View className="t-2">{copy.asksAgainMeant}</View>}
      {correction.removesPersonalData && <View className="t-2 mt2">{copy.removesMeant}</View>}
      <View className="mt4">
        <Button kind="primary" isBlock id="confirm-correction" onPress={screen.confirm}>
          {copy.confirm}
        </Button>
      </View>
      <Button kind="text" isBlock id="back-to-writing" onPress={screen.backToWriting}>
        {noticeFormCopy.notYet}
      </Button>
    </Sheet>
  )
}

interface FieldsProps {
  readonly screen: NoticeCorrectionScreen
  readonly notice: Notice
}

function Fields({ screen, notice }: FieldsProps) {
  const { errors, change, problem } = screen
  const draft = screen.draftOf(notice)
  return (
    <>
      {screen.isRestored && (
        <>
          <Note id="restored-draft">{noticeFormCopy.restored}</Note>
          <Button kind="text" icon="trash-2" id="start-again" onPress={screen.startAgain}>
            {noticeFormCopy.startAgain}
          </Button>
        </>
      )}
      <Field label={noticeFormCopy.noticeTitle} error={errors.title}>
        <Input
          id="correction-title"
          label={noticeFormCopy.noticeTitle}
          placeholder={noticeFormCopy.titleHint}
          initial={draft.title}
          isError={errors.title !== undefined}
          onChange={(title) => change({ title })}
        />
      </Field>
      <Field label={noticeFormCopy.body} error={errors.body} hint={noticeFormCopy.bodySigns}>
        <TextArea
          id="correction-body"
          label={noticeFormCopy.body}
          placeholder={noticeFormCopy.bodyHint}
          initial={draft.body}
          isError={errors.body !== undefined}
          onChange={(body) => change({ body })}
        />
      </Field>
      {hasMobilePhone(draft.title, draft.body, draft.reason) && (
        <PhonesSwitch
          isOn={draft.phonesArePublic}
          onChange={(phonesArePublic) => change({ phonesArePublic })}
        />
      )}
      <AttachmentsField attachments={screen.attachments} error={errors.attachments} />
      <Field label={noticeFormCopy.expiry} error={errors.expiresAt}>
        <DateInput
          id="correction-last-day"
          label={noticeFormCopy.expiryInput}
          placeholder={noticeFormCopy.expiryPlaceholder}
          initial={draft.lastDay}
          isError={errors.expiresAt !== undefined}
          onChange={(lastDay) => change({ lastDay })}
        />
      </Field>
      {isOutAt(notice, Date.now()) ? (
        <WhyAndForWhom screen={screen} notice={notice} />
      ) : (
        <Note>{copy.notOut}</Note>
      )}
      {problem && (
        <View className="mt3">
          <Note kind="over">{problem}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="send-correction"
          isBusy={screen.isBusy}
          onPress={() => screen.send(notice)}
        >
          {copy.send}
        </Button>
      </View>
    </>
  )
}

/** Of one that is out: why, and whether everybody reads it again. */
function WhyAndForWhom({ screen, notice }: FieldsProps) {
  const { errors, change } = screen
  const draft = screen.draftOf(notice)
  return (
    <>
      <Field label={copy.reason} error={errors.reason}>
        <TextArea
          id="correction-reason"
          label={copy.reason}
          placeholder={copy.reasonHint}
          initial={draft.reason}
          isError={errors.reason !== undefined}
          onChange={(reason) => change({ reason })}
        />
      </Field>
      <View className="mt4">
        <Switch
          id="asks-again"
          title={copy.asksAgain}
          sub={copy.asksAgainSub}
          isOn={draft.asksAgain}
          onChange={(asksAgain) => change({ asksAgain })}
        />
      </View>
      <View className="mt4">
        <Switch
          id="removes-personal-data"
          title={copy.removes}
          sub={copy.removesSub}
          isOn={draft.removesPersonalData}
          onChange={(removesPersonalData) => change({ removesPersonalData })}
        />
      </View>
    </>
  )
}
