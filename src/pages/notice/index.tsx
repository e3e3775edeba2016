import { View } from '@tarojs/components'

export default function NoticePage() {
  return <View className="lg">通知</View>
}
