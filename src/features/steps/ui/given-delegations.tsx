import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import type { Delegation } from '../domain/delegation'
import { givenCopy as copy } from '../given-copy'

interface GivenDelegationsProps {
  delegations: readonly Delegation[]
  allowsRecast: boolean
  /** To where they are taken back. */
  onOpen: () => void
}

/** Beside a ballot: who casts it instead, and how to cast it oneself after all. */
export function GivenDelegations({ delegations, allowsRecast, onOpen }: GivenDelegationsProps) {
  if (delegations.length === 0) return null
  return (
    <Section isTight id="given-delegations">
      {delegations.map(({ id, unit, delegateName, hasCast }) => {
        const delegate = delegateName ?? copy.delegate
        return (
          <Note key={id} kind="brand" icon="handshake">
            <View className="t-strong">
              {hasCast ? copy.cast(unit.label) : copy.casts(delegate, unit.label)}
            </View>
            <View>{hasCast && !allowsRecast ? copy.isFinal : copy.takeBack}</View>
          </Note>
        )
      })}
      <Button kind="line" isBlock id="see-delegations" onPress={onOpen}>
        {copy.open}
      </Button>
    </Section>
  )
}
