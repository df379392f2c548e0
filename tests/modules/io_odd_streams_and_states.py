# order: little
import io, os, sys, tempfile, codecs
d=tempfile.mkdtemp(); p=os.path.join(d,"f")
# utf-16 append, BOM handling
with open(p,"w",encoding="utf-16") as f: f.write("añ\n"); f.write("b\n")
with open(p,"a",encoding="utf-16") as f: f.write("c😀\n")
print(open(p,"rb").read()); print(list(open(p,encoding="utf-16")))
f=open(p,encoding="utf-16"); print(repr(f.read(2)), f.tell(), repr(f.readline()), f.tell()); f.seek(0); print(repr(f.read()))
with open(p,"w",encoding="utf-8-sig") as f: f.write("x"); f.write("y")
print(open(p,"rb").read(), open(p,encoding="utf-8-sig").read(), ascii(open(p).read()))
with open(p,"w",encoding="utf-32") as f: f.write("q\r\nw")
print(list(open(p,encoding="utf-32",newline="")), list(open(p,encoding="utf-32")))
# big multi-byte across chunk borders
s="é€😀\r\n"*5000
with open(p,"w",newline="") as f: f.write(s)
print(open(p).read()==s.replace("\r\n","\n"), open(p,newline="").read()==s, sum(len(l) for l in open(p)))
f=open(p); pos=[]
for i in range(2000): f.readline()
t=f.tell(); a=f.readline(); f.seek(t); print(f.readline()==a, f.read(1)=="é"); t=f.tell(); b=f.read(10); f.seek(t); print(f.read(10)==b)
# errors
with open(p,"wb") as f: f.write(b"a\xffb\n\xc3")
for e in ("replace","ignore","surrogateescape","backslashreplace"): print(ascii(open(p,errors=e).read()))
try: open(p).read()
except UnicodeDecodeError as e: print(e)
try: open(p).readline()
except UnicodeDecodeError as e: print(e)
# python raw
class R(io.RawIOBase):
    def __init__(s,b): s.b=b; s.i=0
    def readable(s): return True
    def readinto(s,v):
        n=min(len(v),3,len(s.b)-s.i); v[:n]=s.b[s.i:s.i+n]; s.i+=n; return n
r=io.BufferedReader(R(b"hello\nworld\nlast"),4); print(r.read(2),r.peek(1),r.readline(),r.read1(10),r.readlines(),r.read())
print(list(io.TextIOWrapper(io.BufferedReader(R("é\r\nx\ry".encode())))))
class W(io.RawIOBase):
    def __init__(s): s.o=[]
    def writable(s): return True
    def write(s,b): s.o.append(bytes(b)); return min(len(b),2)
w=W(); b=io.BufferedWriter(w,4); b.write(b"abcdefg"); b.flush(); print(w.o); b.close(); print(w.closed)
class N(io.RawIOBase):
    def readable(s): return True
    def writable(s): return True
    def readinto(s,b): return None
    def write(s,b): return None
print(io.BufferedReader(N()).read(), io.BufferedReader(N()).read(5), io.BufferedReader(N()).read1(1))
class Bad(io.RawIOBase):
    def readable(s): return True
    def readinto(s,b): return 999999
try: io.BufferedReader(Bad()).read(3)
except OSError as e: print(e)
t=io.TextIOWrapper(io.BytesIO(b"ab")); t.foo=1; print(t.foo, t.detach().read())
try: t.read()
except ValueError as e: print(e)
try: print(repr(t))
except ValueError as e: print(e)
u=io.TextIOWrapper.__new__(io.TextIOWrapper)
for f in (u.read, u.readline, lambda: u.write("x"), lambda: repr(u), u.flush, u.close, lambda: u.name, lambda: next(u), u.tell, lambda: u.seek(0)):
    try: f()
    except (ValueError, AttributeError) as e: print(type(e).__name__, e)
v=io.BufferedReader.__new__(io.BufferedReader)
for f in (v.read, v.peek, lambda: v.closed, lambda: repr(v), v.close, v.tell, lambda: next(v), v.detach):
    try: print(f())
    except (ValueError, AttributeError) as e: print(type(e).__name__, e)
x=io.StringIO.__new__(io.StringIO)
for f in (x.read, x.getvalue, lambda: x.write("a"), lambda: x.closed):
    try: print(f())
    except ValueError as e: print(e)
q=io.StringIO("aé😀b"); q.seek(2); print(q.read(1), q.tell(), q.write("XYZ"), q.getvalue(), q.truncate(3), q.getvalue(), q.seek(6), q.write("!"), ascii(q.getvalue()))
q=io.StringIO("a\r\nb\rc\n",newline=None); print(list(q), q.newlines); q=io.StringIO("a\r\nb\rc\n",newline=""); print(list(q)); q=io.StringIO("a\nb",newline="\r\n"); print(repr(q.getvalue()), list(q))
b=io.BytesIO(b"abc"); b.seek(10); b.write(b"z"); print(b.getvalue(), b.seek(-2,2), b.read(), b.truncate(2), b.getvalue()); 
with b.getbuffer() as g:
    g[0]=65
    try: b.write(b"x"*100)
    except BufferError as e: print(e)
b.write(b"ok"); print(b.getvalue())
try: io.open(p,"r",buffering=0)
except ValueError as e: print(e)
print(io.open(p,"rb",buffering=0).raw if hasattr(io.FileIO,"raw") else "no raw")
class T(io.TextIOWrapper):
    def readline(self): return "L" if not hasattr(self,"d") and not setattr(self,"d",1) else ""
print(list(T(io.BytesIO(b"zz"))))
class C(io.IOBase):
    def close(self): print("closing"); super().close()
with C() as c: pass
print(c.closed, isinstance(c, io.IOBase), isinstance(sys.stdout, io.TextIOBase), issubclass(io.FileIO, io.RawIOBase))
