// An OpenID provider that others wrote and that is certified, on loopback: `node identity.mjs SETTINGS`, as JSON:
// {"port": 1, "clients": [...], "package": where oidc-provider is}. It prints events of tokens as lines of JSON.
// Logins and consents are given through its own pages, as a browser would. Each line of its standard input is an access
// token to end before its time; it ends itself with its input.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const settings = JSON.parse(process.argv[2]);
const require = createRequire(pathToFileURL(`${settings.package}/`));
const { Provider } = await import(pathToFileURL(require.resolve("oidc-provider")));

const provider = new Provider(`http://127.0.0.1:${settings.port}`, {
  clients: settings.clients,
  scopes: ["openid", "offline_access"],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
  cookies: { keys: ["loopback only"] },
  ttl: { AccessToken: 3600, RefreshToken: 86400, AuthorizationCode: 60, Grant: 86400, Interaction: 600, Session: 600 },
});

const tell = (event, id) => process.stdout.write(`${JSON.stringify({ event, id })}\n`);
for (const event of ["refresh_token.saved", "refresh_token.consumed", "access_token.saved", "authorization_code.consumed"]) {
  provider.on(event, (token) => tell(event, token.jti));
}
provider.on("grant.revoked", (_context, grant) => tell("grant.revoked", grant));
provider.on("grant.error", (_context, error) => tell("grant.error", error.error_detail ?? error.message));
provider.on("server_error", (_context, error) => tell("server_error", error.message));

provider.listen(settings.port, "127.0.0.1");
const input = createInterface({ input: process.stdin });
input.on("line", async (value) => {
  const token = await provider.AccessToken.find(value);
  await token?.destroy();
  tell("access_token.ended", "ended");
});
input.on("close", () => process.exit(0));
