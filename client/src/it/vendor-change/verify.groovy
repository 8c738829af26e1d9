def log = new File(basedir, 'build.log').text
// The changes of the description are reported before the errors of javac, with a remedy.
[
    '[description] breaking:   Shot.duration: removed',
    '[description] breaking:   Shot.seconds: required',
    '[description] may be read by the rule ImageToVideoRules shot-durations-sum',
    '[property-unknown] Shot has no property "duration"',
    'unknown property "duration"',
].each { assert log.contains(it) }
assert log.indexOf('Shot.duration: removed') < log.indexOf('[property-unknown]')

// Breaking changes fail one build; the next build accepts them.
def decision = 'The changes break callers, or may do so.'
assert log.contains('description, breaking:\n  Shot.duration: no longer required')
[
    '\n  Shot.duration: removed\n',
    '  removed from io.github.kling4j.model.Shot: public Integer duration()\n',
    decision,
    './mvnw verify -Daccept',
].each { assert log.indexOf(it) > log.indexOf('[property-unknown]') }
def failures = log.readLines().findAll { it.contains('BUILD FAILURE') }
assert failures.size() == 2
assert log.lastIndexOf(decision) < log.indexOf('BUILD SUCCESS', log.lastIndexOf('BUILD FAILURE'))
// The last build reports no changes.
def last = log.substring(log.lastIndexOf('Building kling4j OpenAPI'))
assert last.contains('Running io.github.kling4j.drills.MovedTest')
assert !last.contains('[description]')
assert !last.contains('Changes since')

// The accepted state is in the files that are committed with the edit.
def root = new File(basedir, '../../../..').canonicalFile
[
    'CHANGELOG.md': '- Breaking: `Shot.duration` was removed.\n',
    'client/api.txt': '  public Integer seconds()\n',
    'client/rules.txt': 'item.seconds <= this.duration',
    'openapi/accepted/kling-v3.yaml': '        seconds:\n',
].each { name, line ->
    assert !new File(root, name).text.contains(line)
    assert new File(basedir, name).text.contains(line)
}
assert new File(basedir, 'openapi/accepted/kling-v3.yaml').text == new File(basedir, 'openapi/kling-v3.yaml').text

// The last build is incremental and has removed the classes of the removed schema.
def jar = new java.util.jar.JarFile(new File(basedir, 'client/target').listFiles().find { it.name.endsWith('.jar') })
def names = jar.entries().collect { it.name }
jar.close()
assert names.contains('io/github/kling4j/model/Shot.class')
assert !names.any { it.contains('Camera') }
return true
