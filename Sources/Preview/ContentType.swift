// The media type of a file by its ending, as a web server would send it.
import HTML
import Model

func contentType(of path: Path) -> String {
  if path.isFolder { return "text/html; charset=utf-8" }
  let ending = path.text.split(separator: ".").last.map(String.init) ?? ""
  return switch ending {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "json": "application/json"
  case "geojson": "application/geo+json"
  case "xml": path == .feed ? "application/atom+xml" : "application/xml"
  case "csv": "text/csv; charset=utf-8"
  case "txt": "text/plain; charset=utf-8"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "avif": "image/avif"
  case "gif": "image/gif"
  case "ico": "image/x-icon"
  case "pdf": "application/pdf"
  case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case "zip": "application/zip"
  default: "application/octet-stream"
  }
}
