import { View } from '@tarojs/components'

/** To be copied onto paper. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  return (
    <View className="mt3" id="recovery-codes">
      {codes.map((code) => (
        <View key={code} className="t-body">
          {code}
        </View>
      ))}
    </View>
  )
}
