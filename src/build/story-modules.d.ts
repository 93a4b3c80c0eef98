declare module "*.ink" {
  export const script: import("../narrative/script.ts").Script;
}

declare module "*.ink?branches" {
  export const branches: import("../narrative/branch-map.ts").BranchMap;
}

declare module "*/record.yaml" {
  export const record: import("../record/episode-record.ts").EpisodeRecord;
}

declare module "*/sources.yaml" {
  export const sources: readonly import("../record/source.ts").Source[];
}
