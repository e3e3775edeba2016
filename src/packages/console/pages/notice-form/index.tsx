import { View } from '@tarojs/components'

export default function NoticeFormPage() {
  return <View className="lg">发通知</View>
}
