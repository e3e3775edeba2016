/** Functions WeChat guards, by the data they hand out: 小程序用户隐私保护指引内容介绍. */
export const GUARDED: readonly string[] = [
  ...['getUserInfo', 'getUserProfile'],
  ...['getLocation', 'getFuzzyLocation', 'startLocationUpdate', 'startLocationUpdateBackground'],
  ...['onLocationChange', 'chooseLocation', 'choosePoi'],
  ...['chooseAddress', 'chooseInvoice', 'chooseInvoiceTitle', 'chooseLicensePlate'],
  'getWeRunData',
  ...['chooseImage', 'chooseMedia', 'chooseVideo', 'chooseMessageFile'],
  ...['startRecord', 'getRecorderManager', 'joinVoIPChat'],
  ...['createCameraContext', 'createVKSession', 'createLivePusherContext'],
  ...['openBluetoothAdapter', 'createBLEPeripheralServer'],
  ...['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  ...['addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar'],
  ...['setClipboardData', 'getClipboardData'],
  ...['startAccelerometer', 'startCompass', 'startDeviceMotionListening', 'startGyroscope'],
]

/** Those of the position are declared in app.json besides. */
export const TO_BE_DECLARED: readonly string[] = [
  ...['getLocation', 'getFuzzyLocation', 'onLocationChange', 'chooseLocation', 'choosePoi'],
  ...['chooseAddress', 'startLocationUpdate', 'startLocationUpdateBackground'],
]
