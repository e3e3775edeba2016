import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment, describeTimeLeft } from '../../../lib/shanghai-time'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Due } from '../../../ui/status/due'
import { opinionsCopy as copy } from '../copy'
import type { Opinion, Steps } from '../domain/steps'
import type { Around } from '../hooks/use-around'
import { OpinionCard } from './opinion-card'

interface OpinionsSectionProps {
  steps: Steps
  around: Pick<Around, 'opinions' | 'now'>
  /** The reader's own part: writing one, and what they wrote. */
  children?: ReactNode
  /** What the reader may do with a public one. */
  actsOf?: (opinion: Opinion) => ReactNode
  onSignIn?: () => void
}

/** Until when opinions are taken, how many there are and how many answered, and what they say. */
export function OpinionsSection(props: OpinionsSectionProps) {
  const { steps, around, children, actsOf, onSignIn } = props
  const { now, opinions } = around
  if (!steps.opinions) return null
  const { endsAt, publicCount, answeredCount } = steps.opinions
  const moment = describeMoment(endsAt, now)
  const isOpen = steps.opinions.isOpen && Date.parse(endsAt) > now
  return (
    <Section title={copy.title} id="opinions">
      <Due>{isOpen ? copy.open(moment, describeTimeLeft(endsAt, now)) : copy.over(moment)}</Due>
      <View className="t-small t-2 mt1">{copy.counts(publicCount, answeredCount)}</View>
      <View className="mt3">{children}</View>
      <Loaded state={opinions.items} onSignIn={onSignIn}>
        {(list) => (
          <>
            {list.map((opinion) => (
              <OpinionCard key={opinion.id} opinion={opinion} now={now} acts={actsOf?.(opinion)} />
            ))}
            <MoreButton id="more-opinions" more={opinions.more} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
