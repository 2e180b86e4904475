import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, it } from "vitest";

import { askerOf, markAddresses, toBlockList } from "@/server/network-address";

const none = toBlockList("");
const proxies = toBlockList("10.0.0.0/8, ::1");

describe("the asker's network address", () => {
  it("is the peer, whatever headers it sends", () => {
    expect(askerOf("203.0.113.9", { "x-forwarded-for": "1.1.1.1" }, none)).toBe("203.0.113.9");
    expect(askerOf("203.0.113.9", { "x-forwarded-for": "1.1.1.1" }, proxies)).toBe("203.0.113.9");
  });

  it("is what a trusted proxy forwards, skipping further trusted proxies", () => {
    const headers = { "x-forwarded-for": "6.6.6.6, 198.51.100.7, 10.1.2.3" };
    expect(askerOf("10.0.0.1", headers, proxies)).toBe("198.51.100.7");
  });

  it("is the proxy when it forwards nothing that is an address", () => {
    expect(askerOf("::1", { "x-forwarded-for": "unknown" }, proxies)).toBe("::1");
  });

  it("replaces a header that the asker wrote itself", async () => {
    const server = createServer((request, response) => {
      response.end(String(request.headers["x-cairn-address"]));
    });
    markAddresses(server, undefined);
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}`, {
      headers: { "x-cairn-address": "6.6.6.6" },
    });
    expect(await answer.text()).toBe("127.0.0.1");
    server.close();
  });

  it("refuses a range that is none, naming the variable", () => {
    expect(() => toBlockList("10.0.0.0/33")).toThrow(/TRUSTED_PROXY/);
    expect(() => toBlockList("proxy.example")).toThrow(/TRUSTED_PROXY/);
  });
});
