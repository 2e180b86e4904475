type Props = {
  href: string;
  label: string /** Which one, for those who do not see beside what it stands. */;
  about?: string;
};

/** Leads to a file; looks like a quiet button, because it opens no page. */
export function DownloadLink({ href, label, about }: Props) {
  return (
    <a
      href={href}
      download
      className="inline-flex min-h-11 w-fit items-center rounded-lg border border-edge px-4 py-2 font-medium text-[0.95rem] no-underline hover:bg-stone/50"
    >
      {label}
      {about ? <span className="sr-only"> {about}</span> : null}
    </a>
  );
}
