# library: libz.so.1
import zlib, gzip, io, os, tempfile
d=b"hello world "*1000
c=zlib.compress(d); print(len(c)<len(d), zlib.decompress(c)==d, zlib.crc32(b"abc"), zlib.adler32(b"abc"), zlib.adler32(b"c",zlib.adler32(b"ab")))
o=zlib.compressobj(9,zlib.DEFLATED,-15); x=o.compress(d)+o.flush(); print(zlib.decompress(x,-15)==d)
o=zlib.decompressobj(); r=o.decompress(c+b"tail",10); print(r, len(o.unconsumed_tail)>0, o.eof); r+=o.decompress(o.unconsumed_tail); print(r==d, o.unused_data, o.eof, o.flush())
o=zlib.decompressobj(); out=b"".join(o.decompress(c[i:i+1]) for i in range(len(c))); print(out==d, o.eof)
for f in (lambda: zlib.decompress(b"junk data here"), lambda: zlib.decompress(c[:-5]), lambda: zlib.compress("x"), lambda: zlib.compress(b"",level=77), lambda: zlib.compressobj(99), lambda: zlib.decompress(b""), lambda: zlib.decompressobj().decompress(b"x",-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
q=zlib.compressobj(); a=q.compress(b"abc"); k=q.copy(); print(zlib.decompress(a+q.flush()), zlib.decompress(a+k.compress(b"d")+k.flush()))
zd=zlib.compressobj(zdict=b"hello"); t=zd.compress(b"hello hello")+zd.flush(); print(zlib.decompressobj(zdict=b"hello").decompress(t))
big=os.urandom(300000)+bytes(3000000); print(zlib.decompress(zlib.compress(big,1))==big)
g=gzip.compress(d,mtime=0); print(g[:10], gzip.decompress(g)==d, gzip.decompress(g+g)==d+d, gzip.decompress(b""))
p=os.path.join(tempfile.mkdtemp(),"a.gz")
with gzip.open(p,"wt",encoding="utf-8") as f: f.write("é\nline2\n"); print(f.buffer.mode, f.buffer.writable())
with gzip.open(p,"rt",encoding="utf-8") as f: print(list(f))
with gzip.open(p,"ab") as f: f.write(b"more")
with gzip.GzipFile(p) as f: print(f.read(3), f.tell(), f.readline(), f.peek(3)[:3], f.seek(1), f.read(), f.mode, f.readable(), f.seek(0), [l for l in f])
for f in (lambda: gzip.decompress(b"not gzip"), lambda: gzip.decompress(g[:-3]), lambda: gzip.open(p,"rbt"), lambda: gzip.open(p).write(b"x"), lambda: gzip.open(p,"rb",encoding="x"), lambda: gzip.open(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import fileinput
n=os.path.join(os.path.dirname(p),"t.txt"); open(n,"w").write("a\nb\n"); 
with fileinput.input([n,n]) as f:
    for l in f: print(fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), l.strip(), end=" ")
print()
with fileinput.FileInput(n,inplace=True) as f:
    for l in f: print(l.upper(),end="")
print(open(n).read().split(), os.listdir(os.path.dirname(n)).count("t.txt.bak"))
import platform
print(platform.system(), platform.machine()==os.uname().machine, platform.uname()[5:], len(platform.uname()), platform.python_version_tuple()[:2], platform.architecture()[0], platform.libc_ver()[0], platform.platform()==platform.platform(), platform.freedesktop_os_release()["ID"]!="", isinstance(platform.uname(),tuple))
