import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { sessionCopy as copy } from '../copy'
import type { MineScreen } from '../hooks/use-mine-screen'

/** What signing out takes with it is said before it happens. */
export function SignOutSheet({ screen }: { screen: MineScreen }) {
  return (
    <Sheet title={copy.signOutAsk} onClose={screen.staySignedIn}>
      {screen.unsent > 0 && <Note kind="over">{copy.unsent(screen.unsent)}</Note>}
      <View className="t-body t-2 mt2">{copy.signOutText}</View>
      <View className="mt4">
        <Pair>
          <Button kind="line" id="sign-out-no" onPress={screen.staySignedIn}>
            {copy.signOutNo}
          </Button>
          <Button kind="primary" id="sign-out-yes" onPress={screen.signOut}>
            {copy.signOutYes}
          </Button>
        </Pair>
      </View>
    </Sheet>
  )
}
