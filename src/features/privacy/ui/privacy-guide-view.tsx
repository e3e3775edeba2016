import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { guideCopy as copy } from '../guide-copy'

interface PrivacyGuideViewProps {
  onAbout: () => void
  onBack: () => void
}

/** 隐私说明: per kind of data what, why, how long and who sees it; and where to complain. */
export function PrivacyGuideView({ onAbout, onBack }: PrivacyGuideViewProps) {
  return (
    <Screen id="privacy-guide-page" header={<Header title={copy.title} onBack={onBack} />}>
      <View className="t-small t-2">{copy.edition}</View>
      <View className="mt2">{copy.lead}</View>
      {copy.items.map(({ key, name, what, why, keep, sees }) => (
        <Section key={key} title={name} id={`guide-${key}`}>
          <Line label={copy.labels.what} text={what} />
          <Line label={copy.labels.why} text={`${why}。`} />
          <Line label={copy.labels.keep} text={keep} />
          <Line label={copy.labels.sees} text={sees} />
        </Section>
      ))}
      <Section title={copy.rightsTitle}>
        {copy.rights.map((right) => (
          <View key={right} className="mt1">
            {right}
          </View>
        ))}
      </Section>
      <Section title={copy.complainTitle}>
        <View>{copy.complain}</View>
        <View className="mt3">
          <Button isBlock icon="phone" id="open-complaint" onPress={onAbout}>
            {copy.openAbout}
          </Button>
        </View>
      </Section>
    </Screen>
  )
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <View className="mt1">
      <View className="t-meta">{label}</View>
      <View>{text}</View>
    </View>
  )
}
