import { Button as WechatButton } from '@tarojs/components'

interface AgreeButtonProps {
  id: string
  children: string
  isBusy: boolean
  onAgree: () => void
}

/** WeChat takes note itself that the person agreed, and only on a button of its own. */
export function AgreeButton({ id, children, isBusy, onAgree }: AgreeButtonProps) {
  return (
    <WechatButton
      className="btn btn--line"
      id={id}
      openType="agreePrivacyAuthorization"
      disabled={isBusy}
      onAgreePrivacyAuthorization={onAgree}
    >
      {children}
    </WechatButton>
  )
}
