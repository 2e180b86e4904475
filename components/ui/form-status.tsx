import { Icon } from "@/components/ui/icon";

type Props = { tone: "done" | "failed"; children: string | null };

/** What came of a form: announced, and said by icon and word, never by colour alone. */
export function FormStatus({ tone, children }: Props) {
  return (
    <div role={tone === "done" ? "status" : "alert"}>
      {children ? (
        <p
          className={`flex items-start gap-2 text-[0.95rem] ${tone === "done" ? "text-done-ink" : "text-danger"}`}
        >
          <Icon name={tone === "done" ? "checked" : "alert"} className="mt-0.5 size-5" />
          <span>{children}</span>
        </p>
      ) : null}
    </div>
  );
}
