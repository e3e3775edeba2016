import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { PhoneButton } from '../../../ui/form/phone-button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Avatar } from '../../../ui/person/avatar'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { accountCopy as copy } from '../account-copy'
import { sessionCopy } from '../copy'
import type { AccountScreen } from '../hooks/use-account-screen'
import type { RecoveryCodes } from '../hooks/use-recovery-codes'
import { MergeSheet } from './merge-sheet'
import { RecoveryCodesSection, RecoveryCodesSheet } from './recovery-codes-section'

interface AccountViewProps {
  screen: AccountScreen
  codes: RecoveryCodes
  /** A new photo on its way. */
  newPhoto: { readonly field: ReactNode; readonly uploadId: string | undefined }
  /** What is read before one agrees to be kept by phone. */
  phoneWords: string
  onPrivacy: () => void
  onBack: () => void
  onSignIn: () => void
  onPhone: () => void
  onLeaving: () => void
}

export function AccountView(props: AccountViewProps) {
  const { screen, codes, newPhoto, phoneWords, onPrivacy, onBack, onSignIn, onPhone, onLeaving } =
    props
  const signIn = { id: 'sign-in', word: copy.signIn, onPress: onSignIn }
  return (
    <Screen
      id="account-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={<Overlay screen={screen} codes={codes} />}
    >
      {screen.isSignedIn ? (
        <Loaded state={screen.person} onSignIn={onSignIn}>
          {(person) => (
            <>
              <Name screen={screen} person={person} />
              {person.hasCard && <Photo screen={screen} person={person} newPhoto={newPhoto} />}
              <Phone screen={screen} phone={person.phone} words={phoneWords} onPhone={onPhone} />
              <RecoveryCodesSection codes={codes} />
              <View className="mt4" />
              <RowList>
                <Row
                  isQuiet
                  id="open-privacy"
                  icon="shield-check"
                  title={copy.privacy}
                  sub={copy.privacySub}
                  onPress={onPrivacy}
                />
              </RowList>
              <Section title={copy.sessions}>
                <View className="t-small t-2">{copy.sessionsText}</View>
                <View className="mt3">
                  <Button
                    kind="line"
                    isBlock
                    icon="log-out"
                    id="end-sessions"
                    onPress={() => screen.ask('end_sessions')}
                  >
                    {copy.endSessions}
                  </Button>
                </View>
              </Section>
              <Section title={copy.leaving}>
                <Button kind="line" isBlock id="leaving" onPress={onLeaving}>
                  {copy.toLeaving}
                </Button>
              </Section>
            </>
          )}
        </Loaded>
      ) : (
        <PageState kind="empty" title={copy.visitorTitle} text={copy.visitorText} act={signIn} />
      )}
    </Screen>
  )
}

function Overlay({ screen, codes }: Pick<AccountViewProps, 'screen' | 'codes'>) {
  if (screen.merge.offer) return <MergeSheet merge={screen.merge} />
  if (codes.isAsking) return <RecoveryCodesSheet codes={codes} />
  return <Question screen={screen} />
}

interface NameProps {
  screen: AccountScreen
  person: { readonly displayName: string; readonly isInOffice: boolean }
}

function Name({ screen: { name }, person: { displayName, isInOffice } }: NameProps) {
  const [written, setWritten] = useState(displayName)
  if (isInOffice) {
    return (
      <Section title={copy.name}>
        <View className="t-body">{displayName}</View>
        <View className="t-small t-2">{copy.nameInOffice}</View>
      </Section>
    )
  }
  return (
    <Section title={copy.name}>
      <Field hint={copy.nameHint} error={name.failure?.sentence}>
        <Input
          id="my-name"
          label={copy.name}
          initial={displayName}
          placeholder={copy.namePlaceholder}
          maxLength={20}
          isError={name.failure !== undefined}
          onChange={setWritten}
        />
      </Field>
      <Button
        kind="soft"
        isBlock
        id="save-name"
        isBusy={name.isBusy}
        isDisabled={written.trim() === '' || written.trim() === displayName}
        onPress={() => name.run(written.trim())}
      >
        {copy.saveName}
      </Button>
    </Section>
  )
}

