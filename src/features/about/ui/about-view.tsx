import { View } from '@tarojs/components'
import type { Reply } from '../../../lib/reply'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { aboutCopy as copy, DEFAULT_COMPLAINT_PHONE } from '../copy'
import type { About } from '../hooks/use-about'

type Imprint = Reply<'getImprint'>

interface AboutViewProps {
  about: About
  onPrivacy: () => void
  onBack: () => void
}

/** Who runs Linge here, where to complain, and what it never does to people. */
export function AboutView({ about, onPrivacy, onBack }: AboutViewProps) {
  return (
    <Screen id="about-page" header={<Header title={copy.title} onBack={onBack} />}>
      <View>{copy.what}</View>
      <Loaded state={about.imprint}>
        {(imprint) => (
          <>
            <Section title={copy.owner}>
              <RowList>
                <Row isQuiet title={copy.ownerName} sub={imprint.ownerName ?? copy.notSet} />
                <Row isQuiet title={copy.filingNumber} sub={imprint.filingNumber ?? copy.notSet} />
              </RowList>
            </Section>
            <Complaint about={about} imprint={imprint} />
          </>
        )}
      </Loaded>
      <RowList>
        <Row isQuiet id="open-guide" icon="shield-check" title={copy.privacy} onPress={onPrivacy} />
      </RowList>
      <Section title={copy.rulesTitle} id="rules">
        <View className="t-small t-2">{copy.rulesText}</View>
        <Card kind="sunk">
          {copy.rules.map((rule) => (
            <View key={rule} className="mt1">
              {rule}
            </View>
          ))}
        </Card>
        <View className="t-meta mt2">{copy.sources}</View>
      </Section>
    </Screen>
  )
}

function Complaint({ about, imprint }: { about: About; imprint: Imprint }) {
  const { complaintPhone, complaintUrl } = imprint
  const isSet = complaintPhone !== null || complaintUrl !== null
  const phone = complaintPhone ?? (isSet ? null : DEFAULT_COMPLAINT_PHONE)
  return (
    <Section title={copy.complain} id="complaint">
      <View>{copy.complainText}</View>
      {!isSet && <View className="t-small t-2 mt1">{copy.complainNowhere}</View>}
      {phone !== null && (
        <View className="mt3">
          <Button isBlock icon="phone" id="complain-call" onPress={() => about.call(phone)}>
            {complaintPhone === null ? copy.callDefault : copy.call(complaintPhone)}
          </Button>
        </View>
      )}
      {complaintUrl !== null && (
        <View className="mt3">
          <View className="t-small t-2">{complaintUrl}</View>
          <Button isBlock id="complain-copy" onPress={() => void about.copyAddress(complaintUrl)}>
            {copy.copyAddress}
          </Button>
        </View>
      )}
    </Section>
  )
}
