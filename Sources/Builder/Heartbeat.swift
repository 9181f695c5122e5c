/// The heartbeat as files of the web root that belong to no release.
import HTML
package import Model
import Pages
package import Publishing

/// What a successful run leaves in the web root: when it looked, and within how many minutes the next one will.
package func heartbeat(checked: Instant, minutes: Int, zone: TimeZone) -> [Release.File] {
  HeartbeatFiles(checked: checked, minutes: minutes, zone: zone).all.map { file in
    Release.File(path: file.path.output, bytes: file.bytes)
  }
}
