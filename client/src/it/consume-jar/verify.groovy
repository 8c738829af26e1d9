def log = new File(basedir, 'build.log').text
assert log.contains('refused: [duration: is 16; must be at most 15 [maximum]]')
assert log.count('from words: 1 video') == 2
['module-path.mp4', 'class-path.mp4'].each {
    assert new File(basedir, "target/$it").length() > 1000
}
return true
