# slow:
import os, signal, sys
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    os.dup2(w, 1)
    os.execv("/bin/sh", ["sh", "-c", "echo from child; exit 5"])
os.close(w)
with os.fdopen(r) as f:
    print(f.read().strip())
_, status = os.waitpid(pid, 0)
print(os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
pid = os.fork()
if pid == 0:
    signal.pause()
    os._exit(0)
os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
print(os.WIFSIGNALED(status), os.WTERMSIG(status) == signal.SIGKILL)
print(os.waitstatus_to_exitcode(status))
got = []
signal.signal(signal.SIGUSR1, lambda n,
    frame: got.append((n == signal.SIGUSR1, frame is not None)))
os.kill(os.getpid(), signal.SIGUSR1)
print(got, signal.getsignal(signal.SIGUSR1) is not None, signal.Signals(9).name)
print(signal.SIGINT.value)

def raiser(n, f):
    raise TimeoutError("alarm")

signal.signal(signal.SIGALRM, raiser)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    while True:
        pass
except TimeoutError as e:
    print(type(e).__name__, e)
try:
    os.kill(os.getpid(), signal.SIGINT)
    for i in range(10**7):
        pass
except KeyboardInterrupt as e:
    print(type(e).__name__, e.args)
print(os.system("exit 2") >> 8, os.popen("echo popen; exit 3").read())
print(os.spawnvp(os.P_WAIT, "sh", ["sh", "-c", "exit 4"]))
