import { View } from '@tarojs/components'
import type { Reply } from '../../../lib/reply'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { privacyCopy as copy } from '../privacy-copy'

export type Consent = Reply<'listMyConsents'>['items'][number]

/** What is read before one agrees, by purpose. */
export type Words = Readonly<Record<Consent['purpose'], { readonly text: string }>>

interface ConsentCardProps {
  consent: Consent
  text: string
  describe: (at: string) => string
  onWithdraw: () => void
}

/** One purpose: what it is, whether and when one agreed, and taking it back. */
export function ConsentCard({ consent, text, describe, onWithdraw }: ConsentCardProps) {
  const { purpose, version, given } = consent
  const isChanged = given !== null && given.version !== version
  return (
    <Section title={copy.names[purpose]} id={`consent-${purpose}`}>
      <View className="t-small t-2">{text}</View>
      <View className="mt2">
        {given === null ? copy.notGiven : copy.given(describe(given.at), given.version)}
      </View>
      {isChanged && <View className="t-small">{copy.changed}</View>}
      {given !== null && (
        <View className="mt2">
          <Button kind="line" isBlock id={`withdraw-${purpose}`} onPress={onWithdraw}>
            {copy.withdraw}
          </Button>
        </View>
      )}
    </Section>
  )
}
