import { View } from '@tarojs/components'
import { DateInput } from '../../../ui/form/date-input'
import { Field } from '../../../ui/form/field'
import { Switch } from '../../../ui/form/switch'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import { assistCopy as copy } from '../assist-copy'
import type { AssistForm } from '../hooks/use-assist-form'

/** The words to be read to the person, and their yes to just these words. */
export function ConsentFields({ screen }: { screen: AssistForm }) {
  const { person, faults, speech, isReadBack } = screen
  const isSigned = person.channel === 'paper'
  return (
    <>
      {isSigned && (
        <Field label={copy.signedOn} error={faults.signedOn && copy.faults.signedOn}>
          <DateInput
            id="signed-on"
            label={copy.signedOn}
            placeholder={copy.signedOnHint}
            initial={person.signedOn}
            isError={faults.signedOn === true}
            onChange={(signedOn) => screen.change({ signedOn })}
          />
        </Field>
      )}
      <Field
        id="consent"
        label={copy.readTitle}
        error={faults.readBack && !isReadBack ? copy.faults.readBack : undefined}
      >
        <Card kind="sunk">
          {speech === undefined ? (
            <View className="t-small t-2">{copy.nothingToRead}</View>
          ) : (
            <View className="t-read" id="speech">
              {speech}
            </View>
          )}
        </Card>
        {screen.isReadBackOld && <Note kind="soon">{copy.changed}</Note>}
        {speech !== undefined && (
          <Switch
            id="read-back"
            title={isSigned ? copy.readBackSigned : copy.readBack}
            isOn={isReadBack}
            onChange={screen.setReadBack}
          />
        )}
      </Field>
    </>
  )
}
