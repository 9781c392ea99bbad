/** A Content-Disposition for a name that a user gave: plain ASCII for old clients, the whole name as RFC 8187 says. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.() -]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
