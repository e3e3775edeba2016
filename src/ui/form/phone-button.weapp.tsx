import { Button as WechatButton } from '@tarojs/components'
import { uiCopy } from '../copy'

interface PhoneButtonProps {
  id: string
  children: string
  isBusy: boolean
  /** What the service learns the phone by; good once, for five minutes. */
  onCode: (code: string) => void
}

/**
 * WeChat asks the person itself, and only on a button of its own, which also says that they agree to what is written
 * beside it. Refusing changes nothing.
 */
export function PhoneButton({ id, children, isBusy, onCode }: PhoneButtonProps) {
  return (
    <WechatButton
      className="btn btn--primary btn--block"
      id={id}
      openType="getPhoneNumber|agreePrivacyAuthorization"
      disabled={isBusy}
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code)
      }}
    >
      {isBusy ? uiCopy.loading : children}
    </WechatButton>
  )
}
