import { View } from '@tarojs/components'

export default function GridPage() {
  return <View className="lg">选网格</View>
}
