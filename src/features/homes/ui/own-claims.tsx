import { View } from '@tarojs/components'
import { describeDeadline } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { homesCopy as copy, relationNames } from '../copy'
import type { Claim } from '../domain/home'
import type { HomesScreen } from '../hooks/use-homes'

/** Claims that wait, and those that were declined; what was approved is a home. */
export function OwnClaims({ screen }: { screen: HomesScreen }) {
  const { items, more } = screen.claims
  if (items.kind !== 'ready') return null
  const claims = items.value.filter(({ status }) => status === 'waiting' || status === 'declined')
  if (claims.length === 0) return null
  return (
    <Section isTight title={copy.claims}>
      {claims.map((claim) => (
        <OwnClaim key={claim.id} claim={claim} screen={screen} />
      ))}
      <MoreButton id="more-claims" more={more} />
    </Section>
  )
}

function OwnClaim({ claim, screen }: { claim: Claim; screen: HomesScreen }) {
  const isWaiting = claim.status === 'waiting'
  return (
    <Card kind="sunk" id={`claim-${claim.id}`}>
      <View className="t-strong">{copy.claim(claim.label, relationNames[claim.relation])}</View>
      <View className="t-small t-2 mt1">{describe(claim, screen.now)}</View>
      {isWaiting && (
        <View className="mt2">
          <Button
            kind="text"
            id={`withdraw-${claim.id}`}
            onPress={() => screen.ask({ kind: 'withdraw', claim })}
          >
            {copy.withdraw}
          </Button>
        </View>
      )}
    </Card>
  )
}

function describe({ status, reason, dueAt }: Claim, now: number): string {
  if (status === 'declined') return copy.declined(reason ?? '')
  return Date.parse(dueAt) <= now ? copy.overdue : copy.waits(describeDeadline(dueAt, now))
}
