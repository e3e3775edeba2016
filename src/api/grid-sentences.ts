import { addSentences } from './sentences'

/** Refusals around grids; only their pages load them. */
addSentences({
  grid_file_invalid: '这个文件用不了，请看下面的说明。',
  grid_plan_blocked: '还有要先改好的地方，现在不能生效。',
  grid_plan_outdated: '网格刚刚有了变动，这份方案过时了，请重新做一份。',
  grid_plan_accepted: '这份方案已经生效了。',
  grid_name_taken: '本社区已经有叫这个名字的网格，请换一个。',
  grid_number_taken: '这个编号用过了，不能再用，请换一个。',
  grid_not_in_one_piece: '这样分合，网格会变成不相连的几块，办不了。',
  grid_outlines_too_tangled: '边界线交错得太多，算不出来。请让画边界的单位简化一下。',
  grid_retired: '这个网格已经停用了。',
  no_buildings: '这个网格里还没有楼栋，先把名册导入进来，再打印门牌码。',
  too_many_buildings: '这个网格的楼栋太多了，一次最多打印 500 张。请先把网格分小一些。',
  public_url_missing: '邻格的网址还没有设好，门牌码印不了。请告诉管系统的人，要设 PUBLIC_URL。',
  target_grid_invalid: '请选本社区的另一个网格。',
  // Why a file as a whole cannot be read.
  not_json: '这不是 GeoJSON 文件，读不出来。请让给您文件的单位另存为 GeoJSON。',
  not_geojson: '文件里没有网格的边界（要是 FeatureCollection）。',
  no_grids: '文件里一个网格也没有。',
  too_many_grids: '网格太多了，一次最多 300 个。',
  too_many_points:
    '边界的点太多了，一圈最多 2,000 个，一共最多 20,000 个。请让给您文件的单位简化一下。',
  file_too_large: '文件太大了，最多 2 MB。',
})
