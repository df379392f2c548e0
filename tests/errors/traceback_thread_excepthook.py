import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name, len(args))


threading.excepthook = hook


def work():
    raise OSError('x')


thread = threading.Thread(target=work, name='named')
thread.start()
thread.join()
threading.excepthook = threading.__excepthook__
print(threading.excepthook is threading.__excepthook__)
