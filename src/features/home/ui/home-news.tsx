import { countWords } from '../../../lib/count-words'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { Note } from '../../../ui/status/note'
import { homeCopy as copy } from '../copy'
import { HomeItemRow } from './home-item'
import type { HomeItem, HomeScreen } from './home-types'

/** What waits for the person, then what is new to them. */
export function HomeNews({ screen, onMore }: { screen: HomeScreen; onMore: () => void }) {
  const { waiting, news, unreadCount } = screen
  // All of it at once: what comes later would push down what somebody is about to tap.
  if (screen.isNewsLoading) return <Loading count={2} />
  return (
    <>
      {waiting.length > 0 && (
        <Section
          title={copy.waiting}
          count={copy.waitingCount(countWords(waiting.length))}
          id="home-waiting"
        >
          <Items items={waiting} />
        </Section>
      )}
      {!screen.isGridUnchosen && (
        <Section
          id="home-news"
          title={copy.news}
          count={unreadCount > 0 ? copy.newsCount(countWords(unreadCount)) : undefined}
          more={{ word: copy.more, onPress: onMore }}
        >
          <News items={news} />
        </Section>
      )}
    </>
  )
}

/** What is new in an office, and whom to ask. */
export function OfficeNews({ office }: { office: HomeScreen['office'] }) {
  if (!office) return null
  const { news, more, askName, askSub, ask } = office
  return (
    <>
      <Section id="home-news" title={copy.news} more={{ word: copy.more, onPress: more }}>
        <Loaded state={news}>{(items) => <News items={items} />}</Loaded>
      </Section>
      <Section title={copy.ask}>
        <RowList>
          <Row id="home-ask" icon="phone" title={askName} sub={askSub} onPress={ask} />
        </RowList>
      </Section>
    </>
  )
}

function News({ items }: { items: readonly HomeItem[] }) {
  return items.length > 0 ? <Items items={items} /> : <Note>{copy.nothingNew}</Note>
}

function Items({ items }: { items: readonly HomeItem[] }) {
  return (
    <RowList>
      {items.map((item) => (
        <HomeItemRow key={item.key} item={item} />
      ))}
    </RowList>
  )
}
