import { generate, RATE, type Signal } from "./signal.ts";

/** Returns a bubble shutting in water: a sine whose pitch (hertz) climbs as it closes, gone by 60 dB after `decay` seconds. */
export function bubble(pitch: number, decay: number): Signal {
  let phase = 0;
  return generate(0.16, (time) => {
    phase += (2 * Math.PI * pitch * (1 + 1.6 * time)) / RATE;
    return Math.sin(phase) * Math.exp((-6.9 * time) / decay) * Math.min(1, time / 0.002);
  });
}
