import { View } from '@tarojs/components'

export default function DisplayPage() {
  return <View className="lg">字号</View>
}
