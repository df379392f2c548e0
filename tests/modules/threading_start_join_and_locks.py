import threading, time

count = 0
lock = threading.Lock()

def add():
    global count
    for _ in range(5000):
        with lock:
            count += 1

threads = [threading.Thread(target=add) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count, lock.locked())

# allocation in all threads at once
def fill():
    data = []
    for i in range(5000):
        data.append([i] * 10)
        if len(data) > 300:
            data = data[:1]
    results.append(len(data) > 0)

results = []
threads = [threading.Thread(target=fill) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results)

t = threading.Thread(target=print, args=('in', 'thread'), name='N')
print(t.name, t.is_alive(), t.daemon, t.ident)
for wrong in (t.join,):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
t.start()
t.join()
print(t.is_alive())
try:
    t.start()
except RuntimeError as e:
    print(e)

for call in (lambda: lock.release(), lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -5),
             lambda: threading.RLock().release(), lambda: threading.Condition().notify(),
             lambda: threading.Condition().wait(), lambda: threading.BoundedSemaphore(1).release(),
             lambda: threading.Semaphore(-1)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
lock.acquire()
print(lock.acquire(False), lock.acquire(timeout=0.01))
lock.release()

r = threading.RLock()
with r:
    with r:
        print(r._is_owned())
        other = []
        t = threading.Thread(target=lambda: other.append(r.acquire(False)))
        t.start()
        t.join()
        print(other)
print(r._is_owned())

def depth(n):
    return n and depth(n - 1) + 1

def deep():
    try:
        depth(10 ** 7)
    except RecursionError as e:
        print(type(e).__name__)

t = threading.Thread(target=deep)
t.start()
t.join()
