import { useEffect, useState } from "preact/hooks";
import { type Speech, voiceFor } from "./speech.ts";

/** Whether the device has a voice for the language; voices may come late. */
export const useVoiceFor = (speech: Speech | undefined, language: string): boolean => {
  const [able, setAble] = useState(false);
  useEffect(() => {
    if (speech === undefined) return;
    const look = () => setAble(voiceFor(speech.voices(), language) !== undefined);
    look();
    return speech.whenVoicesChange(look);
  }, [speech, language]);
  return able;
};
