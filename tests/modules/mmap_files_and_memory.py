import mmap, os, tempfile, re
p=os.path.join(tempfile.mkdtemp(),"f"); open(p,"wb").write(b"hello\nworld\n"*100)
with open(p,"r+b") as f:
    with mmap.mmap(f.fileno(),0) as m:
        print(len(m), m[:5], m[-1], m.readline(), m.tell(), m.find(b"world"), m.rfind(b"hello"), m.read(3), m.read_byte())
        m[0:5]=b"HELLO"; m[6]=87; m.seek(0); print(m.read(12), m.flush(), m.size(), m)
        m.write(b"xy"); m.write_byte(65); m.move(0,100,4); print(m[:16], m[::200], b"W" in m[:10])
        with memoryview(m) as v, v[:4] as w: print(bytes(w))
        m.resize(2400); print(len(m), os.path.getsize(p))
        for g in (lambda: m[99999], lambda: m.__setitem__(slice(0,2),b"abc"), lambda: m.seek(-1), lambda: m.seek(9,9), lambda: m.write(b"x"*9999), lambda: m.__setitem__(0,300), lambda: m.move(0,2399,50), lambda: m.find("x"), lambda: m.__delitem__(0)):
            try: print(g())
            except Exception as e: print(type(e).__name__, e)
    try: m.read()
    except ValueError as e: print(e, m.closed)
    r=mmap.mmap(f.fileno(),10,access=mmap.ACCESS_READ)
    for g in (lambda: r.write(b"x"), lambda: r.__setitem__(0,1), lambda: r.resize(5)):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
    c=mmap.mmap(f.fileno(),10,access=mmap.ACCESS_COPY); c[0]=90; print(c[:2], open(p,"rb").read(2)); c.close(); r.close()
a=mmap.mmap(-1,4096); a[:3]=b"abc"; print(a[:4], len(a), a, mmap.PAGESIZE>0); a.close()
for g in (lambda: mmap.mmap(-1,0), lambda: mmap.mmap(-1,-1), lambda: mmap.mmap(999,5), lambda: mmap.mmap(os.open("/dev/null",0),0)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
