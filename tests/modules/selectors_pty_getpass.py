import selectors, os, tty, pty, getpass, stat
r,w=os.pipe()
for C in (selectors.DefaultSelector, selectors.PollSelector, selectors.SelectSelector):
    with C() as s:
        k=s.register(r,selectors.EVENT_READ,"data"); s.register(w,selectors.EVENT_WRITE)
        print([(k.data,e) for k,e in s.select(0.1)])
        os.write(w,b"x"); print(sorted((k.fd==r,e) for k,e in s.select(0.1))); os.read(r,1)
        s.modify(r,selectors.EVENT_READ,"new"); print(s.get_key(r).data, len(s.get_map())); s.unregister(w)
        try: s.register(r,1)
        except KeyError as e: print("KeyError")
pid,fd=pty.fork()
if pid==0:
    print("in child", os.isatty(0), flush=True); os._exit(0)
print(os.read(fd,100)); os.waitpid(pid,0)
m,s=pty.openpty(); tty.setraw(s); print(tty.tcgetattr(s)[3]&tty.ECHO)
os.environ["LOGNAME"]="me"; print(getpass.getuser())
