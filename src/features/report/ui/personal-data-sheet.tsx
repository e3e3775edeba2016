import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { Sheet } from '../../../ui/screen/sheet'
import { personalDataCopy as copy } from '../form-copy'
import type { PersonalDataCheck } from '../hooks/use-personal-data-check'
import { PersonalDataWords } from './personal-data-words'

/** Before a report with somebody's numbers in it becomes public. */
export function PersonalDataSheet({ check }: { check: PersonalDataCheck }) {
  return (
    <Sheet title={copy.title} onClose={check.change}>
      <View className="t-body" id="personal-data">
        <PersonalDataWords findings={check.findings} />
      </View>
      <View className="t-small t-2 mt3">{copy.handlerSees}</View>
      <View className="mt4">
        <Pair>
          <Button kind="line" id="send-anyway" onPress={check.sendAnyway}>
            {copy.sendReport}
          </Button>
          <Button kind="primary" id="change-text" onPress={check.change}>
            {copy.change}
          </Button>
        </Pair>
      </View>
    </Sheet>
  )
}
