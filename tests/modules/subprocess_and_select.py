import subprocess, sys, os, select
print(subprocess.run(["echo","hi"],capture_output=True))
print(subprocess.run("cat; echo err >&2; exit 3",shell=True,input="abc\n",text=True,capture_output=True))
print(subprocess.check_output(["sh","-c","echo $X"],env={"X":"v","PATH":os.environ["PATH"]}))
for f in (lambda: subprocess.run(["/no/such"]), lambda: subprocess.run(["nosuchcmd"]), lambda: subprocess.run(["true"],cwd="/nope"),
  lambda: subprocess.check_call(["false"]), lambda: subprocess.run("kill -9 $$",shell=True,check=True),
  lambda: subprocess.run(["true"],preexec_fn=lambda: 1/0), lambda: subprocess.run(["cat"],stdin=subprocess.PIPE,input=b"")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
p=subprocess.Popen(["cat"],stdin=subprocess.PIPE,stdout=subprocess.PIPE,text=True,bufsize=1)
p.stdin.write("line\n"); print(repr(p.stdout.readline())); p.stdin.close(); print(p.wait(), p.poll(), p)
p.stdout.close()
big=b"x"*500000
r=subprocess.run(["cat"],input=big,capture_output=True); print(len(r.stdout), r.stderr)
print(subprocess.getstatusoutput("echo a; exit 2"), subprocess.getoutput("printf b"))
p=subprocess.Popen(["sleep","9"]); p.terminate(); print(p.wait())
print(subprocess.run(["sh","-c","echo out; echo err >&2"],stdout=subprocess.PIPE,stderr=subprocess.STDOUT).stdout)
print(subprocess.run(["cat"],stdin=subprocess.DEVNULL,stdout=subprocess.PIPE).stdout)
r,w=os.pipe()
print(select.select([r],[w],[],0)==([],[w],[]))
os.write(w,b"z"); print(select.select([r],[],[],1)[0]==[r])
po=select.poll(); po.register(r,select.POLLIN); print(po.poll(10)==[(r,1)])
with select.epoll() as ep:
    ep.register(r, select.EPOLLIN); print(ep.poll(0.1)==[(r,1)])
print(os.popen("echo pop").read(), os.popen("exit 3").close())