interface PhotoProps extends Pick<AccountViewProps, 'screen' | 'newPhoto'> {
  person: { readonly displayName: string; readonly photoUrl: string | undefined }
}

function Photo({ screen: { photo }, person: { displayName, photoUrl }, newPhoto }: PhotoProps) {
  const { uploadId } = newPhoto
  return (
    <Section title={copy.photo}>
      <View className="line">
        <Avatar key={photoUrl} name={displayName} photo={photoUrl} size="large" />
        <View className="t-small t-2 grow ml3">{copy.photoText}</View>
      </View>
      {newPhoto.field}
      {photo.failure && <Note kind="over">{photo.failure.sentence}</Note>}
      <Button
        kind="soft"
        isBlock
        id="save-photo"
        isBusy={photo.isBusy}
        isDisabled={uploadId === undefined}
        onPress={() => uploadId !== undefined && photo.run(uploadId)}
      >
        {copy.savePhoto}
      </Button>
      {photoUrl !== undefined && (
        <View className="mt2">
          <Button kind="line" isBlock id="drop-photo" onPress={() => photo.run(null)}>
            {copy.dropPhoto}
          </Button>
        </View>
      )}
    </Section>
  )
}

interface PhoneBySmsProps extends Pick<AccountViewProps, 'screen' | 'onPhone'> {
  phone: string | null
}

interface PhoneProps extends PhoneBySmsProps {
  words: string
}

function Phone({ screen, phone, words, onPhone }: PhoneProps) {
  const { failure, isBusy, run } = screen.phone
  return (
    <Section title={copy.phone}>
      <View className="t-body" id="my-phone">
        {phone ?? copy.noPhone}
      </View>
      <View className="t-small t-2">{words}</View>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <View className="mt3">
        {screen.canBindPhone ? (
          <PhoneButton id="bind-phone" isBusy={isBusy} onCode={run}>
            {phone === null ? copy.bindPhone : copy.changePhone}
          </PhoneButton>
        ) : (
          <PhoneBySms screen={screen} phone={phone} onPhone={onPhone} />
        )}
      </View>
      {phone !== null && (
        <View className="mt2">
          <Button kind="line" isBlock id="forget-phone" onPress={() => screen.ask('forget_phone')}>
            {copy.forgetPhone}
          </Button>
        </View>
      )}
    </Section>
  )
}

function PhoneBySms({ screen, phone, onPhone }: PhoneBySmsProps) {
  if (screen.canBindBySms) {
    return (
      <Button kind="soft" isBlock id="bind-by-sms" onPress={onPhone}>
        {phone === null ? copy.bindBySms : copy.changePhone}
      </Button>
    )
  }
  return phone === null ? <View className="t-small">{copy.phoneInWechat}</View> : null
}

function Question({ screen }: { screen: AccountScreen }) {
  const { question, close, forgetting, ending, unsent } = screen
  if (question === undefined) return null
  const { title, text, yes, no } = copy.questions[question]
  const act = question === 'forget_phone' ? forgetting : ending
  return (
    <Sheet title={title} onClose={close}>
      {unsent > 0 && <Note kind="over">{sessionCopy.unsent(unsent)}</Note>}
      <View className="t-body t-2 mt2">{text}</View>
      {act.failure && <Note kind="over">{act.failure.sentence}</Note>}
      <View className="mt4">
        <Pair>
          <Button kind="line" id="account-no" onPress={close}>
            {no}
          </Button>
          <Button kind="primary" id="account-yes" isBusy={act.isBusy} onPress={() => act.run()}>
            {yes}
          </Button>
        </Pair>
      </View>
    </Sheet>
  )
}
