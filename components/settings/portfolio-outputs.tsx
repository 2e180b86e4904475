import { getTranslations } from "next-intl/server";

import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";

type Props = {
  /** The whole address of the page. */
  address: string;
  isPublished: boolean;
};

const files = [
  ["resume", "resume.json"],
  ["badge", "badge.svg"],
  ["card", "opengraph.png"],
] as const;

/** Where the portfolio is in other forms, and what to put into a README. */
export async function PortfolioOutputs({ address, isPublished }: Props) {
  const t = await getTranslations("portfolioOutputs");
  const markdown = `[![${t("badgeAlt")}](${address}/badge.svg)](${address})`;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline decoration-edge underline-offset-3 hover:decoration-current">
        {t("title")}
      </summary>
      <div className="grid max-w-2xl gap-4 pb-2">
        <p className="max-w-[60ch] text-soft">{t("lead")}</p>
        <dl className="grid gap-3">
          {files.map(([name, file]) => (
            <div key={name}>
              <dt className="text-sm text-soft">{t(name)}</dt>
              <dd className="break-all">
                {isPublished ? (
                  <a href={`${address}/${file}`} className="inline-flex min-h-11 items-center">
                    {`${address}/${file}`}
                  </a>
                ) : (
                  `${address}/${file}`
                )}
              </dd>
            </div>
          ))}
        </dl>
        <Field label={t("markdown")} hint={t("markdownHint")}>
          {(control) => (
            <TextArea
              {...control}
              readOnly
              rows={5}
              spellCheck={false}
              className="break-all font-mono text-sm"
              value={markdown}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
