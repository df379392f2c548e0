# numbers: common
import signal, os, time
print(signal.SIGTERM, signal.getsignal(signal.SIGPIPE), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
def h(n,f): print("got", signal.Signals(n).name, f.f_code.co_name)
print(signal.signal(signal.SIGUSR1, h))
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
signal.signal(signal.SIGALRM, lambda n,f: (_ for _ in ()).throw(TimeoutError("x")))
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(5)
except TimeoutError as e: print("timeout", e)
signal.alarm(1)
try:
    while True: pass
except TimeoutError as e: print("timeout", e)
print(signal.strsignal(9), len(signal.valid_signals()), signal.sigtimedwait([signal.SIGUSR2], 0.01))
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt: print("KI")
for a in ((0,h),(9,h),(1,5),(1,None)):
    try: signal.signal(*a)
    except Exception as e: print(type(e).__name__, e)
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2]), signal.pthread_sigmask(signal.SIG_BLOCK, []))
print(repr(signal.SIG_DFL), signal.getsignal(signal.SIGVTALRM))
