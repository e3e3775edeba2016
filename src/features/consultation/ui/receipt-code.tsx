import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import type { Poll } from '../domain/consultation'
import { groupReceipt } from '../domain/receipt'
import type { CopyText } from '../hooks/use-copy-text'
import { receiptCopy as copy } from '../receipt-copy'

interface ReceiptCodeProps {
  copying: CopyText
  secrecy: Poll['secrecy']
  code: string
  /** It has to be kept now: nothing on the page is more pressing. */
  isMain: boolean
}

/** The receipt itself, to be written down or copied, and where it is to be found again. */
export function ReceiptCode({ copying, secrecy, code, isMain }: ReceiptCodeProps) {
  const isCopied = copying.isCopied(code)
  return (
    <Card kind="mark" id="receipt-code">
      <View className="t-meta">{copy.code}</View>
      <View className="t-head">{groupReceipt(code).join(' ')}</View>
      <View className="t-2 mt1">{copy.keep[secrecy]}</View>
      <View className="mt3">
        <Button
          kind={isMain ? 'primary' : 'soft'}
          size={isMain ? 'big' : undefined}
          isBlock
          icon="ticket-check"
          id="copy-receipt"
          onPress={() => void copying.copy(code)}
        >
          {isCopied ? copy.copyAgain : copy.copy}
        </Button>
      </View>
      {isCopied !== undefined && (
        <View className="mt2">
          {isCopied ? (
            <Note kind="brand" icon="check">
              {copy.copied}
            </Note>
          ) : (
            <Note kind="soon">{copy.notCopied}</Note>
          )}
        </View>
      )}
    </Card>
  )
}
