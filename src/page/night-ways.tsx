import { useNight } from "./night-context.ts";

/** The rooms beside a night, by their addresses. */
const ROOMS = { map: "#map", soFar: "#so-far", beside: "#beside", nights: "#nights" } as const;
type RoomBeside = keyof typeof ROOMS;

interface NightWaysProps {
  readonly rooms: readonly RoomBeside[];
  readonly go: (address: string) => void;
  /** Hands the night on; absent where none is being played. */
  readonly share?: () => void;
}

/** The ways from a screen into the rooms that have to do with nights: the map, the night so far, two columns, all nights. */
export const NightWays = ({ rooms, go, share }: NightWaysProps) => {
  const { words } = useNight();
  return (
    <nav class="night-ways" aria-label={words.ways.label}>
      {rooms.map((room) => (
        <button key={room} type="button" data-way={room} onClick={() => go(ROOMS[room])}>
          {words.ways[room]}
        </button>
      ))}
      {share !== undefined && (
        <button type="button" class="share" data-way="share" onClick={share}>
          {words.ways.share}
        </button>
      )}
    </nav>
  );
};
