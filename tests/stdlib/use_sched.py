import sched
now = [0]
s = sched.scheduler(lambda: now[0], lambda n: now.__setitem__(0, now[0] + n))
for delay, name in ((3, "c"), (1, "a"), (2, "b")):
    s.enter(delay, 1, print, (name,))
s.cancel(s.enter(5, 1, print, ("never",)))
s.run()
print(now, s.empty())
