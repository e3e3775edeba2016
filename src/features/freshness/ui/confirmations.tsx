import { View } from '@tarojs/components'
import { formatDate } from '../../../lib/shanghai-time'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { confirmationsCopy as copy } from '../confirmations-copy'
import type { Confirmations as Found } from '../hooks/use-confirmations'

/** When something public was looked at again and still held; nothing where nobody has yet. */
export function Confirmations({ found }: { found: Found }) {
  const { items, more } = found
  if (items.kind !== 'ready' || items.value.length === 0) return null
  return (
    <Section isTight title={copy.title} id="confirmations">
      {items.value.map(({ at }) => (
        <View key={at} className="t-small t-2 mt1">
          {copy.line(formatDate(at))}
        </View>
      ))}
      <MoreButton id="more-confirmations" more={more} />
    </Section>
  )
}
