type Props = {
  title: string;
  text: string;
  link?: { href: string; label: string };
};

/** A page that says one thing and where to go from here. */
export function MessagePage({ title, text, link }: Props) {
  return (
    <main id="main" className="mx-auto grid max-w-xl gap-4 px-4 py-24">
      <h1>{title}</h1>
      <p className="text-lg">{text}</p>
      {link ? (
        <p>
          <a href={link.href} className="inline-flex min-h-11 items-center">
            {link.label}
          </a>
        </p>
      ) : null}
    </main>
  );
}
