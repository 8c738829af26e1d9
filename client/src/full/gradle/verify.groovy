def log = new File(basedir, 'build.log').text
['only-client', 'openai-first', 'older-libraries'].each {
    def names = (log =~ /(?m)^Gradle, $it: \[(.*)]$/)[0][1].split(', ')
    // One version of each library; the jars okhttp and okio, which Maven and Gradle 4 select, contain no classes.
    assert names.collect { it.replaceFirst(/(-jvm)?-\d.*/, '') }.unique() == ['kotlin-stdlib', 'okhttp', 'okio']
    ['kotlin-stdlib', 'okhttp', 'okio'].each { library ->
        assert names.findAll { it.startsWith(library) }.collect { it.replaceFirst(/^\D*-(?=\d)/, '') }.unique().size() == 1
    }
    assert names.contains('okhttp-jvm-5.5.1.jar')
    assert log.contains("Gradle, $it, client: ok")
    assert log =~ "Gradle, $it, video: \\d{4,} bytes"
}
return true
