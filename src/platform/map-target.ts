/** A place on the host's map. Degrees of GCJ-02, in which both hosts' maps count. */
export interface MapTarget {
  name: string
  address: string
  latitude: number
  longitude: number
}
