import { View } from '@tarojs/components'

export default function ConsultationsPage() {
  return <View className="lg">议事和表决</View>
}
