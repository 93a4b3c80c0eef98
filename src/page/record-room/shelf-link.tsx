import type { ComponentChildren } from "preact";
import type { Locator } from "../../record/locator.ts";
import { type RecordView, viewToHash } from "./record-view.ts";
import { useRoom } from "./room-context.ts";

interface ShelfLinkProps {
  readonly to: Pick<RecordView, "shelf" | "at">;
  readonly current?: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A way to another place of the room. It is an address too, which a class can be given. */
export const ShelfLink = ({ to, current = false, children, ...rest }: ShelfLinkProps) => {
  const { view, turnTo } = useRoom();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    turnTo({ ...to, wholeOpen: view.wholeOpen });
  };
  return (
    <a {...rest} href={viewToHash(to)} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
};

/** The lines of documents, each a way to where it stands on the shelf of documents. */
export const Locators = ({ at }: { readonly at: readonly Locator[] }) => (
  <span class="locators">
    {at.map((locator, index) => (
      <>
        {index > 0 && ", "}
        <ShelfLink class="locator" to={{ shelf: "documents", at: locator }}>
          {locator}
        </ShelfLink>
      </>
    ))}
  </span>
);

/** The id of the element at which a view points: what its address names. */
export const anchorOf = (view: Pick<RecordView, "shelf" | "at">): string => viewToHash(view).slice(1);
