// A proxy that the browser takes for every connection: it writes down all that is asked of any host, also by workers.
import { createServer, request } from "node:http";
import { once } from "node:events";

/** Starts it. `asked` grows by one `{ host, head, body }` for each request; `proxy` is for `open`. */
export async function recorder() {
  const asked = [];
  const server = createServer((incoming, outgoing) => {
    const chunks = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const target = new URL(incoming.url);
      asked.push({ host: target.host, head: `${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join("\n")}`, body });
      const { hostname, port, pathname, search } = target;
      const onward = request({ hostname, port, path: pathname + search, method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode, answer.rawHeaders);
        answer.pipe(outgoing);
      });
      onward.on("error", () => outgoing.destroy());
      onward.end(body);
    });
  });
  // Sealed connections are not opened: the app has none, and the browser's own are refused.
  server.on("connect", (incoming, socket) => {
    asked.push({ host: incoming.url, head: `CONNECT ${incoming.url}`, body: Buffer.alloc(0) });
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    asked,
    proxy: { server: `http://127.0.0.1:${server.address().port}`, bypass: "<-loopback>" },
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    }),
  };
}
