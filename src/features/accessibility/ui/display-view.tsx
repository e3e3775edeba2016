import { View } from '@tarojs/components'
import { Segment } from '../../../ui/form/segment'
import { Switch } from '../../../ui/form/switch'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { displayCopy as copy } from '../copy'
import { PACES, SIZES, THEMES } from '../domain/display-settings'
import type { DisplayScreen } from '../hooks/use-display-screen'

const sizes = SIZES.map((key) => ({ key, word: copy.sizes[key] }))
const themes = THEMES.map((key) => ({ key, word: copy.themes[key] }))
const paces = PACES.map((key) => ({ key, word: copy.paces[key] }))

interface DisplayViewProps {
  screen: DisplayScreen
  onBack: () => void
}

export function DisplayView({ screen, onBack }: DisplayViewProps) {
  return (
    <Screen id="display-page" header={<Header title={copy.title} onBack={onBack} />}>
      <Section title={copy.size} isTight>
        <Segment
          id="size"
          label={copy.size}
          items={sizes}
          current={screen.size}
          onSelect={screen.chooseSize}
        />
      </Section>
      <View className="mt4" />
      <Card>
        <Switch
          id="elder"
          title={copy.elder}
          sub={copy.elderText}
          isOn={screen.isElder}
          onChange={screen.chooseElder}
        />
      </Card>
      <Section title={copy.theme}>
        <Segment
          id="theme"
          label={copy.theme}
          items={themes}
          current={screen.theme}
          onSelect={screen.chooseTheme}
        />
      </Section>
      {screen.pace && (
        <Section title={copy.pace}>
          <Segment
            id="pace"
            label={copy.pace}
            items={paces}
            current={screen.pace}
            onSelect={screen.choosePace}
          />
        </Section>
      )}
      <Section title={copy.preview}>
        <Sample />
      </Section>
      <View className="t-small t-2 mt4">{copy.kept}</View>
    </Screen>
  )
}

/** A notice as it will look. */
function Sample() {
  return (
    <Card>
      <View className="t-title">{copy.sampleTitle}</View>
      <View className="t-read mt2">{copy.sampleText}</View>
    </Card>
  )
}
