import type { OpenRoom } from "./page-state.ts";

/** The way into one of the rooms beside the night. A room is fetched when somebody goes in. */
export interface Door {
  /** Whether an address within the page, as `#record/mirror`, leads here. */
  readonly leads: (address: string) => boolean;
  /** Makes the room ready that the address asks for. Rejects where it cannot be fetched. */
  readonly open: (address: string) => Promise<OpenRoom>;
}

/** The rooms beside the night, of which one at most is open. Each has an address, so that it can be linked to and left with the browser's own way back. */
export interface Hall {
  /** Goes where an address leads; nothing happens where it leads nowhere. */
  readonly go: (address: string) => Promise<void>;
  /** Back to the screen that waits. */
  readonly leave: () => void;
  /** Follows the address that the page has now: into a room, or out of it. */
  readonly follow: () => Promise<void>;
  /** Opens the room that is open anew: what it shows has changed. */
  readonly again: () => Promise<void>;
}

/** What is told of the hall. */
interface Told {
  /** Somebody goes into a room, which is made ready. */
  readonly entering: () => void;
  /** Which room is open now. */
  readonly show: (room: OpenRoom | undefined) => void;
  /** A room could not be fetched: whoever wanted to go in is where they were. */
  readonly failed: (error: unknown) => void;
}

/** The hall with these doors. */
export const hallWith = (doors: readonly Door[], { entering, show, failed }: Told): Hall => {
  /** The address of the room that is open or being made ready. */
  let now: string | undefined;
  const open = async (address: string): Promise<void> => {
    const door = doors.find((each) => each.leads(address));
    if (door === undefined) return shut();
    now = address;
    entering();
    try {
      const room = await door.open(address);
      // Somebody who has gone elsewhere meanwhile stays there.
      if (now === address) show(room);
    } catch (error) {
      failed(error);
    }
  };
  const shut = (): void => {
    if (now === undefined) return;
    now = undefined;
    show(undefined);
  };
  return {
    go: async (address) => {
      if (location.hash !== address) history.pushState(history.state, "", address);
      await open(address);
    },
    leave: () => {
      if (now !== undefined) history.pushState(history.state, "", location.pathname + location.search);
      shut();
    },
    follow: () => open(location.hash),
    again: async () => {
      if (now !== undefined) await open(now);
    },
  };
};
