import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { elderConsentCopy as copy } from '../copy'
import type { ElderConsent } from '../hooks/use-elder-consent'

/** The way to asking a home about notices for homes with elders. */
export function ElderConsentDoor({ consent }: { consent: ElderConsent }) {
  return (
    <Button kind="text" isBlock id="ask-elder" onPress={() => consent.ask(true)}>
      {copy.open}
    </Button>
  )
}

interface ElderConsentSheetProps {
  consent: ElderConsent
  home: { readonly id: string; readonly label: string }
}

/** Two equal answers, neither chosen beforehand. */
export function ElderConsentSheet({ consent, home }: ElderConsentSheetProps) {
  const { isBusy, failure } = consent
  return (
    <Sheet title={copy.title(home.label)} onClose={() => consent.ask(false)}>
      <View className="t-2">{copy.text}</View>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      {([true, false] as const).map((isGiven) => (
        <View key={String(isGiven)} className="mt3">
          <Button
            kind="line"
            isBlock
            id={isGiven ? 'elder-yes' : 'elder-no'}
            isBusy={isBusy}
            onPress={() => consent.write(home.id, isGiven)}
          >
            {isGiven ? copy.yes : copy.no}
          </Button>
        </View>
      ))}
      <Button kind="text" isBlock id="look-again" onPress={() => consent.ask(false)}>
        {copy.cancel}
      </Button>
    </Sheet>
  )
}
