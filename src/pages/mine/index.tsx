import { View } from '@tarojs/components'

export default function MinePage() {
  return <View className="lg">我的</View>
}
