declare module "clipper-lib" {
  export interface IntPoint {
    X: number;
    Y: number;
  }
  export type Path = IntPoint[];
  export interface PolyTree {
    readonly Childs: unknown;
  }
  export interface Clipper {
    AddPaths(paths: Path[], polyType: number, closed: boolean): boolean;
    Execute(clipType: number, solution: Path[] | PolyTree, subjectFill: number, clipFill: number): boolean;
  }
  export interface ClipperOffset {
    AddPaths(paths: Path[], joinType: number, endType: number): void;
    Execute(solution: Path[], delta: number): void;
  }
  const clipperLib: {
    readonly Clipper: {
      new (): Clipper;
      OpenPathsFromPolyTree(tree: PolyTree): Path[];
    };
    readonly ClipperOffset: new (miterLimit: number, arcTolerance: number) => ClipperOffset;
    readonly Paths: new () => Path[];
    readonly PolyTree: new () => PolyTree;
  };
  export default clipperLib;
}
