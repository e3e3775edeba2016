import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { splitParagraphs } from '../../../lib/split-sentences'
import { Saying } from '../../../ui/evidence/saying'
import { Button } from '../../../ui/form/button'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { ReasonSheet } from '../../../ui/form/reason-sheet'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { checkCopy as copy } from '../copy'
import type { Check } from '../domain/check'
import type { CheckScreen } from '../hooks/use-check-screen'
import { CheckSaid } from './check-said'

interface CheckViewProps {
  screen: CheckScreen
  /** Whom to ask. */
  bottom: ReactNode
  onSignIn: () => void
  onBack: () => void
}

/** Where something one wrote stands on its way to the public, and why. */
export function CheckView({ screen, bottom, onSignIn, onBack }: CheckViewProps) {
  const check = screen.check.kind === 'ready' ? screen.check.value : undefined
  return (
    <Screen
      id="check-page"
      header={<Header title={copy.title} onBack={onBack} />}
      bottom={bottom}
      overlay={check && screen.appeal.isAsking && <AppealSheet screen={screen} check={check} />}
    >
      <Loaded state={screen.check} onSignIn={onSignIn}>
        {(value) => <Detail screen={screen} check={value} />}
      </Loaded>
    </Screen>
  )
}

const looks: Readonly<Record<Check['status'], TagKind>> = {
  pending: 'wait',
  manual: 'wait',
  passed: 'done',
  declined: 'no',
  withdrawn: 'no',
}

function Detail({ screen, check }: { screen: CheckScreen; check: Check }) {
  const { kind, status, text, photos, abilities } = check
  const isHandled = kind !== 'topic' && status !== 'passed' && status !== 'withdrawn'
  return (
    <>
      {/* Its own line: straight in the page it would be as wide as that. */}
      <View>
        <Tag kind={looks[status]}>{copy.statuses[status]}</Tag>
      </View>
      <View className="mt2">{copy.meaning[status]}</View>
      {isHandled && <View className="t-2 mt1">{copy.handled}</View>}
      <CheckSaid check={check} now={screen.now} />
      {abilities.appeal && (
        <View className="mt4">
          <Button kind="line" icon="scale" isBlock id="appeal-check" onPress={screen.appeal.ask}>
            {copy.appeal}
          </Button>
        </View>
      )}
      <Section title={copy.kind(kind)}>
        <Saying paragraphs={splitParagraphs(text)} current={undefined} />
        {photos.length > 0 && (
          <PhotoGrid photos={photos.map(({ id, url }) => ({ key: id, src: url }))} />
        )}
      </Section>
    </>
  )
}

function AppealSheet({ screen: { appeal }, check }: { screen: CheckScreen; check: Check }) {
  return (
    <ReasonSheet
      id="appeal"
      title={copy.appealTitle}
      text={copy.appealText}
      word={copy.appealSend}
      words={copy.reasonWords}
      act={appeal}
      onSend={(text) => appeal.send(check, text)}
    />
  )
}
