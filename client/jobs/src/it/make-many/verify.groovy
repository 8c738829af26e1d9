def log = new File(basedir, 'build.log').text
assert log.contains('killed while 20 jobs wait')
assert log.contains('20 done, 20 requests, 20 tasks')
assert new File(basedir, 'target/videos').list().length == 20
return true
