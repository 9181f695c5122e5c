// Where an open folder lies, whatever name it was opened by.
import Glibc

/// Whether two descriptors are of one folder.
func isSameFolder(_ one: Int32, _ other: Int32) -> Bool {
  var (first, second) = (stat(), stat())
  guard fstat(one, &first) == 0, fstat(other, &second) == 0 else { return false }
  return first.st_dev == second.st_dev && first.st_ino == second.st_ino
}

/// Whether a folder is the other one or lies somewhere below it: asked of the folders above, which no link can belie.
func isInside(_ folder: Int32, _ root: Int32) -> Bool {
  var current = dup(folder)
  defer { close(current) }
  while current >= 0, !isSameFolder(current, root) {
    let above = openat(current, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // The uppermost folder is the one above itself.
    let isTop = above >= 0 && isSameFolder(above, current)
    close(current)
    current = above
    if isTop { return false }
  }
  return current >= 0
}
