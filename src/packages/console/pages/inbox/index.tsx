import { View } from '@tarojs/components'

export default function InboxPage() {
  return <View className="lg">收件</View>
}
