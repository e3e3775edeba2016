import { View } from '@tarojs/components'

export default function NoticesPage() {
  return <View className="lg">通知</View>
}
