import { View } from '@tarojs/components'
import { ReachBar } from '../../../ui/evidence/reach-bar'
import { Section } from '../../../ui/list/section'
import { reachCopy as copy } from '../detail-copy'
import { countInformed, type NoticeReach as Reach } from '../domain/notice'

/** How many of its households know, and who told them. */
export function NoticeReach({ reach }: { reach: Reach }) {
  return (
    <Section title={copy.title} id="notice-reach">
      {reach.households === 0 ? (
        <View className="t-small t-2">{copy.noHouseholds}</View>
      ) : (
        <Counts reach={reach} />
      )}
    </Section>
  )
}

const MEANS = ['phone', 'door', 'paper'] as const

function Counts({ reach }: { reach: Reach }) {
  const { households, online } = reach
  const unreached = households - countInformed(reach)
  return (
    <>
      <NoticeReachBar reach={reach} />
      <View className="mt2 t-strong">{copy.online(online)}</View>
      {MEANS.filter((means) => reach[means] > 0).map((means) => (
        <View key={means}>{copy.toldCount(copy.told[means], reach[means])}</View>
      ))}
      <View>{unreached === 0 ? copy.all : copy.unreached(unreached)}</View>
      <View className="t-meta mt1">{copy.total(households)}</View>
    </>
  )
}

/** The same as a bar: online, told by somebody, not yet. */
export function NoticeReachBar({ reach }: { reach: Reach }) {
  const { households, online } = reach
  const informed = countInformed(reach)
  return (
    <ReachBar
      isBarOnly
      online={{ count: online, word: copy.online(online) }}
      door={{ count: informed - online, word: '' }}
      unreached={{ count: households - informed, word: '' }}
    />
  )
}
