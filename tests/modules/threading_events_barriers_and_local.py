import threading, time, sys

event = threading.Event()
order = []
def waiter():
    order.append(event.wait(5))
t = threading.Thread(target=waiter)
t.start()
event.set()
t.join()
print(order, event.is_set(), event.wait(0))
event.clear()
print(event.wait(0.01))

barrier = threading.Barrier(3, action=lambda: order.append('all'))
got = []
threads = [threading.Thread(target=lambda: got.append(barrier.wait(5))) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(got), order, barrier.n_waiting, barrier.broken)
barrier.abort()
try:
    barrier.wait()
except threading.BrokenBarrierError as e:
    print(type(e).__name__, barrier.broken)
barrier.reset()
print(barrier.broken)

condition = threading.Condition()
items = []
def consume():
    with condition:
        condition.wait_for(lambda: items, 5)
        print('took', items.pop())
t = threading.Thread(target=consume)
t.start()
with condition:
    items.append(3)
    condition.notify()
t.join()
with condition:
    print(condition.wait(0.01))

class Mine(threading.local):
    kind = 'class'
    def __init__(self, start):
        self.n = start
mine = Mine(10)
mine.n += 1
def look():
    mine.n += 5
    mine.only = True
    print(mine.n, mine.kind, sorted(mine.__dict__))
t = threading.Thread(target=look)
t.start()
t.join()
print(mine.n, hasattr(mine, 'only'))

def hook(args):
    print('hook', args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
t = threading.Thread(target=lambda: 1 / 0, name='Bad')
t.start()
t.join()
t = threading.Thread(target=sys.exit)
t.start()
t.join()

timer = threading.Timer(0.01, print, ('timer',))
timer.start()
timer.join()
timer = threading.Timer(10, print, ('never',))
timer.start()
timer.cancel()
timer.join()

print(threading.current_thread() is threading.main_thread(), threading.main_thread().name)
print(threading.active_count(), [t.name for t in threading.enumerate()])
daemon = threading.Thread(target=time.sleep, args=(100,), daemon=True)
daemon.start()
def late():
    time.sleep(0.05)
    print('last')
threading.Thread(target=late).start()
print('end of main')
