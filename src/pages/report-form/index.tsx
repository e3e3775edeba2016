import { View } from '@tarojs/components'

export default function ReportFormPage() {
  return <View className="lg">报问题</View>
}
