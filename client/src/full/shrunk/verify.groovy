def log = new File(basedir, 'build.log').text
['renamed', 'named', 'r8'].each {
    assert log.contains("$it, less than half: true")
    assert log.contains("written: ${it}.mp4")
    assert new File(basedir, "target/${it}.mp4").length() > 1000
}
assert log.count('own: [pieces: must be even [even]]') == 3
assert log.count('nested: [pieces: must be something [some]]') == 3
assert log.count('refused: [duration: is 16; must be at most 15 [maximum], '
        + 'duration: is longer than 10 s [house]]') == 3
def mapping = new File(basedir, 'target/mapping.txt').text
assert mapping =~ /(?m)^io\.github\.kling4j\.http\.Attempts -> io\.github\.kling4j\.\w\.\w:/
assert mapping =~ /(?m)^okhttp3\.OkHttpClient -> okhttp3\.\w:/
def renamed = new File(basedir, 'target/r8-mapping.txt').text
assert renamed =~ /(?m)^io\.github\.kling4j\.http\.Attempts -> [\w.]{1,10}:/
assert renamed =~ /(?m)^okhttp3\.OkHttpClient -> [\w.]{1,12}:/
return true
