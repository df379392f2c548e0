# order: little
# numbers: common
import socket, os, select
a,b=socket.socketpair()
a.sendall(b"hello"); print(b.recv(10), a.family, a.type.name, a.getblocking(), a.gettimeout())
b.settimeout(0.05)
try: b.recv(1)
except TimeoutError as e: print(type(e).__name__, e, e is socket.timeout)
b.setblocking(False)
try: b.recv(1)
except BlockingIOError as e: print("EAGAIN")
a.close(); b.setblocking(True); print(b.recv(1), a, a.fileno()); b.close()
srv=socket.create_server(("127.0.0.1",0)); port=srv.getsockname()[1]
pid=os.fork()
if pid==0:
    c=socket.create_connection(("127.0.0.1",port)); f=c.makefile("rw",newline="\n"); f.write("ping é\n"); f.flush(); assert f.readline()=="pong\n"; f.close(); c.close(); os._exit(7)
c,addr=srv.accept(); print(addr[0], c.getpeername()==addr)
with c, c.makefile("r",encoding="utf-8") as r:
    print(repr(r.readline())); c.sendall(b"pong\n"); print(repr(r.read()))
print(os.waitstatus_to_exitcode(os.waitpid(pid,0)[1])); srv.close()
u=socket.socket(socket.AF_INET,socket.SOCK_DGRAM); u.bind(("127.0.0.1",0)); v=socket.socket(socket.AF_INET,socket.SOCK_DGRAM)
print(v.sendto(b"dg",u.getsockname())); d,w=u.recvfrom(100); print(d, w==v.getsockname() or w[0]); buf=bytearray(5); v.sendto(b"abc",0,u.getsockname()); print(u.recv_into(buf), buf)
u.close(); v.close()
import tempfile; p=os.path.join(tempfile.mkdtemp(),"s"); s=socket.socket(socket.AF_UNIX); s.bind(p); s.listen(); k=socket.socket(socket.AF_UNIX); k.connect(p); n,_=s.accept(); n.send(b"u"); print(k.recv(2), s.getsockname()==p, repr(_))
for x in (s,k,n): x.close()
print(socket.inet_aton("1.2.3.4"), socket.inet_ntoa(b"\x7f\0\0\1"), socket.inet_pton(socket.AF_INET6,"::1")[-1], socket.htons(1), socket.ntohl(1), socket.inet_ntop(socket.AF_INET6,b"\0"*15+b"\1"))
print(socket.getaddrinfo("127.0.0.1",80,type=socket.SOCK_STREAM)); print(socket.gethostbyname("localhost"), socket.getservbyname("http") if os.path.exists("/etc/services") else 80)
s=socket.socket(); s.setsockopt(socket.SOL_SOCKET,socket.SO_REUSEADDR,1); print(s.getsockopt(socket.SOL_SOCKET,socket.SO_REUSEADDR), s.connect_ex(("127.0.0.1",1)))
for f in (lambda: s.connect(("127.0.0.1",1)), lambda: s.bind("x"), lambda: s.bind(("127.0.0.1",99999)), lambda: s.bind((1,2)), lambda: socket.inet_aton("x"), lambda: socket.inet_ntoa(b"1"), lambda: s.settimeout(-1), lambda: s.recv(-1), lambda: s.send("x"), lambda: socket.htons(70000), lambda: socket.htons(-1),lambda: socket.getaddrinfo("127.0.0.1","nosuchserv"), lambda: socket.socket(fileno=-5), lambda: socket.socket(fileno=9999), lambda: s.makefile("q"), lambda: s.accept(), lambda: s.getpeername()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(isinstance(socket.gaierror(), OSError), socket.AF_INET, socket.SOCK_STREAM, repr(socket.MSG_PEEK), socket.has_ipv6, socket.getdefaulttimeout())
s.close()
try: s.send(b"")
except OSError as e: print(e)
