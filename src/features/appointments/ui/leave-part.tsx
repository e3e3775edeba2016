import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { DateField } from '../../../ui/form/date-field'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { appointCopy, postCopy as copy } from '../copy'
import type { LeaveForm } from '../hooks/use-leave'
import { describeLeave } from './describe-post'

/** 请假: the leave there is, or the days of one. */
export function LeavePart({ form }: { form: LeaveForm }) {
  const { leave, failure } = form
  return (
    <Section title={copy.leave} isTight>
      {leave ? (
        <>
          <Note id="own-leave">{describeLeave(leave)}</Note>
          <Button
            kind="line"
            isBlock
            id="take-back-leave"
            isBusy={form.isBusy}
            onPress={form.takeBack}
          >
            {copy.takeBack}
          </Button>
        </>
      ) : (
        <Days form={form} />
      )}
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
    </Section>
  )
}

function Days({ form: { fault, isBusy, change, enter } }: { form: LeaveForm }) {
  return (
    <>
      <DateField
        id="leave-from"
        label={copy.leaveFrom}
        placeholder={appointCopy.dayPlaceholder}
        onChange={(from) => change({ from })}
      />
      <DateField
        id="leave-until"
        label={copy.leaveUntil}
        hint={copy.leaveText}
        placeholder={appointCopy.dayPlaceholder}
        error={fault}
        onChange={(until) => change({ until })}
      />
      <View className="mt3">
        <Button kind="line" isBlock id="enter-leave" isBusy={isBusy} onPress={enter}>
          {copy.enterLeave}
        </Button>
      </View>
    </>
  )
}
