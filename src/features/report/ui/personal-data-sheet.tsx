import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { Sheet } from '../../../ui/screen/sheet'
import { personalDataCopy as copy } from '../form-copy'
import type { PersonalDataCheck } from '../hooks/use-personal-data-check'
import { PersonalDataWords } from './personal-data-words'

interface PersonalDataSheetProps {
  check: PersonalDataCheck
  /** The act of sending it as it is, and who sees the numbers whole. */
  words: { send: string; whoSees: string }
}

/** Before a text with somebody's numbers in it becomes public. */
export function PersonalDataSheet({ check, words }: PersonalDataSheetProps) {
  return (
    <Sheet title={copy.title} onClose={check.change}>
      <View className="t-body" id="personal-data">
        <PersonalDataWords findings={check.findings} />
      </View>
      <View className="t-small t-2 mt3">{words.whoSees}</View>
      <View className="mt4">
        <Pair>
          <Button kind="line" id="send-anyway" onPress={check.sendAnyway}>
            {words.send}
          </Button>
          <Button kind="primary" id="change-text" onPress={check.change}>
            {copy.change}
          </Button>
        </Pair>
      </View>
    </Sheet>
  )
}
