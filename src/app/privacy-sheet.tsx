import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { describeFailure } from '../api/describe-failure'
import { AGREE_BUTTON, openPrivacyContract } from '../platform/privacy'
import type { PrivacyAsk } from '../platform/privacy-ask'
import { AgreeButton } from '../ui/form/agree-button'
import { Button } from '../ui/form/button'
import { Pair } from '../ui/screen/foot'
import { Sheet } from '../ui/screen/sheet'
import { Note } from '../ui/status/note'
import { privacyCopy as copy, privacyWords } from './privacy-copy'
import { open } from './routes'

/** What is asked, what for, and two answers of the same weight. */
export function PrivacySheet({ ask }: { ask: PrivacyAsk }) {
  const { refuse } = ask
  const agreeing = useMutation({ mutationFn: ask.agree })
  const { title, text } = privacyWords[ask.matter]
  // Whoever leaves the page has not agreed.
  useEffect(() => refuse, [refuse])
  return (
    <Sheet title={title} onClose={refuse}>
      <View className="t-body" id="privacy-text">
        {text}
      </View>
      <Button
        kind="text"
        id="privacy-guide"
        onPress={openPrivacyContract ?? (() => void open.privacyGuide())}
      >
        {copy.guide}
      </Button>
      {agreeing.error && <Note kind="over">{describeFailure(agreeing.error).sentence}</Note>}
      <Pair>
        <Button kind="line" id="privacy-refuse" onPress={refuse}>
          {copy.refuse}
        </Button>
        <AgreeButton
          id={AGREE_BUTTON}
          isBusy={agreeing.isPending}
          onAgree={() => agreeing.mutate()}
        >
          {copy.agree}
        </AgreeButton>
      </Pair>
    </Sheet>
  )
}
