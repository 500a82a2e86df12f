import type { Headers, HostRules } from "./host-rules.ts";

/**
 * The content of nginx's `server { … }`, except `listen`, `server_name`, the certificate and `root`. A
 * `location` with its own headers inherits none, so each lists them all.
 */
export function nginxConfig({ headers, folders, files, hidden }: HostRules): string {
  const blocks = [
    ...hidden.map((file) => `location = /${file} { return 404; }`),
    ...folders.map(({ path, headers: own }) => location(`^~ /${path}/`, own)),
    ...files.map(({ path, headers: own }) => location(`= /${path}`, own)),
    location("/", headers),
  ];
  return `# Made by npm run build: change nothing here, build again instead.
#
# server {
#     listen 443 ssl;
#     server_name doorverwijzing.example.be;
#     ssl_certificate …; ssl_certificate_key …;
#     root /srv/doorverwijzing;        # the contents of dist/
#     include doorverwijzing.conf;     # this file
# }

charset utf-8;
charset_types text/xml text/plain text/javascript application/javascript;
index index.html;
server_tokens off;
# SHA256SUMS has no extension.
default_type text/plain;

${blocks.join("\n\n")}
`;
}

function location(where: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => {
    // A missing file must not be cached as missing.
    const always = name === "Cache-Control" ? "" : " always";
    return `    add_header ${name} "${quoted(value)}"${always};`;
  });
  return [`location ${where} {`, ...lines, "    try_files $uri $uri/ =404;", "}"].join("\n");
}

function quoted(value: string): string {
  if (/["\\$]/.test(value)) throw new Error("nginx would read more than text in a header");
  return value;
}
