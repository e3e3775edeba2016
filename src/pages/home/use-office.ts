import { open } from '../../app/routes'
import { useImprint } from '../../features/about/hooks/use-imprint'
import { homeCopy as copy } from '../../features/home/copy'
import type { HomeOffice } from '../../features/home/ui/home-types'
import { useNewestMessages } from '../../features/message/hooks/use-newest-messages'
import { mapLoadState } from '../../lib/load-state'
import { describeMoment } from '../../lib/shanghai-time'

const SHOWN = 3

/** What is new to whoever works in an office and has no grid, and whom to ask there. */
export function useOffice({ isEnabled, now }: { isEnabled: boolean; now: number }) {
  const messages = useNewestMessages({ isEnabled, most: SHOWN })
  const imprint = useImprint({ isEnabled })
  if (!isEnabled) return undefined
  const more = () => void open.messages()
  const office: HomeOffice = {
    news: mapLoadState(messages, (items) =>
      items.map(({ id, text, createdAt }) => ({
        key: `message-${id}`,
        icon: 'bell',
        title: text,
        sub: describeMoment(createdAt, now),
        onPress: more,
      })),
    ),
    more,
    askName: imprint?.ownerName ?? copy.about,
    askSub: imprint?.complaintPhone ?? copy.aboutSub,
    ask: () => void open.about(),
  }
  return office
}
