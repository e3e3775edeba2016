import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { freshnessCopy as copy } from '../copy'
import type { StaleItem } from '../domain/stale-item'
import type { StaleItems } from '../hooks/use-stale-items'
import { StaleCard } from './stale-card'

interface StaleItemsViewProps {
  list: StaleItems
  /** Undefined for those above, who look and do not confirm. */
  onSee: ((item: StaleItem) => void) | undefined
  onSignIn: () => void
}

/** 过了核对日期的: for the committee to confirm, for those above to see. */
export function StaleItemsView({ list, onSee, onSignIn }: StaleItemsViewProps) {
  return (
    <DeskMain title={copy.title} sub={onSee ? copy.sub : copy.subAbove}>
      <DeskBody>
        <Loaded state={list.items} onSignIn={onSignIn}>
          {(items) =>
            items.length === 0 ? (
              <PageState
                kind="empty"
                icon="circle-check"
                title={copy.empty}
                text={copy.emptyText}
              />
            ) : (
              <>
                {items.map((item) => (
                  <StaleCard
                    key={`${item.kind}-${item.id}`}
                    item={item}
                    list={list}
                    onSee={onSee}
                  />
                ))}
                <MoreButton id="more-stale" more={list.more} />
              </>
            )
          }
        </Loaded>
      </DeskBody>
    </DeskMain>
  )
}
