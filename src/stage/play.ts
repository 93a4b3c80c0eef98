import type { Board } from "./board.ts";
import { hourHand, turnForward } from "./clock.ts";
import { crop } from "./crop.ts";
import { CUT_LENGTH } from "./cut.ts";
import { approach, approachAll, approachImpression, arrived } from "./ease.ts";
import { openEdge } from "./edge.ts";
import { type Hanging, hang } from "./hanging.ts";
import { BLOW_LENGTH, blow, type Impression, impression } from "./impression.ts";
import type { Era } from "./inks.ts";
import { changeOf, lightingOf } from "./light.ts";
import { breathAt } from "./motion.ts";
import { type Picture, pictureOf } from "./pictures.ts";
import { HABITS } from "./press-habits.ts";
import { pressSetting } from "./press-setting.ts";
import { openPrints, printKey } from "./prints.ts";
import type { Quality } from "./quality.ts";
import { density } from "./rasterise.ts";
import { commits, grows, type StageView } from "./view.ts";

/** The canvas in its own pixels, and how many of them make a CSS pixel. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** What goes on on stage, from view to view and from frame to frame. */
export interface Play {
  readonly show: (view: StageView) => void;
  /** The canvas has another size, or what is drawn on it another quality. */
  readonly fit: (canvas: Canvas, quality: Quality) => void;
  /** Sets everything for the frame that is drawn next; false when the one after it would be the same. */
  readonly frame: (elapsed: number) => boolean;
  /** Whether a picture hangs, be it that of the latest view or an earlier one. */
  readonly hangs: () => boolean;
  /** Whether the latest view is seen in full: its picture hangs, and nothing is on its way to it any more. */
  readonly arrived: () => boolean;
}

/** Parts of a second in which a strand grows, and in which the light changes. */
const GROWTH = 0.7;

/** A frame that took longer than this many milliseconds is played as if it had not, so that nothing jumps. */
const LONGEST = 100;

/** Begins with an empty board; `wake` is called when there is something to draw and the loop may be asleep. */
export const openPlay = (board: Board, canvasAtFirst: Canvas, qualityAtFirst: Quality, wake: () => void): Play => {
  const prints = openPrints(board);
  const edge = openEdge(board);
  let canvas = canvasAtFirst;
  let quality = qualityAtFirst;
  let view: StageView | undefined;
  let complete = false;
  let wanted: string | undefined;
  let turn = 0;
  let onStage: Hanging | undefined;
  let leaving: Hanging | undefined;
  let lit: StageView["setting"]["light"];
  let now: Impression | undefined;
  let light: readonly number[] | undefined;
  let era: Era | undefined;
  let [time, sinceCut, sinceBlow, grown] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1];
  let hand: { angle: number; span: number } | undefined;

  const scaleFor = (picture: Picture) => crop(canvas, picture.focus).scale;

  const needed = () => [onStage?.printed.key, leaving?.printed.key, wanted].filter((key) => key !== undefined);

  const bring = async (picture: Picture, cut: boolean): Promise<void> => {
    const printing = density(scaleFor(picture));
    const key = printKey(picture, quality, printing);
    if (key === wanted) return;
    wanted = key;
    const printed = await prints.get(picture, quality, printing);
    if (wanted !== key) {
      prints.keepOnly(needed());
      return;
    }
    leaving?.takeDown();
    leaving = onStage;
    onStage = hang(board, printed, ++turn);
    sinceCut = cut && leaving !== undefined && quality !== "still" ? 0 : Number.POSITIVE_INFINITY;
    prints.keepOnly(needed());
    wake();
  };

  const bringFor = (place: StageView["setting"]["place"], cut: boolean): void => {
    const picture = pictureOf(place);
    bring(picture, cut).catch((fault: unknown) => {
      console.error(`the picture of ${picture.name} cannot be shown`, fault);
      if (place !== undefined) bringFor(undefined, cut);
    });
  };

  const goal = (asked: StageView, hanging: Hanging): Impression =>
    impression(asked.attention, hanging.printed.picture, lightingOf(hanging.printed.picture.era, lit));

  const moveEdge = (asked: StageView, seconds: number): boolean => {
    const { hour } = asked.setting;
    const to = hour === undefined ? undefined : hourHand(hour);
    const target = to && { angle: hand === undefined ? to.angle : turnForward(hand.angle, to.angle), span: to.span };
    const jump = quality === "still" || seconds === Number.POSITIVE_INFINITY;
    grown = jump ? 1 : Math.min(1, grown + seconds / GROWTH);
    if (target === undefined || hand === undefined || jump) hand = target;
    else hand = { angle: approach(hand.angle, target.angle, seconds * 1000), span: target.span };
    const { strands } = asked;
    const { edge: inks } = HABITS[pictureOf(asked.setting.place).era];
    edge.draw({ inks, strands, grown, ...(hand === undefined ? {} : { hand }) }, canvas);
    return grown < 1 || hand?.angle !== target?.angle;
  };

  return {
    show: (next) => {
      if (commits(view, next)) sinceBlow = 0;
      if (grows(view, next)) grown = 0;
      view = next;
      complete = false;
      bringFor(next.setting.place, true);
      wake();
    },
    fit: (nextCanvas, nextQuality) => {
      canvas = nextCanvas;
      quality = nextQuality;
      complete = false;
      if (view !== undefined) bringFor(view.setting.place, false);
      wake();
    },
    frame: (elapsed) => {
      if (view === undefined) return false;
      const still = quality === "still";
      const step = Math.min(elapsed, LONGEST);
      const moves = moveEdge(view, step / 1000);
      if (onStage === undefined) return moves;
      const { picture } = onStage.printed;
      if (picture.name === pictureOf(view.setting.place).name) lit = view.setting.light;
      const to = goal(view, onStage);
      const change = changeOf(picture.era, lit);
      // Between the inks of two presses there is no light of any hour.
      if (era !== picture.era) light = undefined;
      era = picture.era;
      now = now === undefined || still ? to : approachImpression(now, to, step);
      light = light === undefined || still ? change : approachAll(light, change, step);
      time += still ? 0 : (step / 1000) * now.pace;
      sinceCut += step;
      sinceBlow = still ? Number.POSITIVE_INFINITY : sinceBlow + step;
      if (sinceCut >= CUT_LENGTH && leaving !== undefined) {
        leaving.takeDown();
        leaving = undefined;
      }
      const cropped = crop(canvas, picture.focus);
      const pressed = blow(sinceBlow);
      const breath = breathAt(time);
      const { lamps, mist } = lightingOf(era, lit);
      onStage.see({
        size: canvas,
        crop: cropped,
        x: now.leanX + breath.x,
        y: now.leanY + breath.y,
        zoom: now.zoom + pressed.zoom,
        time,
        lamps,
        mist,
        since: sinceCut,
      });
      board.press.setting = pressSetting(now, pressed, light, HABITS[era], canvas, cropped, time);
      const changing = light.some((value, index) => value !== change[index]);
      const busy = moves || changing || sinceCut < CUT_LENGTH || sinceBlow < BLOW_LENGTH || !arrived(now, to);
      complete = !busy && onStage.printed.key === wanted;
      return !still && (busy || now.pace > 0);
    },
    hangs: () => onStage !== undefined,
    arrived: () => complete,
  };
};
