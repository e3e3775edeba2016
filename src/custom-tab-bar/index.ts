// WeChat wants this component to exist. It stays empty: the bar is drawn in each page, so that it
// grows with large type.
Component({})
