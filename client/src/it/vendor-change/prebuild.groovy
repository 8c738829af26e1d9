import java.nio.file.FileVisitResult
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.SimpleFileVisitor
import java.nio.file.attribute.BasicFileAttributes

// Copies a part of the repository: all POMs, the sources of the client, the tests that detect changes, and the last
// accepted state. The other modules are installed.
def root = new File(basedir, '../../../..').canonicalFile.toPath()
def copied = [
    '.mvn/', 'README.md', 'openapi/', 'client/src/main/', 'client/src/readme/', 'client/src/test/openapi/',
    'client/drills/', 'CHANGELOG.md', 'client/api.txt', 'client/rules.txt', 'client/simulator/api.txt',
    'validation-rules/api.txt'
]
Files.walkFileTree(root, new SimpleFileVisitor<Path>() {
    @Override
    FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        ['target', '.git', 'it'].contains(folder.fileName.toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE
    }

    @Override
    FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        def name = root.relativize(file).toString().replace('\\', '/')
        if (name.endsWith('pom.xml') || copied.any { name.startsWith(it) }) {
            def copy = basedir.toPath().resolve(name)
            Files.createDirectories(copy.parent)
            Files.copy(file, copy)
        }
        FileVisitResult.CONTINUE
    }
})
return true
