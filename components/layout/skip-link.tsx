/** The first stop of the keyboard: past the menu, to the page. Every page's `<main>` has the id "main". */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="absolute top-2 left-2 z-10 -translate-y-20 rounded-lg bg-ink px-4 py-2 text-paper focus:translate-y-0"
    >
      {label}
    </a>
  );
}
