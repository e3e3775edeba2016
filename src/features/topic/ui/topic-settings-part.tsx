import { View } from '@tarojs/components'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { topicSettingsCopy as copy } from '../console-copy'
import type { TopicSettingsForm } from '../hooks/use-topic-settings'

interface TopicSettingsPartProps {
  form: TopicSettingsForm
  onSignIn: () => void
}

/** What a county asks of topics, in one row that opens the form. */
export function TopicSettingsPart({ form, onSignIn }: TopicSettingsPartProps) {
  return (
    <DeskGroup title={copy.group}>
      <DeskBody>
        <Loaded state={form.settings} onSignIn={onSignIn}>
          {(settings) => (
            <RowList>
              <Row
                id="topic-settings"
                icon="message-square-text"
                title={copy.title}
                sub={
                  <View>
                    {copy.summary(
                      settings.supportPercent,
                      settings.supportMinimum,
                      settings.collectDays,
                      settings.answerWorkDays,
                    )}
                  </View>
                }
                onPress={() => form.open(settings)}
              />
            </RowList>
          )}
        </Loaded>
      </DeskBody>
    </DeskGroup>
  )
}
