/** GeoJSON polygon rings, `[lng, lat]` in GCJ-02; the first ring is the outline. */
export type PolygonRings = number[][][]
