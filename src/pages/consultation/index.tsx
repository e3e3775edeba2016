import { View } from '@tarojs/components'

export default function ConsultationPage() {
  return <View className="lg">议事详情</View>
}
