import { notFound } from "next/navigation";

/** Every address that no page has, so that even "not found" is our page, in the right language. */
export default function UnknownPage() {
  notFound();
}
