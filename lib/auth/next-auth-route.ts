import "server-only";

import type { NextRequest } from "next/server";
import NextAuth from "next-auth";

import { networkAddress } from "./network-address";
import { authOptions } from "./options";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses. Its client log would let anyone write into ours, so that one does not exist. */
export async function handleNextAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[0] === "_log") return new Response(null, { status: 404 });

  const agent = request.headers.get("user-agent") ?? "";
  const options = authOptions(networkAddress(request.headers), agent);
  return NextAuth(options)(request, { params: { nextauth } });
}
