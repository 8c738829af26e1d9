def log = new File(basedir, 'build.log').text
['openai-first', 'spring-boot-2.7-updated', 'spring-boot-3.5', 'spring-boot-4'].each {
    assert log.contains("$it, client: ok")
    assert log.contains("$it, simulator: ok")
    assert log =~ "$it, video: \\d{4,} bytes"
}
assert log.contains('openai-first, models: 0')

['client', 'simulator'].each {
    def message = (log =~ "spring-boot-2.7, $it: (.*)")[0][1]
    // The files, the found and required versions, and the dependencies that spring-boot-2.7-updated adds.
    assert message =~ "^kling4j-$it cannot run with the libraries that were found: " +
            'OkHttp 4\\.9\\.3 in file:\\S+/okhttp-4\\.9\\.3\\.jar and file:\\S+/okhttp-jvm-5\\.5\\.1\\.jar, ' +
            'needed: 5\\.5\\.1 or newer; ' +
            'Kotlin 1\\.6\\.21 in file:\\S+/kotlin-stdlib-1\\.6\\.21\\.jar, needed: 1\\.8\\.0 or newer\\. ' +
            'Add to the dependencies of the build: com\\.squareup\\.okhttp3:okhttp:5\\.5\\.1, ' +
            'com\\.squareup\\.okhttp3:okhttp-jvm:5\\.5\\.1, org\\.jetbrains\\.kotlin:kotlin-stdlib:2\\.1\\.21$'
}
assert !log.contains('NoSuchMethodError')
return true
