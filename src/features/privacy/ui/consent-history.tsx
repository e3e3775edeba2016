import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import type { PrivacyScreen } from '../hooks/use-privacy-screen'
import { privacyCopy as copy } from '../privacy-copy'

/** All one ever agreed to and took back, newest first. */
export function ConsentHistory({ screen: { history, more, now } }: { screen: PrivacyScreen }) {
  return (
    <Section title={copy.history} id="consent-history">
      <Loaded state={history}>
        {(entries) =>
          entries.length === 0 ? (
            <View className="t-small t-2">{copy.noHistory}</View>
          ) : (
            <>
              <RowList>
                {entries.map(({ id, purpose, version, givenAt, withdrawnAt }) => (
                  <Row
                    key={id}
                    isQuiet
                    title={copy.entry(copy.names[purpose], version)}
                    sub={copy.givenAt(describeMoment(givenAt, now))}
                  >
                    {withdrawnAt !== null && (
                      <View className="t-small">
                        {copy.withdrawnAt(describeMoment(withdrawnAt, now))}
                      </View>
                    )}
                  </Row>
                ))}
              </RowList>
              <MoreButton id="more-history" more={more} />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
