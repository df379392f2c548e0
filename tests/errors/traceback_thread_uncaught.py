# exit: 0
import threading


def inner(x):
    return 1 / x


def work():
    inner(0)


for name in 'first', 'second':
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()
print('main goes on')
