import { View } from '@tarojs/components'

export default function HandlingPage() {
  return <View className="lg">诉求办理</View>
}
