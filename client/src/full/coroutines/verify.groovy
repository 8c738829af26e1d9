def log = new File(basedir, 'build.log').text
assert log.contains('made: [0.mp4, 1.mp4]')
assert log.contains('refused: [prompt-required]')
assert log.contains('cancelled: true')
['0.mp4', '1.mp4'].each { assert new File(basedir, "target/$it").length() > 1000 }
// The code of the guide is the code that was compiled.
def guide = new File(basedir, '../../../KOTLIN.md').text
def code = new File(basedir, 'src/main/kotlin/com/example/harbour/Harbour.kt').text
def shown = (guide =~ /(?ms)^```kotlin\n(.*?)^```/).collect { it[1] }
def compiled = (code =~ /(?ms)^\/\/ guide\n(.*?)^\/\/ end/).collect { it[1] }
assert shown == compiled
assert guide.contains('<version>' + (new File(basedir, 'pom.xml').text =~ /(?s)jdk8<\/artifactId>\s*<version>(.*?)</)[0][1] + '<')
return true
