import { View } from '@tarojs/components'

export default function HomePage() {
  return <View className="lg">首页</View>
}
