import { Button } from './button'

interface AgreeButtonProps {
  id: string
  children: string
  isBusy: boolean
  onAgree: () => void
}

export function AgreeButton({ onAgree, ...props }: AgreeButtonProps) {
  return <Button kind="line" {...props} onPress={onAgree} />
}
