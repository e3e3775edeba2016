import { View } from '@tarojs/components'
import { ReachBar } from '../../../ui/evidence/reach-bar'
import { Section } from '../../../ui/list/section'
import { consoleDetailCopy as copy } from '../console-copy'
import type { NoticeReach as Reach } from '../domain/notice'

/** How many of its households have read a notice themselves. What was told at the door is not recorded yet. */
export function NoticeReach({ reach }: { reach: Reach }) {
  return (
    <Section title={copy.reachTitle} id="notice-reach">
      {reach.households === 0 ? (
        <View className="t-small t-2">{copy.noHouseholds}</View>
      ) : (
        <Counts reach={reach} />
      )}
    </Section>
  )
}

function Counts({ reach }: { reach: Reach }) {
  const { households, online } = reach
  const unreached = households - online
  const words = copy.reach
  return (
    <>
      <ReachBar
        isBarOnly
        online={{ count: online, word: words.online(online) }}
        door={{ count: 0, word: '' }}
        unreached={{ count: unreached, word: words.unreached(unreached) }}
      />
      <View className="mt2 t-strong">{words.online(online)}</View>
      <View>{unreached === 0 ? words.all : words.unreached(unreached)}</View>
      <View className="t-meta mt1">{words.total(households)}</View>
    </>
  )
}
