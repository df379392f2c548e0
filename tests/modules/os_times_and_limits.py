import os
t = os.times()
print(type(t).__name__, len(t), t.user >= 0, t.elapsed > 0, os.getpgrp() > 0)
print(os.getsid(0) > 0, os.getegid() >= 0, os.geteuid() >= 0)
print(isinstance(os.getgroups(), list), len(os.getloadavg()))
print(os.sysconf("SC_PAGE_SIZE") % 512, "SC_PAGE_SIZE" in os.sysconf_names)
print(os.get_exec_path({"PATH": "/a:/b"}), os.statvfs("/").f_bsize > 0)
print(os.pathconf("/", "PC_NAME_MAX") > 0)
print(os.getpriority(os.PRIO_PROCESS, 0) in range(-20, 21))
print(len(os.sched_getaffinity(0)) >= 1 if hasattr(os, "sched_getaffinity") else True)
for f in (lambda: os.sysconf("NOPE"), lambda: os.get_terminal_size(9999),
        lambda: os.getpgid(2**22 + 99999), lambda: os.waitpid(-1, os.WNOHANG),
        lambda: os.ttyname(os.open("/dev/null", os.O_RDONLY))):
    try:
        print(f())
    except (ValueError, OSError, ZeroDivisionError) as e:
        print(type(e).__name__)
