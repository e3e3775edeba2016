import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Segment } from '../../../ui/form/segment'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { settingsCopy as copy } from '../copy'
import type { LimitUnit } from '../domain/category-setting'
import type { SettingForm } from '../hooks/use-setting-form'
import { SettingFlags } from './setting-flags'
import { SettingReceiver } from './setting-receiver'

const units = Object.entries(copy.units).map(([key, word]) => ({ key: key as LimitUnit, word }))

interface SettingSheetProps {
  form: SettingForm
  onClose: () => void
}

/** How one category holds here, what holds by default, and the way back to it. */
export function SettingSheet({ form, onClose }: SettingSheetProps) {
  const { setting, draft, change, failure } = form
  const { defaults } = setting
  return (
    <Sheet title={setting.name} onClose={onClose}>
      <View className="t-small t-2">
        {copy.byDefault(copy.limits(defaults), copy.goesTo(defaults.receiver))}
      </View>
      <Field label={copy.respond} error={form.respondFault}>
        <Input
          id="respond-hours"
          type="number"
          label={copy.respond}
          placeholder={copy.defaultNumber(defaults.respondLimitHours)}
          initial={draft.respondHours}
          isError={form.respondFault !== undefined}
          onChange={(respondHours) => change({ respondHours })}
        />
      </Field>
      <Field label={copy.resolve} error={form.resolveFault}>
        <Input
          id="resolve-amount"
          type="number"
          label={copy.resolve}
          placeholder={copy.defaultNumber(defaults.resolveLimit.amount)}
          initial={draft.resolveAmount}
          isError={form.resolveFault !== undefined}
          onChange={(resolveAmount) => change({ resolveAmount })}
        />
        <View className="mt2">
          <Segment
            id="resolve-unit"
            label={copy.unit}
            current={draft.resolveUnit}
            items={units}
            onSelect={(resolveUnit) => change({ resolveUnit })}
          />
        </View>
      </Field>
      <SettingReceiver form={form} />
      <SettingFlags form={form} />
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button kind="primary" isBlock id="save-setting" isBusy={form.isBusy} onPress={form.save}>
          {form.isBusy ? copy.saving : copy.save}
        </Button>
      </View>
      {setting.isChanged && (
        <Button kind="text" isBlock icon="undo-2" id="reset-setting" onPress={form.reset}>
          {copy.reset}
        </Button>
      )}
    </Sheet>
  )
}
