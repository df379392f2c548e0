import os, tempfile, subprocess, io
p=os.path.join(tempfile.mkdtemp(),"f")
open(p,"w").write("text\n"); print(open(p).read())
open(p,"wb").write(b"bytes"); print(os.path.getsize(p), open(p,"rb").read())
open(p,"a").write("more"); print(subprocess.run(["cat",p],capture_output=True).stdout)
f=open(p,"w"); f.write("a"); f.write("b"); print(open(p).read() in ("", "ab")); f.write("c"); f.close(); print(open(p).read())
f=open(p,"r+"); f.read(1); f.write("Z"); print(f.tell()); f.seek(0); print(f.read()); f.close()
n=0
for i in range(3000):
    n+=len(open(p).read())
print(n)
for i in range(3000): open(p,"w").write("x"*i)
print(len(open(p).read()))
