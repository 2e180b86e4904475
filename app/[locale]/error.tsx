"use client";

import { useParams } from "next/navigation";

import { ErrorMessage } from "@/components/layout/error-message";

type Props = { error: Error & { digest?: string } };

/** An outage or a fault of ours. Its words cannot come from the server, which has just failed. */
export default function ErrorPage({ error }: Props) {
  const { locale } = useParams();
  return <ErrorMessage locale={String(locale)} digest={error.digest ?? ""} />;
}
