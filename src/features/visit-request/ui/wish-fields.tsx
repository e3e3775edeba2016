import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { Note } from '../../../ui/status/note'
import { visitRequestCopy as copy, forWhomNames, wishNames } from '../copy'
import { FOR_WHOM, REQUEST_PURPOSES } from '../domain/visit-request'
import { PURPOSE_FIELD, type VisitRequests } from '../hooks/use-visit-requests'
import { TimeFields } from './time-fields'

export interface AskingHome {
  readonly id: string
  readonly label: string
}

interface WishFieldsProps {
  screen: VisitRequests
  /** At least one. */
  homes: readonly AskingHome[]
}

/** What a home asks its grid worker to come for, and when it suits. */
export function WishFields({ screen, homes }: WishFieldsProps) {
  const { draft, isMissing, askFailure } = screen
  const [chosen, choose] = useState(homes[0]?.id ?? '')
  return (
    <>
      {homes.length > 1 && (
        <Field label={copy.home}>
          <ChipChoice
            id="visit-home"
            label={copy.home}
            items={homes.map(({ id, label }) => ({ key: id, word: label }))}
            current={chosen}
            onSelect={choose}
          />
        </Field>
      )}
      <Field label={copy.purpose} {...(isMissing && { error: copy.purposeMissing })}>
        <ChipChoice
          id={PURPOSE_FIELD}
          label={copy.purpose}
          items={REQUEST_PURPOSES.map((key) => ({ key, word: wishNames[key] }))}
          current={draft.purpose}
          onSelect={(purpose) => screen.change({ purpose })}
        />
      </Field>
      <Field label={copy.forWhom}>
        <ChipChoice
          id="visit-whom"
          label={copy.forWhom}
          items={FOR_WHOM.map((key) => ({ key, word: forWhomNames[key] }))}
          current={draft.forWhom}
          onSelect={(forWhom) => screen.change({ forWhom })}
        />
      </Field>
      <TimeFields
        words={copy}
        days={screen.days}
        now={screen.now}
        day={draft.day}
        part={draft.part}
        anyDay={copy.anyDay}
        onDay={(day) => screen.change({ day })}
        onPart={(part) => screen.change({ part })}
      />
      <Field label={copy.words} optional={copy.optional} hint={copy.wordsHint}>
        <TextArea
          key={draft.key}
          id="visit-words"
          label={copy.words}
          placeholder={copy.wordsPlaceholder}
          initial={draft.words}
          maxLength={200}
          onChange={screen.type}
        />
      </Field>
      {askFailure && <Note kind="over">{askFailure.sentence}</Note>}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="ask-visit"
          isBusy={screen.isAsking}
          onPress={() => screen.ask(chosen)}
        >
          {copy.send}
        </Button>
      </View>
    </>
  )
}
