import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { Plugin } from "vite";

const VIRTUAL = "\0slim-phaser";

/** Phaser's systems that enrol themselves when they are loaded; a scene cannot start without any of them. */
const ENROLLED = [
  "events/EventEmitter",
  "cameras/2d/CameraManager",
  "scene/ScenePlugin",
  "gameobjects/DisplayList",
  "gameobjects/UpdateList",
  "gameobjects/GameObjectFactory",
  "gameobjects/GameObjectCreator",
  "gameobjects/image/ImageFactory",
];

/** What the stage may name, by its path in the `Phaser` namespace and by the module of its sources (`#` a name in it). */
const TAKEN: Readonly<Record<string, string>> = {
  Game: "core/Game",
  Scene: "scene/Scene",
  WEBGL: "const#WEBGL",
  "Filters.Controller": "filters/Controller",
  "Renderer.WebGL.RenderNodes.BaseFilterShader": "renderer/webgl/renderNodes/filters/BaseFilterShader",
};

/** Stands for a class or a function that is made or called at start and never used after. */
const IDLE = "module.exports = function () {};";

/** A camera asks each of its effects before and after every frame; the stage starts none. */
const NO_EFFECTS = `function Effect() {}
Effect.prototype = { preRender() {}, update() {}, reset() {}, destroy() {}, postRenderWebGL() { return false; } };
module.exports = { Fade: Effect, Flash: Effect, Pan: Effect, Shake: Effect, RotateTo: Effect, Zoom: Effect };`;

/**
 * What Phaser's core loads and the stage never uses, by module; the text is what stands in its place. Checked against
 * Phaser 4.2.1: a new version wants a new look at the core's `require` lines and a run of every verb of the stage.
 */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  // Every filter and render node but the base of filters, the camera, quads and flat rectangles.
  [/^renderer\/webgl\/renderNodes\/filters\/Filter\w+\.js$/, IDLE],
  [/^filters\/(?!Controller)\w+\.js$/, IDLE],
  [/^renderer\/webgl\/renderNodes\/submitter\/Submitter(Tile|SpriteGPU|Mesh)\w*\.js$/, IDLE],
  [/^renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite|Tri)\.js$/, IDLE],
  [/^renderer\/webgl\/renderNodes\/(DrawLine|FillPath|FillTri|StrokePath|DynamicTextureHandler)\.js$/, IDLE],
  [/^renderer\/webgl\/renderNodes\/\w+\/\w+(TileSprite|Tile|Stamp|Vertex)\.js$/, IDLE],
  // The index pulls in every shader; the one module that asks for it wants the names of events.
  [/^renderer\/index\.js$/, 'module.exports = { Events: require("./events") };'],
  [/^renderer\/snapshot\/WebGLSnapshot\.js$/, IDLE],
  // Textures are canvases: no atlases, no drawing to textures, no tiles.
  [/^textures\/DynamicTexture\.js$/, IDLE],
  [/^textures\/parsers\/index\.js$/, 'module.exports = { Image: require("./Image") };'],
  [
    /^gameobjects\/tilesprite\/TileSprite\.js$/,
    "module.exports = function () { return { setOrigin() { return this; }, destroy() {} }; };",
  ],
  // The stage has its own clock, seed and easing, moves its camera itself, and takes no pointer.
  [/^cameras\/2d\/effects\/index\.js$/, NO_EFFECTS],
  // What a matrix of three dimensions keeps for work that nothing here asks of it.
  [/^math\/Vector3\.js$/, IDLE],
  [/^math\/index\.js$/, `exports.RandomDataGenerator = function () {};`],
  [/^animations\/AnimationManager\.js$/, IDLE],
  [/^input\/InputManager\.js$/, IDLE],
  [/^gameobjects\/components\/PathFollower\.js$/, IDLE],
  // The page's own focus handlers stay the page's; a hidden page gets no frames in any case.
  [/^core\/VisibilityHandler\.js$/, IDLE],
  [/^core\/DebugHeader\.js$/, IDLE],
  [/^dom\/CreateDOMContainer\.js$/, IDLE],
];

/** Phaser's build flags; its sources ask for them with `typeof`, which stands for the value itself. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

type Namespace = { [name: string]: string | Namespace };

/** Hangs a leaf into a namespace at a path, making what lies between. */
const nest = (namespace: Namespace, [head = "", ...rest]: readonly string[], leaf: string): void => {
  if (rest.length === 0) {
    namespace[head] = leaf;
    return;
  }
  const below = namespace[head];
  const inner: Namespace = typeof below === "object" ? below : {};
  namespace[head] = inner;
  nest(inner, rest, leaf);
};

const print = (namespace: Namespace | string): string => {
  if (typeof namespace === "string") return namespace;
  const members = Object.entries(namespace).map(([name, inner]) => `${name}: ${print(inner)}`);
  return `{ ${members.join(", ")} }`;
};

const entry = (sources: string): string => {
  const path = (module: string) => JSON.stringify(join(sources, `${module}.js`));
  const names = Object.entries(TAKEN);
  const tree: Namespace = {};
  names.forEach(([name, module], index) => {
    const [, member] = module.split("#");
    nest(tree, name.split("."), member === undefined ? `_${index}` : `_${index}.${member}`);
  });
  return [
    ...ENROLLED.map((module) => `import ${path(module)};`),
    ...names.map(([, module], index) => `import _${index} from ${path(module.replace(/#.*/, ""))};`),
    ...Object.entries(tree).map(([name, value]) => `const $${name} = ${print(value)}; export { $${name} as ${name} };`),
  ].join("\n");
};

/**
 * A Vite plugin that builds `phaser` from those of its sources that the stage uses: WebGL only, images and camera
 * filters, without sound, input, physics, loader, tweens and text. While developing, the whole of Phaser is served.
 *
 * Throws when Phaser is not installed, or a module named here is not in it.
 */
export const slimPhaser = (): Plugin => {
  const sources = join(dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");
  const inside = (id: string) =>
    id.startsWith(sources) ? id.slice(sources.length + 1).replaceAll(sep, "/") : undefined;
  return {
    name: "madrugada:slim-phaser",
    apply: "build",
    enforce: "pre",
    resolveId: (source) => (source === "phaser" ? VIRTUAL : undefined),
    load(id) {
      if (id === VIRTUAL) return entry(sources);
      const module = inside(id);
      return module === undefined ? undefined : LEFT_OUT.find(([form]) => form.test(module))?.[1];
    },
    transform(code, id) {
      if (inside(id) === undefined) return undefined;
      return {
        code: code.replace(/typeof ([A-Z][A-Z_0-9]+)\b/g, (whole, flag: string) => String(FLAGS[flag] ?? whole)),
        map: null,
      };
    },
  };
};
