import { useNight } from "./night-context.ts";
import type { Notice } from "./page-state.ts";

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly dismiss: (id: string) => void;
}

/** What the player has to be told, above the words, until they have read it. */
export const Notices = ({ notices, dismiss }: NoticesProps) => {
  const { words } = useNight();
  return (
    <div class="notices" role="status">
      {notices.map(({ id, text, detail, action }) => (
        <div class="notice" key={id}>
          <p>{text}</p>
          {detail !== undefined && (
            <p class="detail" lang="en">
              {detail}
            </p>
          )}
          {action !== undefined && (
            <button type="button" onClick={action.run}>
              {action.label}
            </button>
          )}
          <button type="button" onClick={() => dismiss(id)}>
            {words.notice.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
};
