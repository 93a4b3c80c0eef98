import type { Language } from "../record/language.ts";
import type { Source } from "../record/source.ts";

interface SourceTitleProps {
  readonly source: Source;
  readonly language: Language;
}

/** The title of a document. In Spanish what stands between « and » is the English original, and is read out as English. */
export const SourceTitle = ({ source, language }: SourceTitleProps) => {
  const title = source.title[language];
  if (language === "en") return <>{title}</>;
  return (
    <>
      {title.split(/(«[^»]*»)/).map((part) =>
        part.startsWith("«") ? (
          <span key={part} lang="en">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
};
