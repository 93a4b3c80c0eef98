import type * as Phaser from "phaser";

/**
 * Gives a canvas to the graphics card under a name. The canvas is kept: it is what a lost context is restored from, and
 * what `source[0].update()` sends again. Throws where the name is taken.
 */
export const addTexture = (
  textures: Phaser.Textures.TextureManager,
  key: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture => {
  const texture = textures.create(key, canvas as unknown as HTMLImageElement);
  if (texture === null) throw new Error(`a texture named ${key} is on stage already`);
  texture.add("__BASE", 0, 0, 0, canvas.width, canvas.height);
  return texture;
};
