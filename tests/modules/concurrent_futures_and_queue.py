import queue, threading, time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, Future, FIRST_COMPLETED
import concurrent.futures
q=queue.Queue(2)
def prod():
    for i in range(10): q.put(i)
    q.put(None)
t=threading.Thread(target=prod); t.start()
out=[]
while (x:=q.get()) is not None: out.append(x); q.task_done()
t.join(); print(out, q.qsize())
try: q.get(timeout=0.01)
except queue.Empty: print('empty')
p=queue.PriorityQueue()
for i in (3,1,2): p.put(i)
print([p.get() for _ in range(3)])
with ThreadPoolExecutor(4) as ex:
    fs=[ex.submit(pow,i,2) for i in range(10)]
    print(sorted(f.result() for f in as_completed(fs)))
    print(list(ex.map(lambda x:x+1, range(5))))
    f=ex.submit(lambda: 1/0)
    print(repr(f.exception()))
    d=wait([ex.submit(time.sleep,0.01), ex.submit(time.sleep,0.5)], return_when=FIRST_COMPLETED)
    print(len(d.done), len(d.not_done))
    try: ex.submit(time.sleep,0.3).result(timeout=0.01)
    except TimeoutError as e: print('timeout', type(e))
try: ex.submit(print)
except RuntimeError as e: print(e)
s=queue.SimpleQueue(); s.put(1); print(s.get(), s.empty())
q.shutdown()
try: q.put(1)
except queue.ShutDown: print('shutdown')
f=Future(); f.set_result(1); 
try: f.set_result(2)
except concurrent.futures.InvalidStateError as e: print('invalid')
f.add_done_callback(lambda f: print('cb', f.result()))
