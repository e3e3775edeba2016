import { open } from '../../../../app/routes'
import type { StaleItem } from '../../../../features/freshness/domain/stale-item'
import { useStaleItems } from '../../../../features/freshness/hooks/use-stale-items'
import { StaleItemsView } from '../../../../features/freshness/ui/stale-items-view'
import { ConsolePage } from '../../../console/console-page'

const mend: Readonly<Record<StaleItem['kind'], (id: string) => Promise<void>>> = {
  notice: (id) => open.consoleNotices({ id }),
  grid_card: (code) => open.consoleGrid({ code }),
  milestone: (id) => open.consoleMilestones({ id }),
}

export default function FreshnessPage() {
  return (
    <ConsolePage id="freshness-page" current="freshness">
      {({ community, areas: [area] }) =>
        area && <Stale areaCode={area.code} isOwn={area.code === community?.code} />
      }
    </ConsolePage>
  )
}

interface StaleProps {
  areaCode: string
  /** Of the committee that answers for it. */
  isOwn: boolean
}

function Stale({ areaCode, isOwn }: StaleProps) {
  return (
    <StaleItemsView
      list={useStaleItems(areaCode)}
      onSee={isOwn ? ({ kind, id }) => void mend[kind](id) : undefined}
      onSignIn={() => void open.signIn()}
    />
  )
}
