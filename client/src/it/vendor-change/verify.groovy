def log = new File(basedir, 'build.log').text
// The description is said to have moved before javac says what no longer fits, and names the way out.
[
    '[description] breaking:   Shot.duration: removed',
    '[description] breaking:   Shot.seconds: required',
    '[property-unknown] Shot has no property "duration"',
    'there is no property "duration"',
].each { assert log.contains(it) }
assert log.indexOf('Shot.duration: removed') < log.indexOf('[property-unknown]')

// In the last build, which was no clean one, nothing is left of what the description no longer has.
def jar = new java.util.jar.JarFile(new File(basedir, 'client/target').listFiles().find { it.name.endsWith('.jar') })
def names = jar.entries().collect { it.name }
jar.close()
assert names.contains('io/github/kling4j/model/Shot.class')
assert !names.any { it.contains('Camera') }
return true
