import { useEffect, useState } from "preact/hooks";
import type { AloudControl, AloudProps } from "./aloud-control.tsx";
import type { Speech } from "./speech.ts";
import { useVoiceFor } from "./use-voice-for.ts";

interface AloudButtonProps extends Omit<AloudProps, "speech"> {
  /** Undefined where the browser has no speech. */
  readonly speech: Speech | undefined;
}

/**
 * Reads the open page aloud; nothing at all where the device has no voice of its own for the language. What reads is fetched
 * when there is a voice; where it cannot be, nobody is offered what they would not get.
 */
export const AloudButton = ({ speech, ...props }: AloudButtonProps) => {
  const able = useVoiceFor(speech, props.language);
  const [Control, setControl] = useState<typeof AloudControl | undefined>(undefined);
  useEffect(() => {
    if (able) import("./aloud-control.tsx").then((fetched) => setControl(() => fetched.AloudControl), console.warn);
  }, [able]);
  return able && speech !== undefined && Control !== undefined ? <Control speech={speech} {...props} /> : null;
};
