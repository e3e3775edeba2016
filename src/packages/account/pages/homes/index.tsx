import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { useHomes } from '../../../../features/homes/hooks/use-homes'
import { HomesView } from '../../../../features/homes/ui/homes-view'
import { Reminder } from '../../../../features/message/ui/reminder'
import { useFreshMe } from '../../../../features/session/hooks/use-fresh-me'
import { useSession } from '../../../../features/session/hooks/use-session'

export default function HomesPage() {
  const { isSignedIn } = useSession()
  useFreshMe()
  return (
    <HomesView
      screen={useHomes({ isSignedIn })}
      bottom={<PageBottom />}
      reminder={<Reminder template="home" />}
      onClaim={() => void open.claim()}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
