import datetime
import os
import tempfile
import time

late = 2**33 + 0.5
print(time.gmtime(late)[:6], time.localtime(late)[:6], time.ctime(late))
print(time.gmtime(-2**33)[:6])
print(time.mktime((2242, 3, 16, 12, 56, 32, 0, 0, 0)), time.strftime("%Y-%m-%d", time.gmtime(2**37)))
print(datetime.datetime.fromtimestamp(late, datetime.timezone.utc))
print(datetime.datetime(2242, 3, 16, 12, 56, 32).timestamp())
with tempfile.NamedTemporaryFile() as file:
    for seconds in 2**31, 2**32 + 5, -5:
        os.utime(file.name, (seconds, seconds))
        info = os.stat(file.name)
        print(info.st_mtime, info.st_atime, info.st_mtime_ns)
    os.utime(file.name, ns=(2**32 * 10**9 + 1, 2**32 * 10**9 + 123456789))
    print(os.stat(file.name).st_mtime_ns, os.path.getmtime(file.name))
for text in (2**70, -2**70, 1e30):
    try:
        print(time.gmtime(text))
    except (OverflowError, OSError) as error:
        print(type(error).__name__, error)
