import { isReady } from "@/lib/http/ready";

export const dynamic = "force-dynamic";

/** The process can do its work: the database answers and a roadmap is published. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json(
    { status: ready ? "ok" : "unavailable" },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
