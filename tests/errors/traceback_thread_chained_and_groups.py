# exit: 0
import threading


def work():
    try:
        {}['key']
    except KeyError as e:
        raise ExceptionGroup('in thread', [ValueError(1), TypeError('t')]) from e


def leave():
    raise SystemExit(5)


for target in work, leave:
    thread = threading.Thread(target=target, name='worker')
    thread.start()
    thread.join()
print('done')
