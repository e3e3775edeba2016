import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { householdCopy as copy } from '../copy'
import type { RevealedPeople, RosterHousehold } from '../domain/roster'
import type { HouseholdReveal } from '../hooks/use-roster-households'

const REASON_MAX = 200

/** First why, then the names and numbers of one household. */
export function HouseholdSheet({ reveal }: { reveal: HouseholdReveal }) {
  const { household, people } = reveal
  if (!household) return null
  return (
    <Sheet title={household.label} onClose={reveal.close}>
      {people ? (
        <People people={people} onCall={reveal.call} />
      ) : isEmpty(household) ? (
        <Note id="nobody">{copy.nobody}</Note>
      ) : (
        <Ask reveal={reveal} />
      )}
    </Sheet>
  )
}

function isEmpty({ owners, contact }: RosterHousehold): boolean {
  return owners.length === 0 && contact === null
}

function Ask({ reveal }: { reveal: HouseholdReveal }) {
  const { isMissing, failure } = reveal
  return (
    <>
      <Field label={copy.why} error={isMissing ? copy.whyMissing : undefined}>
        <TextArea
          id="why-household"
          label={copy.why}
          placeholder={copy.whyHint}
          maxLength={REASON_MAX}
          isError={isMissing}
          onChange={reveal.type}
        />
      </Field>
      <View className="mt3">
        <Note icon="eye">{copy.logged}</Note>
      </View>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="look-household"
          isBusy={reveal.isBusy}
          onPress={reveal.look}
        >
          {copy.look}
        </Button>
      </View>
    </>
  )
}

function People({
  people: { owners, contact },
  onCall,
}: {
  people: RevealedPeople
  onCall: (phone: string) => void
}) {
  const all = [
    ...owners.map((person) => ({ ...person, as: copy.owners })),
    ...(contact ? [{ ...contact, as: copy.contact }] : []),
  ]
  return (
    <View id="people">
      {all.map(({ name, phone, as }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        <View key={place} className="row">
          <View className="row__main">
            <View className="row__title">{name}</View>
            <View className="row__sub">{[as, phone].filter(Boolean).join(' · ')}</View>
          </View>
          {phone && (
            <View className="fix ml2">
              <Button
                kind="line"
                icon="phone"
                id={`call-${place}`}
                label={copy.call(name)}
                onPress={() => onCall(phone)}
              />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}
