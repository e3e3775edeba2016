import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { assistCopy as copy } from '../assist-copy'
import { formCopy } from '../form-copy'
import type { AssistFormViewProps } from './assist-form-types'
import { describeRespondLimit } from './describe-limits'
import { Problem } from './form-foot'
import { nameReceiver } from './name-receiver'

/** Who gets it, what went wrong, and the one button. */
export function AssistFoot({ screen, worker, onWorkbench }: AssistFormViewProps) {
  const { form, isPatrol } = screen
  const word = isPatrol ? copy.submitPatrol : copy.submit
  return (
    <Foot note={<View className="t-small">{receiverOf({ screen, worker })}</View>}>
      <Problem screen={form} />
      {form.problem?.kind === 'arrived_before' ? (
        <Button kind="primary" isBlock id="to-workbench" onPress={onWorkbench}>
          {copy.toWorkbench}
        </Button>
      ) : (
        <Button
          kind="primary"
          isBlock
          id="submit-assisted"
          isBusy={form.isSubmitting}
          isDisabled={form.uploads.isUploading}
          onPress={form.submit}
        >
          {form.isSubmitting ? formCopy.submitting : word}
        </Button>
      )}
    </Foot>
  )
}

function receiverOf({ screen, worker }: Pick<AssistFormViewProps, 'screen' | 'worker'>): string {
  const { current } = screen.form.category
  const receiver = nameReceiver(current, worker.name)
  if (receiver === undefined) return copy.handsToNobody
  if (screen.isPatrol && receiver === worker.name) return copy.handsToPatrol(receiver)
  return copy.handsTo(receiver, current && describeRespondLimit(current))
}
