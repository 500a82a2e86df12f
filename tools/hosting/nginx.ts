import type { Headers, HostRules } from "./host-rules.ts";

/**
 * What goes inside nginx's `server { … }`, beside `listen`, `server_name`, the certificate and
 * `root`. A `location` with headers of its own inherits none, so each has them all.
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
    // Nobody is to keep for good that a file is not there yet.
    const always = name === "Cache-Control" ? "" : " always";
    return `    add_header ${name} "${quoted(value)}"${always};`;
  });
  return [`location ${where} {`, ...lines, "    try_files $uri $uri/ =404;", "}"].join("\n");
}

function quoted(value: string): string {
  if (/["\\$]/.test(value)) throw new Error("nginx would read more than text in a header");
  return value;
}
