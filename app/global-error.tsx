"use client";

import { ErrorMessage } from "@/components/layout/error-message";

type Props = { error: Error & { digest?: string } };

/** The last resort, when even the layout failed. */
export default function GlobalErrorPage({ error }: Props) {
  return (
    <html lang="en">
      <body>
        <ErrorMessage locale="en" digest={error.digest ?? ""} />
      </body>
    </html>
  );
}
