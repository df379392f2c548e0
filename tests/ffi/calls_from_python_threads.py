# ours: CPython has no module ffi
# slow:
import ffi, threading, time
C=ffi.C
ffi.cdef("void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *)); int usleep(unsigned); int abs(int);")
errors=[]
def work(k):
    for i in range(30):
        seen=[]
        def cmp(a,b):
            seen.append(k)
            sum(range(200))
            return 0
        C.qsort(bytearray(b"abcdefgh"), 8, 1, cmp)
        if not seen: errors.append("empty")
        def bad(a,b): 
            sum(range(300)); raise ValueError(k)
        try: C.qsort(bytearray(b"abcdefgh"), 8, 1, bad); errors.append("no raise")
        except ValueError as e:
            if e.args[0]!=k: errors.append((k,e.args))
        if C.abs(-k)!=k: errors.append("abs")
ts=[threading.Thread(target=work,args=(k,)) for k in range(6)]
for t in ts: t.start()
for t in ts: t.join()
print(errors)
C.usleep.blocking=True
s=time.time()
ts=[threading.Thread(target=lambda: C.usleep(300000)) for k in range(4)]
for t in ts: t.start()
n=0
while any(t.is_alive() for t in ts): n+=1
for t in ts: t.join()
print(time.time()-s < 1.1, n > 100)
