import { CircleAlert, CircleCheck } from "lucide-react";

type Props = { tone: "done" | "failed"; children: string | null };

/** What came of a form: announced, and said by icon and word, never by colour alone. */
export function FormStatus({ tone, children }: Props) {
  const Icon = tone === "done" ? CircleCheck : CircleAlert;
  return (
    <div role={tone === "done" ? "status" : "alert"}>
      {children ? (
        <p
          className={`flex items-start gap-2 text-[0.95rem] ${tone === "done" ? "text-done-ink" : "text-danger"}`}
        >
          <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span>{children}</span>
        </p>
      ) : null}
    </div>
  );
}
